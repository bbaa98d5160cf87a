import type { Article, Block, MappedText } from '../../../src/article/article.ts';
import type { Range } from '../../../src/text/range.ts';

/** Texts up to this length are mapped back letter by letter, in UTF-16 code units. */
const LETTER_BY_LETTER = 20_000;

/** Names of the fields that hold a range of the source. */
const SOURCE_RANGES: ReadonlySet<string> = new Set(['range', 'valueRange', 'inner', 'root', 'title']);
/** Shows something: no blank, no zero-width space. */
const INK = /[^\s\u200B\uFEFF]/;
/** Fields that no range is looked for in: the source itself and its line index. */
const LEAVES: ReadonlySet<string> = new Set(['source', 'lines']);

/**
 * What is wrong with an Article whatever its source: a range outside the source, a span outside its text, a text that
 * does not map back. Walks every field, so that a new one is covered the day it is added.
 */
export function problemsOf(article: Article): readonly string[] {
  const problems: string[] = [];
  walk(article, (value, key, path) => {
    if (isMappedText(value)) problems.push(...mappingProblems(value, article, path));
    else if (isRange(value) && SOURCE_RANGES.has(key) && !inside(value, article.source.length)) {
      problems.push(`${path} ${value.join('–')} lies outside the source of ${article.source.length}`);
    }
  });
  problems.push(...freezingProblems(article));
  for (const block of article.blocks) problems.push(...blockProblems(block));
  for (const { block, at } of spansOutsideBlocks(article)) {
    if (!inside(at, block.text.text.length)) problems.push(`a span ${at.join('–')} lies outside its block's text`);
  }
  problems.push(...orderProblems(article), ...innerProblems(article));
  return problems;
}

/** Visits every value reachable from `root` once, without recursion. */
function walk(root: object, visit: (value: unknown, key: string, path: string) => void): void {
  const seen = new Set<object>([root]);
  const open: { readonly value: object; readonly path: string }[] = [{ value: root, path: '' }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const [key, value] of Object.entries(next.value)) {
      if (LEAVES.has(key)) continue;
      const path = `${next.path}.${key}`;
      if (value === null || typeof value !== 'object') continue;
      if (seen.has(value)) continue;
      seen.add(value);
      visit(value, key, path);
      if (!isMappedText(value)) open.push({ value, path });
    }
  }
}

function mappingProblems(mapped: MappedText, { source }: Article, path: string): readonly string[] {
  const { text } = mapped;
  const whole = mapped.rangeOf(0, text.length).range;
  if (!inside(whole, source.length)) return [`${path} maps to ${whole.join('–')}, outside the source`];
  if (text.length > LETTER_BY_LETTER) return [];
  let last = 0;
  for (let at = 0; at < text.length; at++) {
    const { range, exact } = mapped.rangeOf(at, at + 1);
    if (!inside(range, source.length)) return [`${path} letter ${at} maps outside the source`];
    if (range[0] < last) return [`${path} letter ${at} maps to ${range[0]}, before the one to its left`];
    if (exact && source.slice(...range) !== text[at]) {
      return [`${path} letter ${at} ${JSON.stringify(text[at])} maps to ${JSON.stringify(source.slice(...range))}`];
    }
    last = range[0];
  }
  return [];
}

function blockProblems({ text, inlines, opaque, range }: Block): readonly string[] {
  const problems: string[] = [];
  const { length } = text.text;
  for (const { at, tag } of inlines) if (!inside(at, length)) problems.push(`inline ${tag} lies outside its text`);
  let end = 0;
  for (const span of opaque) {
    if (!inside(span, length) || span[0] < end)
      problems.push(`opaque ${span.join('–')} is outside, unsorted or overlaps`);
    end = span[1];
  }
  const ink = text.text.search(INK);
  if (ink >= 0) {
    const covered = text.rangeOf(ink, lastInk(text.text)).range;
    if (covered[0] < range[0] || covered[1] > range[1]) {
      problems.push(`a block at ${range.join('–')} has text at ${covered.join('–')}, outside of it`);
    }
  }
  return problems;
}

/** End of the last character that shows something. */
function lastInk(text: string): number {
  let end = text.length;
  while (end > 0 && !INK.test(text[end - 1] ?? '')) end--;
  return end;
}

function spansOutsideBlocks(article: Article): readonly { readonly block: Block; readonly at: Range }[] {
  return [...article.links, ...article.languageScopes.flatMap(({ parts }) => parts)];
}

function orderProblems({ blocks, captions }: Article): readonly string[] {
  const problems: string[] = [];
  for (const list of [blocks, captions]) {
    const at = list.findIndex((block, index) => block.range[0] < (list[index - 1]?.range[0] ?? 0));
    if (at >= 0) problems.push(`block ${at} begins before the one above it`);
  }
  for (const caption of captions) if (!blocks.includes(caption)) problems.push('a caption is not among the blocks');
  return problems;
}

/** `inner` lies between a real start tag and a real end tag. HTML only; Markdown has other marks. */
function innerProblems({ format, links, empties, source }: Article): readonly string[] {
  if (format !== 'html') return [];
  const problems: string[] = [];
  for (const { inner, range } of [...links, ...empties]) {
    if (source[range[0]] !== '<') problems.push(`an element at ${range.join('–')} does not begin with a tag`);
    if (inner === undefined) continue;
    const closed = source[inner[0] - 1] === '>' && source.startsWith('</', inner[1]) && source[range[1] - 1] === '>';
    if (!closed) problems.push(`inner ${inner.join('–')} of ${range.join('–')} is not between two tags`);
  }
  return problems;
}

/** Rules share the Article: none may change it for the next one. */
function freezingProblems(article: Article): readonly string[] {
  if (!Object.isFrozen(article)) return ['the article is not frozen'];
  return Object.entries(article)
    .filter(
      ([, list]) => Array.isArray(list) && !(Object.isFrozen(list) && list.every((item) => Object.isFrozen(item))),
    )
    .map(([key]) => `.${key} is not frozen`);
}

function inside(range: Range, length: number): boolean {
  return range[0] >= 0 && range[0] <= range[1] && range[1] <= length;
}

function isRange(value: unknown): value is Range {
  return Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'number');
}

function isMappedText(value: unknown): value is MappedText {
  return typeof value === 'object' && value !== null && 'rangeOf' in value && typeof value.rangeOf === 'function';
}
