import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { GitError } from './git.ts';

/** Contents of git's objects, read one after the other by one child process. */
export class GitBlobs {
  readonly #cwd: string;
  #child: ChildProcessWithoutNullStreams | undefined;
  #chunks: AsyncIterator<Buffer> | undefined;
  #rest: Buffer = Buffer.alloc(0);
  #last: Promise<unknown> = Promise.resolve();

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  /** The object's first `limit + 1` bytes at most. Rejects with a GitError. */
  read(id: string, limit: number): Promise<Uint8Array> {
    const next = this.#last.then(() => this.#readNow(id, limit));
    // One that fails does not keep the next from being read.
    this.#last = next.catch(() => undefined);
    return next;
  }

  close(): void {
    this.#child?.stdin.end();
  }

  /** `<id> blob <size>`, the content, and a line end. */
  async #readNow(id: string, limit: number): Promise<Uint8Array> {
    this.#start();
    this.#child?.stdin.write(`${id}\n`);
    const header = await this.#line();
    const size = / blob (\d{1,15})$/.exec(header)?.[1];
    if (size === undefined) throw new GitError(header);
    const content = await this.#take(Number(size));
    await this.#take(1);
    return content.subarray(0, limit + 1);
  }

  #start(): void {
    if (this.#child !== undefined) return;
    this.#child = spawn('git', ['cat-file', '--batch'], { cwd: this.#cwd, stdio: 'pipe' });
    this.#chunks = this.#child.stdout[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
    // What is written to a child that has gone is lost; that it has gone is seen where its answer is missing.
    this.#child.stdin.on('error', () => undefined);
    this.#child.on('error', () => undefined);
    this.#child.unref();
  }

  async #line(): Promise<string> {
    for (;;) {
      const end = this.#rest.indexOf(10);
      if (end >= 0) return (await this.#take(end + 1)).subarray(0, end).toString();
      await this.#more();
    }
  }

  async #take(length: number): Promise<Buffer> {
    const chunks: Buffer[] = [];
    let missing = length;
    while (missing > this.#rest.length) {
      chunks.push(this.#rest);
      missing -= this.#rest.length;
      this.#rest = Buffer.alloc(0);
      await this.#more();
    }
    chunks.push(this.#rest.subarray(0, missing));
    this.#rest = this.#rest.subarray(missing);
    return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
  }

  async #more(): Promise<void> {
    const chunk = await this.#chunks?.next();
    if (chunk === undefined || chunk.done) throw new GitError('git cat-file ended early');
    this.#rest = this.#rest.length === 0 ? chunk.value : Buffer.concat([this.#rest, chunk.value]);
  }
}
