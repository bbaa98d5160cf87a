import { decodeAs } from '../text/decode-as.ts';
import { type EncodingTable, encodingTable } from './encoding-table.ts';

export type Encoded =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** `character` is the first one that the encoding lacks; undefined where the encoding as a whole cannot be written. */
  | { readonly ok: false; readonly character: string | undefined };

const BOMS: Readonly<Record<string, readonly number[]>> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
};

/** Whether bytes begin with the byte order mark of their encoding. */
export function hasBom(bytes: Uint8Array, encoding: string): boolean {
  return BOMS[encoding]?.every((byte, i) => bytes[i] === byte) ?? false;
}

/** Writes texts as they were read. Makes the table of a legacy encoding when it is first needed, and keeps it. */
export class Encoder {
  readonly #tables = new Map<string, EncodingTable | undefined>();

  /** Text without a byte order mark, as bytes that read back as that very text, or why there are none. */
  encode(text: string, encoding: string, { bom }: { readonly bom: boolean }): Encoded {
    const body = this.#encode(text, encoding);
    if (!body.ok) return body;
    if (decodeAs(body.bytes, encoding)?.source !== text) return { ok: false, character: undefined };
    return bom ? { ok: true, bytes: Buffer.concat([Uint8Array.from(BOMS[encoding] ?? []), body.bytes]) } : body;
  }

  #encode(text: string, encoding: string): Encoded {
    const lone = /\p{Surrogate}/u.exec(text);
    if (lone !== null) return { ok: false, character: lone[0] };
    switch (encoding) {
      case 'utf-8':
        return { ok: true, bytes: Buffer.from(text, 'utf8') };
      case 'utf-16le':
        return { ok: true, bytes: Buffer.from(text, 'utf16le') };
      case 'utf-16be':
        return { ok: true, bytes: Buffer.from(text, 'utf16le').swap16() };
    }
    if (!this.#tables.has(encoding)) this.#tables.set(encoding, encodingTable(encoding));
    const table = this.#tables.get(encoding);
    return table === undefined ? { ok: false, character: undefined } : encodeBy(table, text, encoding);
  }
}

function encodeBy(table: EncodingTable, text: string, encoding: string): Encoded {
  // No character takes more bytes than four.
  const bytes = new Uint8Array(4 * text.length);
  let length = 0;
  for (const character of text) {
    const sequence = table.get(character) ?? (encoding === 'gb18030' ? beyondPlane0(character) : undefined);
    if (sequence === undefined) return { ok: false, character };
    bytes.set(sequence, length);
    length += sequence.length;
  }
  return { ok: true, bytes: bytes.subarray(0, length) };
}

/** GB18030 counts the characters from U+10000 on with four bytes, the first of them 90 30 81 30. */
function beyondPlane0(character: string): Uint8Array | undefined {
  const count = character.codePointAt(0)! - 0x10000;
  if (count < 0) return undefined;
  return Uint8Array.of(
    0x90 + Math.floor(count / 12_600),
    0x30 + (Math.floor(count / 1260) % 10),
    0x81 + (Math.floor(count / 10) % 126),
    0x30 + (count % 10),
  );
}
