import {
  type Article,
  type Block,
  defineRule,
  everyMatch,
  once,
  type Range,
  Sign,
  spanOf,
  Trait,
  textsOf,
  traitsOf,
} from '../../src/rule/index.ts';
import {
  aboutMarkupPattern,
  directivePattern,
  ERROR_OUTPUT,
  emphasisPattern,
  otherMarkup,
  partOfMarkupPattern,
  referencePattern,
  TEMPLATE,
  tagPattern,
  wikiLinkPattern,
} from './patterns.ts';

type Format = Article['format'];

/** No markup is without one of these. */
const MARKUP_SIGNS =
  Sign.Less | Sign.Greater | Sign.Ampersand | Sign.Backslash | Sign.Brace | Sign.Bracket | Sign.Asterisk;

/** A file with this many template tags is a template, not a page. */
const TEMPLATE_SOURCE = 3;
/** Characters that show a piece of markup is quoted. */
const QUOTES = /[`'"‘’“”「」『』«»]/u;
const CONTROL = /#(?:0{0,4}(?:[0-8]|1[1-9]|2\d|3[01])|x0{0,4}(?:[0-8bcef]|1[0-9a-f]));$/iu;
/** What a pair of tags holds that stands for any other. */
const ELLIPSIS = /^\s?(?:\.{3}|…)\s?$/u;
/** UTF-16 code units to either side: of a sentence that is looked at, and of what stands close by. */
const FARTHEST = 160;
const NEAR = 24;
const SENTENCE_END = /[.!?]\s|[。！？\n]/u;
/** What names the place of an error. */
const ERROR_LINE = ' on line ';
/** Inline elements that hold code. */
const CODE: ReadonlySet<string> = new Set(['code', 'kbd', 'samp', 'tt', 'var', 'pre']);

export default defineRule({
  id: 'leaked-markup',
  description: { en: 'Disallow markup that the reader sees.', zh: '禁止显露给读者的标记。' },
  category: 'markup',
  severity: 'error',
  presets: ['recommended', 'triage'],
  fix: 'none',
  yieldsTo: ['hidden-text'],
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
    const texts = textsOf(article);
    if ((texts.all & (MARKUP_SIGNS | Sign.Colon)) === 0) return;
    const traits = traitsOf(article);
    const isTemplate = once(() => isTemplateSource(article));
    const wanted = texts.whole.includes(ERROR_LINE) ? MARKUP_SIGNS | Sign.Colon : MARKUP_SIGNS;
    for (let number = 0; number < traits.length; number++) {
      const signs = texts.signs[number]! & wanted;
      if (signs === 0 || (traits[number]! & (Trait.Code | Trait.Hidden)) !== 0) continue;
      const block = article.blocks[number]!;
      const { text } = block.text;
      if ((signs & MARKUP_SIGNS) !== 0) {
        for (const [start, end] of withoutCode(block, leaksIn(text, article.format, isTemplate)))
          report.shown(spanOf(block.text, start, end), { markup: text.slice(start, end) });
      }
      if ((signs & Sign.Colon) !== 0 && text.includes(ERROR_LINE)) {
        for (const [start, end] of withoutCode(block, matchesIn(text, ERROR_OUTPUT)))
          report.errorOutput(spanOf(block.text, start, end), { output: text.slice(start, end) });
      }
    }
  },
});

/** Where markup shows in a text, in order; of two that overlap, the one that begins first. */
function leaksIn(text: string, format: Format, isTemplate: () => boolean): Range[] {
  const isReference = text.includes('&') && text.includes(';');
  const found = isReference || text.includes('<') ? tagsIn(text, format) : [];
  const add = (leaks: readonly Range[]) => {
    for (const leak of leaks) if (isLeft(text, leak)) found.push(leak);
  };
  if (isReference) found.push(...referencesIn(text));
  for (const { sign, pattern } of otherMarkup()) if (text.includes(sign)) add(matchesIn(text, pattern));
  const filled = [...templatesIn(text), ...wikiLinksIn(text)];
  if (filled.length > 0 && !isTemplate()) add(filled);
  if (format === 'html' && text.includes('**')) add(matchesIn(text, emphasisPattern()));
  found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const apart: Range[] = [];
  for (const leak of found) if (leak[0] >= (apart.at(-1)?.[1] ?? 0)) apart.push(leak);
  return apart;
}

/** Tags, a pair as one; a lone opening tag only where it is no mention (“the <p> element”). */
function tagsIn(text: string, format: Format): Range[] {
  const tags = everyMatch(text, tagPattern());
  const found: Range[] = [];
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i]!;
    const [source, slash, name, rest] = [tag[0], tag[1], tag[2]!.toLowerCase(), tag[3]!];
    // A component of MDX, which Markdown leaves in the text.
    if (format === 'markdown' && /=\{/u.test(rest)) continue;
    const span: Range = [tag.index, tag.index + source.length];
    const next = tags[i + 1];
    if (slash === '' && next?.[1] === '/' && next[2]!.toLowerCase() === name) {
      const pair: Range = [span[0], next.index + next[0].length];
      if (isLeft(text, pair) && !ELLIPSIS.test(text.slice(span[1], next.index))) found.push(pair);
      i++;
    } else if (
      isLeft(text, span) &&
      (slash === '/' || /=/u.test(rest) || isGlued(text, span, name === 'br') || isLine(text, span, format))
    ) {
      found.push(span);
    }
  }
  return found;
}

/** A number stands alone only where it is spoken of (“the character &#501;”), and so does a control character. */
function referencesIn(text: string): Range[] {
  return matchesIn(text, referencePattern()).filter(
    ([start, end]) =>
      isLeft(text, [start, end]) &&
      (text.charAt(start + 1) !== '#' ||
        (!CONTROL.test(text.slice(start, end)) &&
          (/[^\s(（]/u.test(text.charAt(start - 1)) || /[\p{L}\p{N}]/u.test(text.charAt(end))))),
  );
}

/** Not quoted, and not spoken of. */
function isLeft(text: string, [start, end]: Range): boolean {
  if (QUOTES.test(text.charAt(start - 1)) && QUOTES.test(text.charAt(end))) return false;
  const before = withoutTags(
    text
      .slice(Math.max(0, start - FARTHEST), start)
      .split(SENTENCE_END)
      .at(-1)!,
  );
  const after = withoutTags(text.slice(end, end + FARTHEST).split(SENTENCE_END)[0]!);
  return (
    !aboutMarkupPattern().test(`${before} ${after}`) &&
    !partOfMarkupPattern().test(`${before.slice(-NEAR)} ${after.slice(0, NEAR)}`)
  );
}

function withoutTags(text: string): string {
  return text.replace(/<[^<>]{1,400}>/gu, ' ');
}

/**
 * A mention of a tag stands apart, or touches Chinese; a tag that leaked touches the text, or an end of it. An opening
 * tag that nothing follows but an end or a punctuation mark is a type (`Array<b>`).
 */
function isGlued(text: string, [start, end]: Range, isBreak: boolean): boolean {
  if (text.trim().length === end - start) return false;
  const before = text.slice(0, start).trimEnd() === '' ? '' : text.charAt(start - 1);
  const after = text.slice(end).trimStart() === '' ? '' : text.charAt(end);
  if (isBreak) return /^[\p{L}\p{N}\p{P}]?$/u.test(before) && /^[\p{L}\p{N}\p{P}]?$/u.test(after);
  const touches = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{N}\p{P}]?$/u;
  if (before === '(' || before === '（') return false;
  if (after === '' || (/\p{L}/u.test(before) && /\p{P}/u.test(after))) return false;
  return touches.test(before) && touches.test(after);
}

/** In plain text a line that is nothing but a tag is no mention. */
function isLine(text: string, [start, end]: Range, format: Format): boolean {
  return format === 'text' && text.trim().length === end - start;
}

function matchesIn(text: string, pattern: RegExp): Range[] {
  return everyMatch(text, pattern).map((match) => [match.index, match.index + match[0].length] as const);
}

function templatesIn(text: string): Range[] {
  return text.includes('{') || text.includes('<%') ? matchesIn(text, TEMPLATE) : [];
}

function wikiLinksIn(text: string): Range[] {
  return text.includes('[[') ? matchesIn(text, wikiLinkPattern()) : [];
}

function isTemplateSource(article: Article): boolean {
  let tags = 0;
  let links = 0;
  const texts = textsOf(article);
  for (let number = 0; number < article.blocks.length; number++) {
    if (!texts.holds(number, Sign.Brace | Sign.Less | Sign.Bracket)) continue;
    const { text } = article.blocks[number]!.text;
    tags += templatesIn(text).length;
    links += wikiLinksIn(text).length;
    if (tags >= TEMPLATE_SOURCE) return true;
  }
  return tags + links > 0 && directivePattern().test(article.source);
}

/** The spans that overlap no inline code. */
function withoutCode({ inlines }: Block, spans: readonly Range[]): readonly Range[] {
  if (spans.length === 0) return spans;
  const code = inlines.filter(({ tag }) => CODE.has(tag)).map(({ at }) => at);
  return spans.filter((span) => !overlapsAny(span, code));
}

function overlapsAny([start, end]: Range, spans: readonly Range[]): boolean {
  return spans.some((span) => start < span[1] && span[0] < end);
}
