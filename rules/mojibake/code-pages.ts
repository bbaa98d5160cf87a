import { decodeAs } from '../../src/rule/index.ts';

/** The bytes that each character stands for in a legacy encoding. */
export type CodePage = ReadonlyMap<string, readonly number[]>;

const HIGH = 0x80;
/** Latin-1 has controls before it. */
const FIRST_GRAPHIC = 0xa0;
const FIRST_TRAIL = 0x40;
const LAST_BYTE = 0xfe;
const LINE_FEED = 0x0a;

const pages = new Map<string, CodePage>();

/** Built when a text first asks for it. */
export function codePage(label: string): CodePage {
  let page = pages.get(label);
  if (page === undefined) {
    page = label.startsWith('windows-') ? singleByte(label) : doubleByte(label);
    pages.set(label, page);
  }
  return page;
}

/** Some decoders leave the C1 controls where WHATWG has other characters; both are read. */
function singleByte(label: string): CodePage {
  const bytes = Array.from({ length: 0x100 - HIGH }, (_, i) => HIGH + i);
  const all = decodeAs(new Uint8Array(bytes), label)?.source;
  const shown =
    all === undefined
      ? charactersOf(
          bytes.map((byte) => [byte]),
          label,
        )
      : [...all];
  const page = new Map<string, readonly number[]>();
  for (const [i, byte] of bytes.entries()) {
    page.set(shown[i]!, [byte]);
    if (byte < FIRST_GRAPHIC) page.set(String.fromCharCode(byte), [byte]);
  }
  page.delete('');
  return page;
}

/** Also the single bytes beyond ASCII, such as the half-width kana of Shift_JIS. */
function doubleByte(label: string): CodePage {
  const codes: number[][] = [];
  for (let lead = HIGH; lead <= LAST_BYTE; lead++) {
    codes.push([lead]);
    for (let trail = FIRST_TRAIL; trail <= LAST_BYTE; trail++) codes.push([lead, trail]);
  }
  const page = new Map<string, readonly number[]>();
  charactersOf(codes, label).forEach((character, i) => {
    if (!page.has(character)) page.set(character, codes[i]!);
  });
  page.delete('');
  return page;
}

/** The one character that each code stands for; empty where there is none. */
export function charactersOf(codes: readonly (readonly number[])[], label: string): readonly string[] {
  const bytes = new Uint8Array(codes.length * 3).fill(LINE_FEED);
  let size = 0;
  for (const code of codes) {
    bytes.set(code, size);
    size += code.length + 1;
  }
  return new TextDecoder(label)
    .decode(bytes.subarray(0, size))
    .split('\n')
    .slice(0, codes.length)
    .map((shown) => (shown.length === 1 && shown >= '\u0080' && shown !== '\ufffd' ? shown : ''));
}
