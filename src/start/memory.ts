import { readSync } from 'node:fs';

/** Most files of a start have less. In bytes. */
const USUAL_SIZE = 1024 * 1024;

/** Memory that files are read into one after the other: new memory for each costs a start a page fault for every 4 kB. */
export class Memory {
  #bytes = Buffer.allocUnsafeSlow(USUAL_SIZE);

  /** Bytes of an open file, fewer where it ends. They hold until the next call. */
  read(file: number, start: number, length: number): Buffer {
    if (length > this.#bytes.length) this.#bytes = Buffer.allocUnsafeSlow(length);
    return this.#bytes.subarray(0, readSync(file, this.#bytes, 0, length, start));
  }
}
