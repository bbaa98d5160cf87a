import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { declaredHtmlEncoding } from '../../src/text/declared-encoding.ts';
import { decode } from '../../src/text/decode.ts';
import { DATA } from './data.ts';

interface EncodingRow {
  readonly id: string;
  /** Name of the encoding, sometimes with that of the language behind it. */
  readonly encoding: string;
  readonly whatwg_label: string | null;
  readonly input_base64: string;
}

const PAGES = join(DATA, 'robustness', 'encoding-pages.jsonl');

export interface EncodingFigures {
  readonly right: number;
  readonly refused: number;
  /** Ids of the pages that were read as something else than their text. */
  readonly wrong: readonly string[];
}

/** Decodes every page: right, refused, or wrong, which is what must not happen. */
export async function evaluateEncodings(): Promise<EncodingFigures> {
  const rows = readFileSync(PAGES, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as EncodingRow);
  let right = 0;
  let refused = 0;
  const wrong: string[] = [];
  for (const row of rows) {
    const bytes = Buffer.from(row.input_base64, 'base64');
    const decoded = await decode(bytes, { declaredEncoding: declaredHtmlEncoding });
    if (!decoded.ok) refused++;
    else if (decoded.source === textOf(row, bytes)) right++;
    else wrong.push(`${row.id} (as ${decoded.encoding})`);
  }
  return { right, refused, wrong };
}

/** What the page says in its own encoding; undefined where WHATWG does not know that: then every reading is wrong. */
function textOf(row: EncodingRow, bytes: Uint8Array): string | undefined {
  const label = row.whatwg_label ?? /^(?:utf-8|iso-8859-\d+|windows-\d+)/.exec(row.encoding)?.[0];
  if (label === undefined) return undefined;
  // Node 20's own windows-1252 is Latin-1 (nodejs/node#56542); latin1 and the table of the standard give the truth.
  return /^(?:windows-1252|iso-8859-1)$/.test(label) ? windows1252(bytes) : new TextDecoder(label).decode(bytes);
}

/** By the table of the WHATWG Encoding standard, 0x80 to 0x9F. */
const SPECIAL = [
  0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f,
  0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178,
];

function windows1252(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(SPECIAL[byte - 0x80] ?? byte)).join('');
}
