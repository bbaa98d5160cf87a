/** What HTML calls ASCII white space. */
export function isSpace(code: number): boolean {
  return code === 0x20 || (code <= 0x0d && code >= 0x09 && code !== 0x0b);
}

export function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** Whether a name in a tag ends before it: white space, a slash, a closing bracket. */
export function endsName(code: number): boolean {
  // Most are letters.
  return code <= 0x3e && (code === 0x3e || code === 0x2f || isSpace(code));
}

/** The code unit at the offset; 0 behind the end, where `charCodeAt` gives what is none and makes V8 compile anew. */
export function unitAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
}

export function isAlphanumeric(code: number): boolean {
  return isLetter(code) || (code >= 0x30 && code <= 0x39);
}
