/** 1 for letters, digits and the underscore of ASCII, by code unit; 0 or undefined for everything else. */
export const ASCII_WORD = asciiTable(/\w/);

/** 1 for the ASCII characters that match, by code unit; 0 or undefined for everything else. */
export function asciiTable(pattern: RegExp): Readonly<Uint8Array> {
  return Uint8Array.from({ length: 0x80 }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0));
}

/** Printable ASCII without the blank. */
export function isVisibleAscii(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}

/** End of the ASCII word that begins at `at`; `at` where none does. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  while (ASCII_WORD[text.charCodeAt(end)] === 1) end++;
  return end;
}
