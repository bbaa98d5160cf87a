import { fstatSync, type Stats, writeSync } from 'node:fs';
import type { WriteStream } from 'node:tty';

/** Standard output or standard error. A file is written directly: Node's streams take longer to load than it takes to lint a page. */
export class StandardOutput {
  readonly #descriptor: number;
  readonly #stream: () => WriteStream;
  #stats: Stats | undefined;
  #opened: WriteStream | undefined;

  /** `stream` gives Node's stream of the descriptor, and is asked only where it is needed. */
  constructor(descriptor: number, stream: () => WriteStream) {
    this.#descriptor = descriptor;
    this.#stream = stream;
  }

  get isTerminal(): boolean {
    return this.#statsNow()?.isCharacterDevice() === true && this.#open().isTTY === true;
  }

  /** Cells in a line of a terminal. */
  get columns(): number | undefined {
    return this.isTerminal ? this.#open().columns : undefined;
  }

  /** Resolves when the content is taken; rejects with the system's error, such as EPIPE. */
  async write(content: string | Uint8Array): Promise<void> {
    if (this.#statsNow()?.isFile() !== true) return this.#writeToStream(content);
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#descriptor, bytes, at);
  }

  #writeToStream(content: string | Uint8Array): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#open().write(content, (error) => (error == null ? resolve() : reject(error)));
    });
  }

  #open(): WriteStream {
    if (this.#opened === undefined) {
      this.#opened = this.#stream();
      // Errors reach whoever awaits the write; without a listener they would also end the process.
      this.#opened.on('error', () => undefined);
    }
    return this.#opened;
  }

  /** Undefined where the descriptor is closed. */
  #statsNow(): Stats | undefined {
    try {
      this.#stats ??= fstatSync(this.#descriptor);
    } catch {
      return undefined;
    }
    return this.#stats;
  }
}
