/**
 * What could move the cursor, recolour the terminal, reorder or hide text around it: control characters, bidi controls,
 * line and paragraph separators, invisible format characters, tag characters and lone surrogates. Joiners (U+200C, U+200D)
 * and variation selectors stay: emoji and several scripts need them.
 */
const HARMFUL =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** Not in what reports on most texts are made of. To make this pattern takes a tenth of what the other takes. */
const UNUSUAL = /[^ -~\u00a1-\u00ac\u00ae-\u052f\u2010-\u2027\u3000-\ud7ff\uff00-\uffef]/;

/** Text from a file or a path, safe to print: U+001B becomes `\x1b`, U+202E `\u{202e}`. Never holds a line end. */
export function harmless(text: string): string {
  return UNUSUAL.test(text) ? text.replace(HARMFUL, escaped) : text;
}

/** JSON that is safe to print: the same values, with what is harmful escaped. */
export function harmlessJson(json: string): string {
  if (!UNUSUAL.test(json)) return json;
  return json.replace(HARMFUL, (character) => character.split('').map(jsonEscape).join(''));
}

function escaped(character: string): string {
  const code = character.codePointAt(0)!;
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
}

function jsonEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
