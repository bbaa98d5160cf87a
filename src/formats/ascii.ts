/** What HTML calls ASCII white space. */
export function isSpace(code: number): boolean {
  return code === 0x20 || (code <= 0x0d && code >= 0x09 && code !== 0x0b);
}

export function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** Whether a tag's name ends before it: white space, a slash, a closing bracket, the end of the source. */
export function endsName(code: number): boolean {
  return code === 0x3e || code === 0x2f || isSpace(code) || Number.isNaN(code);
}

/** Behind the tag's name that begins before `from`. */
export function endOfTagName(source: string, from: number): number {
  for (let at = from; ; at++) {
    const code = source.charCodeAt(at);
    // Most are letters.
    if (code <= 0x3e ? endsName(code) : Number.isNaN(code)) return at;
  }
}

export function isAlphanumeric(code: number): boolean {
  return isLetter(code) || (code >= 0x30 && code <= 0x39);
}
