import type { Format } from '../article/article.ts';

/** A change of a case that must alter neither the verdict nor, but for the shift, the ranges. */
export interface Variant {
  readonly name: string;
  readonly bom?: boolean;
  readonly change: (marked: string, format: Format) => string;
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
