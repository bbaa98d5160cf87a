import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { endianness } from 'node:os';
import { crc32 } from 'node:zlib';

/** Its number is raised when another bilint would misread the parts; numbers lie in them as the machine has them. */
const HEAD = `bilint-cache 3 ${endianness()}`;
const HEAD_LENGTH = 256;

/** A file of several parts, each with its own checksum: what a run does not need it neither reads nor checks. */
export class CacheParts {
  readonly #descriptor: number;
  /** Of each part, from where to where it reaches, in bytes, and its CRC-32. */
  readonly #places: readonly Place[];
  #closed = false;

  private constructor(descriptor: number, places: readonly Place[]) {
    this.#descriptor = descriptor;
    this.#places = places;
  }

  /** Undefined where the file is none of `cacheFileOf`, or is cut off. Throws the system's error. */
  static open(path: string): CacheParts | undefined {
    const descriptor = openSync(path, 'r');
    let places: readonly Place[] | undefined;
    try {
      places = placesIn(descriptor);
    } finally {
      if (places === undefined) closeSync(descriptor);
    }
    return places && new CacheParts(descriptor, places);
  }

  /** The part as it was written; undefined where a byte of it is not. Of the file that was opened, were it replaced since. */
  read(part: number): Buffer | undefined {
    const place = this.#places[part];
    if (place === undefined || this.#closed) return undefined;
    const bytes = readAt(this.#descriptor, place.start, place.end - place.start);
    return crc32(bytes) === place.checksum ? bytes : undefined;
  }

  /** The whole file with another first part, of the same length. */
  withFirst(part: Buffer): Buffer {
    const [first, ...others] = this.#places;
    const whole = readAt(this.#descriptor, 0, others.at(-1)?.end ?? first!.end);
    whole.set(headOf([{ ...first!, checksum: crc32(part) }, ...others]), 0);
    whole.set(part, HEAD_LENGTH);
    return whole;
  }

  close(): void {
    if (!this.#closed) closeSync(this.#descriptor);
    this.#closed = true;
  }
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly checksum: number;
}

/** A file that `CacheParts` opens. */
export function cacheFileOf(parts: readonly Buffer[]): Buffer {
  let at = HEAD_LENGTH;
  const places = parts.map((part) => {
    const start = at;
    at += part.length;
    return { start, end: at, checksum: crc32(part) };
  });
  return Buffer.concat([headOf(places), ...parts]);
}

/** One line, filled up with blanks so that what follows lies where numbers may be read. */
function headOf(places: readonly Place[]): Buffer {
  const numbers = places.map(({ start, end, checksum }) => `${end - start}:${checksum}`);
  return Buffer.from(`${`${HEAD} ${numbers.join(' ')}`.padEnd(HEAD_LENGTH - 1)}\n`);
}

function placesIn(descriptor: number): Place[] | undefined {
  const head = readAt(descriptor, 0, HEAD_LENGTH).toString('latin1');
  if (!head.startsWith(`${HEAD} `)) return undefined;
  const places: Place[] = [];
  let at = HEAD_LENGTH;
  for (const number of head.slice(HEAD.length).trim().split(' ')) {
    const [length, checksum] = number.split(':').map(Number);
    if (!Number.isSafeInteger(length) || !Number.isSafeInteger(checksum)) return undefined;
    places.push({ start: at, end: at + length!, checksum: checksum! });
    at += length!;
  }
  return at === fstatSync(descriptor).size ? places : undefined;
}

/** Bytes of their own memory, which begins where numbers may be read. */
function readAt(descriptor: number, start: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(length);
  return bytes.subarray(0, readSync(descriptor, bytes, 0, length, start));
}
