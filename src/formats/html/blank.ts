/** White space: what separates words and may be left out at the edges of a block. */
function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** White space and characters without a width: what no reader sees. */
export function isBlank(code: number): boolean {
  if (isSpace(code)) return true;
  return code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
}

/** The first offset of `[start, end)` that is not blank; `end` where all are. */
export function skipBlank(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    // Nearly every other character is one of these.
    if ((code > 0x20 && code < 0xa0) || !isBlank(code)) break;
    at++;
  }
  return at;
}

/** The first offset of `[start, end)` that is no white space; `end` where all is. */
export function skipSpace(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Behind the last offset of `[start, end)` that is no white space; `start` where all is. */
export function trimSpace(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}
