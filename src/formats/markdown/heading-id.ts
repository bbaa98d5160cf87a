import type { Range } from '../../article/article.ts';

const ATTRIBUTES = /\{[^{}\n]{0,200}\}[ \t#]{0,100}$/;
const ID = /(?:^\{|[\s{])#([^\s#{}.]{1,150})/;

/** Where the id in `{#id .class}` at the end of the heading `[from, to)` stands. */
export function headingId(text: string, from: number, to: number): Range | undefined {
  const lineEnd = text.indexOf('\n', from);
  const heading = text.slice(from, lineEnd < 0 || lineEnd > to ? to : lineEnd);
  if (!heading.includes('{')) return undefined;
  const attributes = ATTRIBUTES.exec(heading);
  const id = attributes === null ? null : ID.exec(attributes[0]);
  if (id === null) return undefined;
  const end = from + attributes!.index + id.index + id[0].length;
  return [end - id[1]!.length, end];
}
