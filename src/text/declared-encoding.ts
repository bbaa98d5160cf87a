import type { Range } from './range.ts';

export interface DeclaredEncoding {
  /** As written. */
  readonly label: string;
  /** Of the label, without quotes. */
  readonly range: Range;
}

const XML_DECLARATION = /^\s{0,100}<\?xml\s[^<>]{0,200}?encoding\s{0,20}=\s{0,20}["']([\w.:-]{1,40})["']/d;
const COMMENT = /<!--[\s\S]{0,4000}?-->/g;
const META = /<meta[\s/][^<>]{1,1000}>/gi;
const CHARSET = /[\s/"']charset\s{0,20}=\s{0,20}["']?\s{0,20}([\w.:+-]{1,40})/di;
const CONTENT =
  /[\s/"']content\s{0,20}=\s{0,20}(?:"[^"]{0,500}?|'[^']{0,500}?|[^\s"'>]{0,100}?)charset\s{0,20}=\s{0,20}["']?([\w.:+-]{1,40})/di;
const CONTENT_VALUE = /content\s{0,20}=\s{0,20}(?:"[^"]{0,1000}"|'[^']{0,1000}')/i;
const CONTENT_TYPE = /http-equiv\s{0,20}=\s{0,20}["']?content-type/i;

/** The encoding that the beginning of an HTML or XML document names: XML declaration, `meta charset`, `meta http-equiv`. */
export function declaredHtmlEncoding(head: string): DeclaredEncoding | undefined {
  // What most documents lack is not searched for with a pattern: to make each takes longer than to search.
  const xml = head.includes('<?xml') ? XML_DECLARATION.exec(head) : null;
  if (xml !== null) return labelOf(xml, 0);
  const visible = head.includes('<!--') ? head.replace(COMMENT, (comment) => ' '.repeat(comment.length)) : head;
  for (const meta of visible.matchAll(META)) {
    const match = labelIn(meta[0]);
    if (match !== null) return labelOf(match, meta.index);
  }
  return undefined;
}

function labelIn(meta: string): RegExpExecArray | null {
  const lower = meta.toLowerCase();
  if (!lower.includes('charset')) return null;
  if (lower.includes('http-equiv') && CONTENT_TYPE.test(meta)) return CONTENT.exec(meta);
  return CHARSET.exec(lower.includes('content') ? withoutContent(meta) : meta);
}

/** The tag with blanks in place of its content attribute, which may speak of anything. */
function withoutContent(meta: string): string {
  return meta.replace(CONTENT_VALUE, (attribute) => ' '.repeat(attribute.length));
}

function labelOf(match: RegExpExecArray, offset: number): DeclaredEncoding {
  const [start, end] = match.indices![1]!;
  return { label: match[1]!, range: [offset + start, offset + end] };
}
