import { decodeAs } from '../../src/rule/index.ts';

/** The bytes that each character stands for in a legacy encoding. */
export type CodePage = ReadonlyMap<string, readonly number[]>;

const FIRST_LEAD = 0x81;
const FIRST_TRAIL = 0x40;
const LAST_BYTE = 0xfe;
const HIGH = 0x80;

const pages = new Map<string, CodePage>();

/** Built when a text first asks for it. */
export function codePage(label: string): CodePage {
  const known = pages.get(label);
  if (known !== undefined) return known;
  const page = /^windows/.test(label) ? singleByte(label) : doubleByte(label);
  pages.set(label, page);
  return page;
}

function singleByte(label: string): CodePage {
  const page = new Map<string, readonly number[]>();
  for (let byte = HIGH; byte <= 0xff; byte++) {
    const character = decodeAs(new Uint8Array([byte]), label)?.source;
    if (character !== undefined) page.set(character, [byte]);
  }
  return page;
}

/** Also the single bytes beyond ASCII, such as the half-width kana of Shift_JIS. */
function doubleByte(label: string): CodePage {
  const page = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(label);
  const add = (bytes: readonly number[]) => {
    const character = decoder.decode(new Uint8Array(bytes));
    if (!character.includes('\ufffd') && [...character].length === 1 && !page.has(character))
      page.set(character, bytes);
  };
  for (let lead = FIRST_LEAD; lead <= LAST_BYTE; lead++) {
    add([lead]);
    for (let trail = FIRST_TRAIL; trail <= LAST_BYTE; trail++) add([lead, trail]);
  }
  return page;
}
