/** Ends of CommonMark's raw HTML, each found in time linear in its length. */

const NAME = /[A-Za-z][\dA-Za-z-]*/y;
const ATTRIBUTE_NAME = /[A-Za-z_:][\w:.-]*/y;

/**
 * Behind the open or closing tag that begins with `<` at `at`, `-1` where it is none. As CommonMark wants it, which is
 * stricter than HTML.
 */
export function tagEnd(text: string, at: number): number {
  const closing = text.charCodeAt(at + 1) === 0x2f;
  const nameEnd = endOf(NAME, text, closing ? at + 2 : at + 1);
  if (nameEnd < 0) return -1;
  let end = closing ? skipSpace(text, nameEnd) : attributesEnd(text, nameEnd);
  if (!closing && text.charCodeAt(end) === 0x2f) end++;
  return text.charCodeAt(end) === 0x3e ? end + 1 : -1;
}

/** Behind what the pattern, which is sticky, matches at `at`; `-1` where it does not. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Behind the attributes and the blanks that follow the last; behind the last good one where one is bad. */
function attributesEnd(text: string, from: number): number {
  for (let at = from; ; ) {
    const start = skipSpace(text, at);
    at = start > at ? endOf(ATTRIBUTE_NAME, text, start) : -1;
    if (at < 0) return start;
    const equals = skipSpace(text, at);
    if (text.charCodeAt(equals) !== 0x3d) continue;
    const end = valueEnd(text, skipSpace(text, equals + 1));
    if (end < 0) return equals;
    at = end;
  }
}

function valueEnd(text: string, at: number): number {
  const quote = text[at];
  if (quote === '"' || quote === "'") {
    const end = text.indexOf(quote, at + 1);
    return end < 0 ? -1 : end + 1;
  }
  let end = at;
  while (end < text.length && !isSpace(text.charCodeAt(end)) && !'"\'=<>`'.includes(text[end]!)) end++;
  return end === at ? -1 : end;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a;
}
