import { open } from 'node:fs/promises';

/** Bytes read at a time where the size is not known beforehand: pipes, devices. */
const CHUNK = 65_536;

/** The whole file, or its first `limit + 1` bytes where it is longer than `limit`. Rejects with the system's error. */
export async function readBounded(path: string, limit: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    let buffer = new Uint8Array(Math.min(size > 0 ? size : CHUNK, limit) + 1);
    let length = 0;
    while (length <= limit) {
      if (length === buffer.length) buffer = grown(buffer, limit);
      const { bytesRead } = await file.read(buffer, length, buffer.length - length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return buffer.subarray(0, length);
  } finally {
    await file.close();
  }
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
