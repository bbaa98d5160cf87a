import { type Article, type Block, defineRule, type Range } from '../../src/rule/index.ts';

export default defineRule({
  id: 'empty-heading',
  description: { en: 'Disallow headings and page titles that say nothing.', zh: '禁止没有内容的标题。' },
  category: 'markup',
  severity: 'error',
  presets: ['recommended', 'triage'],
  fix: 'markup',
  options: {},
  messages: {
    heading: {
      en: 'Heading “{heading}” says nothing; write it, or remove it.',
      zh: '标题“{heading}”没有内容，请补写或删除。',
    },
    title: {
      en: 'The page’s title “{title}” says nothing; write one.',
      zh: '页面标题“{title}”没有内容，请补写。',
    },
    noTitle: {
      en: 'The page has no title; add a title element to its head.',
      zh: '页面没有标题，请在 head 中添加 title 元素。',
    },
  },
  check(article, { report }) {
    const named = namedBlocks(article);
    const removable = removableHeadings(article);
    for (const block of article.blocks) {
      if (block.type !== 'heading' || block.hidden !== undefined) continue;
      if (saysSomething(block.text.text) || saysSomething(block.label ?? '') || named.has(block)) continue;
      const fix = removable.has(block.range.join()) ? { fix: [{ range: block.range, text: '' }] } : {};
      report.heading(block, { heading: article.source.slice(...block.range) }, fix);
    }
    const page = article.page;
    if (page === undefined || !page.whole || page.foreignRoot) return;
    if (page.title === undefined) report.noTitle({ range: page.root ?? startOf(article) });
    else if (!saysSomething(article.meta.title?.value ?? ''))
      report.title({ range: page.title }, { title: article.source.slice(...page.title) });
  },
});

/** Anything but white space and what nobody sees. */
function saysSomething(text: string): boolean {
  return /[^\s\p{Cf}]/u.test(text);
}

/** Headings that an image or a link inside names. */
function namedBlocks({ images, links }: Article): ReadonlySet<Block> {
  return new Set([...images, ...links].filter(({ name }) => saysSomething(name)).map(({ block }) => block));
}

/** Headings that hold nothing at all and are nobody's target, by their range. */
function removableHeadings({ empties, source, format }: Article): ReadonlySet<string> {
  return new Set(
    empties
      .filter(
        ({ inner, attributes }) =>
          !attributes.some(({ name }) => name === 'id' || name === 'name') &&
          (format === 'markdown' || (inner !== undefined && !source.slice(...inner).includes('<!--'))),
      )
      .map(({ range }) => range.join()),
  );
}

/** Of a page without an html tag: its first line. */
function startOf({ lines }: Article): Range {
  return lines.rangeOfLine(1);
}
