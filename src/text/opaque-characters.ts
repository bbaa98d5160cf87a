/** 1 for letters, digits and the underscore of ASCII, by code unit; 0 for everything else. */
export const ASCII_WORD = asciiTable(/\w/);

/** 1 for the ASCII characters that match, by code unit; 0 for everything else, which is no reason for V8 to compile anew. */
export function asciiTable(pattern: RegExp): Readonly<Uint8Array> {
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < 0x80; code++) if (pattern.test(String.fromCharCode(code))) table[code] = 1;
  return table;
}

/** Printable ASCII without the blank. */
export function isVisibleAscii(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}

/** End of the ASCII word that begins at `at`; `at` where none does. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && ASCII_WORD[text.charCodeAt(end)] === 1) end++;
  return end;
}
