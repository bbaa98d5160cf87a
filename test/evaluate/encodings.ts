import { readFileSync } from 'node:fs';
import { declaredHtmlEncoding } from '../../src/text/declared-encoding.ts';
import { decode } from '../../src/text/decode.ts';

interface EncodingRow {
  readonly id: string;
  /** Name of the encoding, sometimes with that of the language behind it. */
  readonly encoding: string;
  readonly whatwg_label: string | null;
  readonly input_base64: string;
}

const PAGES = new URL('../../../shared/data/robustness/encoding-pages.jsonl', import.meta.url);

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
  return label === undefined ? undefined : new TextDecoder(label).decode(bytes);
}
