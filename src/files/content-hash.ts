import { hash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** SHA-256, of which no two contents that differ are known; in base64. */
export function hashOf(content: string | Uint8Array): string {
  return hash('sha256', content, 'base64url');
}

/** Hashes files, one at a time, in room that it keeps. */
export class FileHasher {
  #room = Buffer.allocUnsafeSlow(1 << 16);

  /** Of a whole file of this size; undefined where it cannot be read, is of another size by now, or is longer than `limit`. */
  hashOf(path: string, size: number, limit: number): string | undefined {
    if (size > limit) return undefined;
    if (this.#room.length <= size) this.#room = Buffer.allocUnsafeSlow(2 * size + 1);
    try {
      return this.#read(path, size);
    } catch {
      // Whoever reads the file to lint it tells what is wrong with it.
      return undefined;
    }
  }

  #read(path: string, size: number): string | undefined {
    const file = openSync(path, 'r');
    try {
      return readSync(file, this.#room, 0, size + 1, 0) === size ? hashOf(this.#room.subarray(0, size)) : undefined;
    } finally {
      closeSync(file);
    }
  }
}
