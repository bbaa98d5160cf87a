/** Ends of CommonMark's raw HTML, each found in time linear in its length. */

/**
 * Behind the open or closing tag that begins with `<` at `at`, `-1` where it is none. As CommonMark wants it, which is
 * stricter than HTML.
 */
export function tagEnd(text: string, at: number): number {
  const closing = text.charCodeAt(at + 1) === 0x2f;
  const nameEnd = tagNameEnd(text, closing ? at + 2 : at + 1);
  if (nameEnd < 0) return -1;
  let end = closing ? skipSpace(text, nameEnd) : attributesEnd(text, nameEnd);
  if (!closing && text.charCodeAt(end) === 0x2f) end++;
  return text.charCodeAt(end) === 0x3e ? end + 1 : -1;
}

/** Behind the name, `-1` where none begins at `at`. */
function tagNameEnd(text: string, at: number): number {
  if (!isLetter(text.charCodeAt(at))) return -1;
  let end = at + 1;
  while (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)) || text.charCodeAt(end) === 0x2d) end++;
  return end;
}

/** Behind the attributes and the blanks that follow the last; behind the last good one where one is bad. */
function attributesEnd(text: string, from: number): number {
  for (let at = from; ; ) {
    const start = skipSpace(text, at);
    if (start === at || !startsAttribute(text.charCodeAt(start))) return start;
    at = start + 1;
    while (continuesAttribute(text.charCodeAt(at))) at++;
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

function startsAttribute(code: number): boolean {
  return isLetter(code) || code === 0x5f || code === 0x3a;
}

function continuesAttribute(code: number): boolean {
  return startsAttribute(code) || isDigit(code) || code === 0x2e || code === 0x2d;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a;
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
