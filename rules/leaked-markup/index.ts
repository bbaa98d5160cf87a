import { type Article, type Block, defineRule, type Range, spanOf } from '../../src/rule/index.ts';
import {
  ABOUT_MARKUP_AFTER,
  ABOUT_MARKUP_BEFORE,
  DIRECTIVE,
  EMPHASIS,
  ERROR_OUTPUT,
  OTHERS,
  REFERENCE,
  TAG,
  TEMPLATE,
} from './patterns.ts';

/** A file with this many template tags is a template, not a page. */
const TEMPLATE_SOURCE = 3;
/** Characters that show a piece of markup is quoted. */
const QUOTES = /[`'"‘’“”「」『』«»]/u;
/** Inline elements that hold code. */
const CODE: ReadonlySet<string> = new Set(['code', 'kbd', 'samp', 'tt', 'var', 'pre']);

export default defineRule({
  id: 'leaked-markup',
  description: { en: 'Disallow markup that the reader sees.', zh: '禁止显露给读者的标记。' },
  category: 'markup',
  severity: 'error',
  presets: ['recommended', 'triage'],
  fix: 'none',
  options: {},
  messages: {
    shown: {
      en: 'Markup “{markup}” is shown to the reader; remove it, or mark it up as code.',
      zh: '标记“{markup}”显露给了读者，请删除，或标为代码。',
    },
    errorOutput: {
      en: 'Error output “{output}” is shown to the reader; correct the program and remove it.',
      zh: '错误输出“{output}”显露给了读者，请修正程序并将其删除。',
    },
  },
  check(article, { report }) {
    const templates = isTemplateSource(article);
    for (const block of article.blocks) {
      const text = block.text.text;
      if (block.type === 'code' || block.hidden !== undefined || !/[<>&\\{[*]|on line/u.test(text)) continue;
      const code = codeSpans(block);
      for (const [start, end] of leaksIn(text, article.format === 'html', templates)) {
        if (overlapsAny([start, end], code)) continue;
        report.shown(spanOf(block.text, start, end), { markup: text.slice(start, end) });
      }
      for (const match of text.matchAll(ERROR_OUTPUT)) {
        const [start, end] = [match.index, match.index + match[0].length];
        if (!overlapsAny([start, end], code)) report.errorOutput(spanOf(block.text, start, end), { output: match[0] });
      }
    }
  },
});

/** Where markup shows in a text, in order; of two that overlap, the one that begins first. */
function leaksIn(text: string, html: boolean, templates: boolean): Range[] {
  const found = [...tagsIn(text), ...referencesIn(text)];
  for (const pattern of OTHERS) found.push(...matchesIn(text, pattern).filter((leak) => isLeft(text, leak)));
  if (!templates) found.push(...matchesIn(text, TEMPLATE).filter((leak) => isLeft(text, leak)));
  if (html) found.push(...matchesIn(text, EMPHASIS));
  found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const apart: Range[] = [];
  for (const leak of found) if (leak[0] >= (apart.at(-1)?.[1] ?? 0)) apart.push(leak);
  return apart;
}

/** Tags, a pair as one; a lone opening tag only where it is no mention (“the <p> element”). */
function tagsIn(text: string): Range[] {
  const tags = [...text.matchAll(TAG)];
  const found: Range[] = [];
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i]!;
    const [source, slash, name, rest] = [tag[0], tag[1], tag[2]!.toLowerCase(), tag[3]!];
    const span: Range = [tag.index, tag.index + source.length];
    const next = tags[i + 1];
    if (slash === '' && next?.[1] === '/' && next[2]!.toLowerCase() === name) {
      const pair: Range = [span[0], next.index + next[0].length];
      if (isLeft(text, pair)) found.push(pair);
      i++;
    } else if (isLeft(text, span) && (slash === '/' || /=/u.test(rest) || isGlued(text, span, name === 'br'))) {
      found.push(span);
    }
  }
  return found;
}

/** A number stands alone only where it is spoken of: “the character &#501;”. */
function referencesIn(text: string): Range[] {
  return matchesIn(text, REFERENCE).filter(
    ([start, end]) =>
      isLeft(text, [start, end]) &&
      (text.charAt(start + 1) !== '#' ||
        /[^\s(（]/u.test(text.charAt(start - 1)) ||
        /[\p{L}\p{N}]/u.test(text.charAt(end))),
  );
}

/** Not quoted, and not spoken of. */
function isLeft(text: string, [start, end]: Range): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  if (QUOTES.test(before.slice(-1)) && QUOTES.test(after.slice(0, 1))) return false;
  return !ABOUT_MARKUP_AFTER.test(after) && !ABOUT_MARKUP_BEFORE.test(before);
}

/** A mention of a tag stands apart, or touches Chinese; a tag that leaked touches the text, or an end of it. */
function isGlued(text: string, [start, end]: Range, anyScript: boolean): boolean {
  if (text.trim().length === end - start) return false;
  const before = text.slice(0, start).trimEnd() === '' ? '' : text.charAt(start - 1);
  const after = text.slice(end).trimStart() === '' ? '' : text.charAt(end);
  const touches = anyScript ? /^[\p{L}\p{N}\p{P}]?$/u : /^[\p{Script=Latin}\p{Script=Cyrillic}\p{N}\p{P}]?$/u;
  return touches.test(before) && touches.test(after);
}

function matchesIn(text: string, pattern: RegExp): Range[] {
  return [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length] as const);
}

function isTemplateSource(article: Article): boolean {
  let tags = 0;
  for (const block of article.blocks) {
    if (!/[{<$[]/u.test(block.text.text)) continue;
    tags += matchesIn(block.text.text, TEMPLATE).length;
    if (tags >= TEMPLATE_SOURCE) return true;
  }
  return tags > 0 && DIRECTIVE.test(article.source);
}

function codeSpans(block: Block): Range[] {
  return block.inlines.filter(({ tag }) => CODE.has(tag)).map(({ at }) => at);
}

function overlapsAny([start, end]: Range, spans: readonly Range[]): boolean {
  return spans.some((span) => start < span[1] && span[0] < end);
}
