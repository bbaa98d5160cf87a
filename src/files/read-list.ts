import { resolve } from 'node:path';
import { readBounded, readStream } from './read.ts';

const MAX_BYTES = 100_000_000;

/** Paths that a file, or the stream for `-`, lists: one a line, or each ended by NUL. Rejects with the system's error. */
export async function readList(from: string, cwd: string, stdin: AsyncIterable<Uint8Array>): Promise<string[]> {
  const bytes = await (from === '-' ? readStream(stdin, MAX_BYTES) : readBounded(resolve(cwd, from), MAX_BYTES));
  const text = new TextDecoder().decode(bytes);
  return text.split(text.includes('\0') ? '\0' : /\r\n|\n|\r/).filter((line) => line.trim() !== '');
}
