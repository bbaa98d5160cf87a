import {
  type Article,
  type Block,
  defineRule,
  type Empty,
  once,
  type Range,
  Sign,
  saysSomething,
  Trait,
  textsOf,
  traitsOf,
} from '../../src/rule/index.ts';

/** Directives by which a program writes the heading's text. */
const FILLED =
  /^(?:v-(?:text|html)|x-(?:text|html)|ng-bind(?:-html|-template)?|data-(?:bind|i18n)|:text-?content|th:u?text|\[(?:inner-?text|inner-?html|text-?content)\])$/;
/** What links, scripts and style sheets may know the heading by. */
const MARKED = /^(?:id|name|data-.*|on.*)$/;
/** A formula says something, though its text is not read. */
const FORMULA = /<math[\s>]/i;

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
    const { signs } = textsOf(article);
    const traits = traitsOf(article);
    // Few articles have a heading that asks for these.
    const named = once(() => namedBlocks(article));
    const empties = once(() => new Map(article.empties.map((empty) => [empty.range.join(), empty])));
    for (let number = 0; number < traits.length; number++) {
      const its = traits[number]! & (Trait.Heading | Trait.Hidden);
      if (its !== Trait.Heading || (signs[number]! & Sign.Letter) !== 0) continue;
      const block = article.blocks[number]!;
      if (saysSomething(block.text.text) || saysSomething(block.label ?? '') || named().has(block)) continue;
      const heading = article.source.slice(...block.range);
      const empty = empties().get(block.range.join());
      if (FORMULA.test(heading) || empty?.attributes.some(({ name }) => FILLED.test(name))) continue;
      const fix = isRemovable(article, empty) ? { fix: [{ range: block.range, text: '' }] } : {};
      report.heading(block, { heading }, fix);
    }
    const page = article.page;
    if (page === undefined || !page.whole || page.foreignRoot) return;
    if (page.title === undefined) report.noTitle({ range: page.root ?? startOf(article) });
    else if (!saysSomething(article.meta.title?.value ?? ''))
      report.title({ range: page.title }, { title: article.source.slice(...page.title) });
  },
});

/** Headings that an image or a link inside names. */
function namedBlocks({ images, links }: Article): ReadonlySet<Block> {
  return new Set([...images, ...links].filter(({ name }) => saysSomething(name)).map(({ block }) => block));
}

/** Whether a heading holds nothing at all, no comment either, and is nobody's target. */
function isRemovable({ source, format }: Article, empty: Empty | undefined): boolean {
  if (empty === undefined || empty.attributes.some(({ name }) => MARKED.test(name))) return false;
  return format === 'markdown' || (empty.inner !== undefined && !source.slice(...empty.inner).includes('<!--'));
}

/** Of a page without an html tag: its first tag or doctype. */
function startOf({ source }: Article): Range {
  const start = source.indexOf('<');
  return [start, source.indexOf('>', start) + 1];
}
