import { type Article, comparable, defineRule, type Edit, type Link, saysSomething } from '../../src/rule/index.ts';
import { topOfPageTexts } from './top-of-page.ts';

/** Attributes by which a script makes a control of a link. */
const CONTROL = /^(?:on[a-z]{3,20}|data-|v-|ng-|x-|@|:|aria-(?:controls|expanded|haspopup|selected|pressed)$|role$)/;

/** Attributes by which other links lead here. */
const TARGET = /^(?:id|name)$/;

export default defineRule({
  id: 'empty-link',
  description: { en: 'Disallow links without a name or a target.', zh: '禁止没有名称或目标的链接。' },
  category: 'links',
  severity: 'error',
  presets: ['recommended'],
  fix: 'markup',
  yieldsTo: ['empty-heading'],
  options: {},
  messages: {
    noName: {
      en: 'Link “{link}” has no text or name; write one, or remove it.',
      zh: '链接“{link}”没有文字或名称，请补充或删除。',
    },
    noImageName: {
      en: 'Link “{link}” holds only an image without alternative text; describe where it leads.',
      zh: '链接“{link}”中只有一张没有替代文字的图片；请说明链接的去向。',
      severity: 'info',
    },
    noTarget: {
      en: 'Link “{text}” leads nowhere; give it a target, or remove the link.',
      zh: '链接“{text}”没有目标，请补上目标或去掉链接。',
    },
    toTop: {
      en: 'Link “{text}” leads only to the top of this page; give it a target, or remove the link.',
      zh: '链接“{text}”只会回到页首，请补上目标或去掉链接。',
      severity: 'warn',
    },
  },
  check(article, { report }) {
    const holdsImage = imageFinder(article);
    for (const link of article.links) {
      const { href, hidden, name } = link;
      if (href === undefined || hidden !== undefined) continue;
      const isNamed = saysSomething(name);
      if ((isNamed && !leadsNowhere(href.value)) || isSilent(link)) continue;
      if (!isNamed) {
        if (holdsImage(link)) {
          report.noImageName(link, { link: article.source.slice(...link.range) });
          continue;
        }
        const fix = fixOf(article, link);
        report.noName(link, { link: article.source.slice(...link.range) }, fix === undefined ? {} : { fix: [fix] });
      } else if (!link.attributes.some(({ name }) => CONTROL.test(name)) && !isWayUp(link)) {
        if (href.value.trim() === '#') report.toTop(link, { text: name });
        else report.noTarget(link, { text: name });
      }
    }
  },
});

/** Whether a link holds an image, which a reader at least sees; links are asked for in source order. */
function imageFinder({ images }: Article): (link: Link) => boolean {
  let next = 0;
  return ({ range: [start, end] }) => {
    while (next < images.length && images[next]!.range[0] < start) next++;
    const image = images[next];
    return image !== undefined && image.range[1] <= end;
  };
}

function leadsNowhere(href: string): boolean {
  return /^\s{0,20}(?:#?\s{0,20}$|javascript:)/i.test(href);
}

/** Nobody hears it, and nobody reaches it by key. */
function isSilent({ attributes }: Link): boolean {
  const has = (name: string, value: string) =>
    attributes.some((attribute) => attribute.name === name && attribute.value.trim() === value);
  return has('aria-hidden', 'true') && has('tabindex', '-1');
}

/** `#` leads to the top of the page, where the text says so. */
function isWayUp({ href, name }: Link): boolean {
  return href?.value.trim() === '#' && (topOfPageTexts().has(comparable(name)) || !/[\p{L}\p{N}]/u.test(name));
}

/** Formatting without attributes. */
const BARE_TAG = /<\/?(?:b|big|em|font|i|s|small|span|strong|sub|sup|u)>/giu;

/** Takes the link out, but for the blank between words that it may hold. None where it holds more, or is a target or a control. */
function fixOf({ source }: Article, { inner, range, attributes }: Link): Edit | undefined {
  const held = inner === undefined ? undefined : source.slice(...inner).replace(BARE_TAG, '');
  if (held === undefined || held.trim() !== '') return undefined;
  if (attributes.some(({ name }) => TARGET.test(name) || CONTROL.test(name))) return undefined;
  return { range, text: held };
}
