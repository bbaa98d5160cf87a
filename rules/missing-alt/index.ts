import { type Article, defineRule, type Image } from '../../src/rule/index.ts';

/** Without `alt`, a screen reader reads the file name out. */
export default defineRule({
  id: 'missing-alt',
  description: { en: 'Disallow images without alternative text.', zh: '禁止没有替代文字的图片。' },
  category: 'markup',
  severity: 'info',
  presets: ['recommended', 'triage'],
  fix: 'none',
  yieldsTo: ['empty-heading', 'empty-link'],
  options: {
    markdown: {
      type: 'boolean',
      default: false,
      description: {
        en: 'Also report images of Markdown with nothing between the brackets: `![](boat.jpg)`.',
        zh: '也报告方括号内为空的 Markdown 图片：`![](boat.jpg)`。',
      },
    },
  },
  messages: {
    missing: {
      en: 'Image “{image}” has no alternative text; describe it, or mark it as decorative with an empty “alt”.',
      zh: '图片“{image}”没有替代文字；请加以描述，纯装饰的图片则写空的“alt”。',
    },
  },
  check(article, { options, report }) {
    for (const image of article.images) {
      if (image.region !== 'main' || image.hidden !== undefined || isLabelled(image)) continue;
      if (isDescribed(image) && !(options.markdown && isUndescribedMarkdown(article, image))) continue;
      report.missing(image, { image: article.source.slice(...image.range) });
    }
  },
});

/** By `aria-label` or `aria-labelledby`; a title is shown to those who point at the image, and to nobody else. */
function isLabelled({ alt, name, title }: Image): boolean {
  return alt === undefined && name !== '' && name !== title?.value.trim();
}

function isDescribed({ alt, decorative }: Image): boolean {
  return alt !== undefined || decorative;
}

/** Markdown has one form for an image that nobody described and for a decorative one. */
function isUndescribedMarkdown({ source }: Article, { alt, range }: Image): boolean {
  return source.startsWith('![', range[0]) && alt?.value.trim() === '';
}
