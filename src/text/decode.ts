import { Buffer } from 'node:buffer';
import type { DeclaredEncoding } from './declared-encoding.ts';
import { decodeAs, decodeUtf8, type Reading } from './decode-as.ts';
import { looksLikeText } from './plausible-text.ts';

export interface DecodeOptions {
  /** A WHATWG label that the caller vouches for; a byte order mark still outranks it. */
  readonly encoding?: string;
  /** Reads the declaration out of the beginning of the document; ranges are offsets into what it is given. */
  readonly declaredEncoding?: (head: string) => DeclaredEncoding | undefined;
}

export type Decoded =
  | {
      readonly ok: true;
      /** Without the byte order mark, newlines as in the bytes. */
      readonly source: string;
      /** WHATWG name, lower case. */
      readonly encoding: string;
      readonly by: 'bom' | 'utf-8' | 'declared' | 'detected' | 'caller';
      /** What the document says of itself, whether or not it was followed; the range is in `source`. */
      readonly declared?: DeclaredEncoding;
      readonly bom: boolean;
    }
  | { readonly ok: false; readonly reason: string; readonly declared?: DeclaredEncoding };

type By = (Decoded & { ok: true })['by'];

/** In UTF-32 the two bytes of a UTF-16 mark are followed by two zeros; WHATWG knows no UTF-32. */
const BOMS: readonly { readonly bytes: readonly number[]; readonly encoding: string | undefined }[] = [
  { bytes: [0xff, 0xfe, 0, 0], encoding: undefined },
  { bytes: [0, 0, 0xfe, 0xff], encoding: undefined },
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** How much of the document is searched for a declaration: WHATWG asks for 1024 bytes, pages need more. */
const HEAD = 4096;
/** How much is looked at for NULs. */
const SAMPLE = 65_536;
/** A text may hold a stray NUL; more than one in this many is a binary file. */
const UNITS_PER_NUL = 100;
/** Share of the bytes that are NUL, all in odd or all in even places, in UTF-16 of Latin text. */
const UTF16_NULS = 0.2;
/** What follows the escape character in ISO-2022-JP, and in its relatives, which WHATWG refuses to decode. */
const ISO_2022_JP = /^(?:\$[@B]|\([BJI])/;
const ISO_2022_OTHER = /^\$[)*+][A-H]/;

/**
 * Decodes a document: byte order mark, the caller's encoding, strict UTF-8, the declared encoding, a detector. Never
 * puts in a replacement character: bytes that cannot be read for certain are refused, with the reason.
 */
export async function decode(bytes: Uint8Array, options: DecodeOptions = {}): Promise<Decoded> {
  const bom = BOMS.find((mark) => mark.bytes.every((byte, i) => bytes[i] === byte));
  if (bom !== undefined) return ofBom(bytes, bom, options);
  if (options.encoding !== undefined) return ofCaller(bytes, options.encoding, options);

  const utf8 = decodeUtf8(bytes);
  if (utf8 !== undefined) return ofUtf8(bytes, utf8, options);

  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD));
  const declared = options.declaredEncoding?.(head);
  const { detect } = await import('./detect-encoding.ts');
  if (declared !== undefined) {
    const followed = decodeAs(bytes, declared.label);
    // A declaration in ASCII bytes that names UTF-16 means UTF-8 (WHATWG), which was tried.
    if (followed !== undefined && !followed.encoding.startsWith('utf-16') && looksLikeText(followed.source, true))
      return read(followed, 'declared', options);
  }
  const detected = await detect(bytes);
  if (detected !== undefined) return read(detected, 'detected', options);
  const reason =
    declared === undefined
      ? 'the bytes are not UTF-8, and no other encoding is certain'
      : `the bytes are not UTF-8, the declared encoding “${declared.label}” does not make text of them, and no other is certain`;
  return { ok: false, reason, ...(declared !== undefined && { declared }) };
}

function ofBom(bytes: Uint8Array, bom: (typeof BOMS)[number], options: DecodeOptions): Decoded {
  if (bom.encoding === undefined) return { ok: false, reason: 'the byte order mark is that of UTF-32' };
  const decoded = decodeAs(bytes.subarray(bom.bytes.length), bom.encoding);
  if (decoded === undefined) {
    return { ok: false, reason: `the byte order mark is that of ${bom.encoding.toUpperCase()}, but the bytes are not` };
  }
  return read(decoded, 'bom', options);
}

function ofCaller(bytes: Uint8Array, label: string, options: DecodeOptions): Decoded {
  const decoded = decodeAs(bytes, label);
  if (decoded === undefined) return { ok: false, reason: `the bytes are not in the given encoding “${label}”` };
  return read(decoded, 'caller', options);
}

/** Valid UTF-8 may still be something that is written in ASCII bytes. */
function ofUtf8(bytes: Uint8Array, utf8: Reading, options: DecodeOptions): Decoded {
  const beginning = utf8.source.slice(0, SAMPLE);
  const escapeAt = beginning.indexOf('\u001b');
  if (escapeAt >= 0) {
    const sequence = beginning.slice(escapeAt + 1, escapeAt + 4);
    if (ISO_2022_OTHER.test(sequence)) return { ok: false, reason: 'the bytes are in a form of ISO-2022' };
    const japanese = ISO_2022_JP.test(sequence) ? decodeAs(bytes, 'iso-2022-jp') : undefined;
    if (japanese !== undefined) return read(japanese, 'detected', options);
  }
  // Over 32 MB of pages this takes 4 ms and a search of the sources 18: V8 stops in each unit at the zero byte of ASCII.
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(0)) return accepted(utf8, 'utf-8', options);
  const utf16 = beginning.includes('\0') ? decodeUtf16(bytes) : undefined;
  return utf16 === undefined ? read(utf8, 'utf-8', options) : read(utf16, 'detected', options);
}

/** UTF-16 without a byte order mark, known by the NULs of its ASCII characters. */
function decodeUtf16(bytes: Uint8Array): Reading | undefined {
  const nuls = [0, 0];
  const size = Math.min(bytes.length, SAMPLE);
  for (let i = 0; i < size; i++) if (bytes[i] === 0) nuls[i & 1]!++;
  const [even, odd] = nuls as [number, number];
  if (Math.max(even, odd) < size * UTF16_NULS || Math.min(even, odd) > 0) return undefined;
  return decodeAs(bytes, odd > 0 ? 'utf-16le' : 'utf-16be');
}

function read(reading: Reading, by: By, options: DecodeOptions): Decoded {
  if (!isBinary(reading.source)) return accepted(reading, by, options);
  const declared = options.declaredEncoding?.(reading.source.slice(0, HEAD));
  return {
    ok: false,
    reason: 'the file is binary: it holds NUL characters',
    ...(declared !== undefined && { declared }),
  };
}

function accepted({ source, encoding }: Reading, by: By, options: DecodeOptions): Decoded {
  const declared = options.declaredEncoding?.(source.slice(0, HEAD));
  return { ok: true, source, encoding, by, bom: by === 'bom', ...(declared !== undefined && { declared }) };
}

function isBinary(source: string): boolean {
  const size = Math.min(source.length, SAMPLE);
  let nuls = 0;
  for (let at = source.indexOf('\0'); at >= 0 && at < size; at = source.indexOf('\0', at + 1)) nuls++;
  return nuls * UNITS_PER_NUL > size;
}
