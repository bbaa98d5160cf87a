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
  const bom = BOMS[encoding];
  return bom?.every((byte, i) => bytes[i] === byte) ?? false;
}

/** Text without a byte order mark, as bytes that read back as that very text, or why there are none. */
export async function encode(text: string, encoding: string, { bom }: { readonly bom: boolean }): Promise<Encoded> {
  const body = encoding === 'utf-8' ? new TextEncoder().encode(text) : await encodeLegacy(text, encoding);
  if (body === undefined) return { ok: false, character: undefined };
  const readBack = decodeLoosely(body, encoding);
  if (readBack !== text) return { ok: false, character: firstDifference(text, readBack) };
  return { ok: true, bytes: bom ? Buffer.concat([Uint8Array.from(BOMS[encoding] ?? []), body]) : body };
}

/** The tables of the legacy encodings are large; most runs never need them. Undefined where there is none. */
async function encodeLegacy(text: string, encoding: string): Promise<Uint8Array | undefined> {
  const { default: iconv } = await import('iconv-lite');
  return iconv.encodingExists(encoding) ? iconv.encode(text, encoding, { addBOM: false }) : undefined;
}

function decodeLoosely(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

function firstDifference(text: string, readBack: string): string {
  let at = 0;
  while (at < text.length && text[at] === readBack[at]) at++;
  return String.fromCodePoint(text.codePointAt(at) ?? 0xfffd);
}
