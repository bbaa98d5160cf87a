import type { Article, Format } from '../article/article.ts';
import { loadParser } from '../formats/index.ts';
import type { Range } from '../text/range.ts';
import { MARKS, readMarks } from './marked-source.ts';
import { innerWords, plainLetters } from './text-places.ts';

/** A change of a case that must alter neither the verdict nor, but for the shift, the ranges. */
export interface Variant {
  readonly name: string;
  readonly bom?: boolean;
  readonly change: (marked: string, format: Format) => string | Promise<string>;
}

/** Symbols outside the Basic Multilingual Plane, and no letters: they shift offsets and are evidence of nothing. */
const ASTRAL = '😀🚀';

export const VARIANTS: readonly Variant[] = [
  { name: 'as written', change: (marked) => marked },
  { name: 'with CRLF', change: (marked) => marked.replace(/\r?\n/g, '\r\n') },
  {
    name: 'after astral characters',
    change: (marked, format) => inBody(marked, format, (body) => prefixed(body, format)),
  },
  {
    name: 'inside a div',
    change: (marked, format) => (format === 'html' ? inBody(marked, format, (body) => `<div>${body}</div>`) : marked),
  },
  { name: 'with a BOM', bom: true, change: (marked) => marked },
  { name: 'with character references', change: inPlaces(plainLetters, (letter) => `&#${letter.charCodeAt(0)};`) },
  { name: 'with nested inline markup', change: inPlaces(innerWords, (word) => `<span><span>${word}</span></span>`) },
];

function prefixed(body: string, format: Format): string {
  return format === 'html' ? `<p>${ASTRAL}</p>${body}` : `${ASTRAL}\n\n${body}`;
}

const PAGE = /^([\s\S]{0,20000}?<body\b[^>]{0,500}>)([\s\S]*?)(<\/body[\s\S]*)?$/i;
const FRONT_MATTER = /^(⟦?---\n[\s\S]{0,5000}?\n---⟧?\n)([\s\S]*)$/;

/** Applies a change to what a page holds in its body (Markdown: after the front matter), or to all of a fragment. */
function inBody(marked: string, format: Format, change: (body: string) => string): string {
  const page = format === 'html' ? PAGE.exec(marked) : format === 'markdown' ? FRONT_MATTER.exec(marked) : null;
  if (page !== null) return `${page[1]}${change(page[2]!)}${page[3] ?? ''}`;
  return /<(?:!doctype|html|head)\b/i.test(marked) ? marked : change(marked);
}

/** Rewrites places of the article's text, where the format has markup. */
function inPlaces(
  placesOf: (article: Article) => readonly Range[],
  rewrite: (text: string) => string,
): Variant['change'] {
  return async (marked, format) => {
    if (format === 'text') return marked;
    const { source } = readMarks(marked);
    const parse = await loadParser(format);
    const article = parse({ source, decoding: { encoding: 'utf-8', by: 'utf-8', bom: false } });
    const places = [...placesOf(article)].sort((a, b) => b[0] - a[0]);
    return places.reduce((text, place) => rewritten(text, place, rewrite), marked);
  };
}

/** What a place must not stand beside: marks of the case, and those of an emphasis, which depend on what follows them. */
const MARKED = /[⟦⟧⟪⟫*_]/u;

/** `place` is one of the source without marks. */
function rewritten(marked: string, [start, end]: Range, rewrite: (text: string) => string): string {
  const from = markedOffset(marked, start);
  const to = from + end - start;
  if (MARKED.test(marked.slice(Math.max(0, from - 1), to + 1))) return marked;
  return `${marked.slice(0, from)}${rewrite(marked.slice(from, to))}${marked.slice(to)}`;
}

/** Of the character at an offset of the source, behind the marks that stand before it. */
function markedOffset(marked: string, offset: number): number {
  let left = offset;
  let at = 0;
  for (; left > 0 || MARKS.test(marked[at] ?? ''); at++) if (!MARKS.test(marked[at]!)) left--;
  return at;
}
