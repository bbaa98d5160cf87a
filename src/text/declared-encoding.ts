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
  const xml = XML_DECLARATION.exec(head);
  if (xml !== null) return labelOf(xml, 0);
  const visible = head.replace(COMMENT, (comment) => ' '.repeat(comment.length));
  for (const meta of visible.matchAll(META)) {
    const match = CONTENT_TYPE.test(meta[0]) ? CONTENT.exec(meta[0]) : CHARSET.exec(withoutContent(meta[0]));
    if (match !== null) return labelOf(match, meta.index);
  }
  return undefined;
}

/** The tag with blanks in place of its content attribute, which may speak of anything. */
function withoutContent(meta: string): string {
  return meta.replace(CONTENT_VALUE, (attribute) => ' '.repeat(attribute.length));
}

function labelOf(match: RegExpExecArray, offset: number): DeclaredEncoding {
  const [start, end] = match.indices![1]!;
  return { label: match[1]!, range: [offset + start, offset + end] };
}
