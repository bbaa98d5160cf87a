import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** Bytes read at a time where the size is not known beforehand: pipes, devices. */
const CHUNK = 65_536;
/** A pipe that nobody has opened for writing must not hold up the process. */
const READ_AT_ONCE = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** The whole file, or its first `limit + 1` bytes where it is longer than `limit`. Rejects with the system's error. */
export async function readBounded(path: string, limit: number): Promise<Uint8Array> {
  return readFile(path, limit) ?? readSlowly(path, limit);
}

/** At once: of thousands of files, promises cost more than bytes. Undefined for what is no ordinary file. */
function readFile(path: string, limit: number): Uint8Array | undefined {
  const file = openSync(path, READ_AT_ONCE);
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) return undefined;
    let buffer = new Uint8Array(Math.min(stats.size > 0 ? stats.size : CHUNK, limit) + 1);
    let length = 0;
    while (length <= limit) {
      if (length === buffer.length) buffer = grown(buffer, limit);
      const bytesRead = readSync(file, buffer, length, buffer.length - length, null);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return buffer.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

/** Pipes and devices give what they have, when they have it. */
async function readSlowly(path: string, limit: number): Promise<Uint8Array> {
  const { open } = await import('node:fs/promises');
  const file = await open(path);
  return readStream(file.createReadStream(), limit);
}

function grown(buffer: Uint8Array, limit: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.min(Math.max(buffer.length * 2, CHUNK), limit + 1));
  larger.set(buffer);
  return larger;
}

/** All that a stream gives, or its first bytes, more than `limit` of them, where it gives more. */
export async function readStream(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > limit) break;
  }
  return Buffer.concat(chunks, length);
}
