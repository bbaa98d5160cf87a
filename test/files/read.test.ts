import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readBounded, readStream } from '../../src/files/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'bilint-read-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('readBounded', () => {
  test.each([
    ['', ''],
    ['汉字', '汉字'],
    ['0123456789', '0123456789'],
    ['0123456789ab', '0123456789a'],
  ])('reads “%s” up to one byte more than the limit of ten', async (content, expected) => {
    const path = join(folder, 'file.txt');
    writeFileSync(path, content);
    expect(decode(await readBounded(path, 10))).toBe(expected);
  });

  test('reads a pipe, whose size nobody knows, to its end', async () => {
    const path = join(folder, 'pipe.txt');
    execFileSync('mkfifo', [path]);
    const content = '中文'.repeat(50_000);
    const [bytes] = await Promise.all([
      readBounded(path, 1_000_000),
      import('node:fs/promises').then(({ writeFile }) => writeFile(path, content)),
    ]);
    expect(decode(bytes)).toBe(content);
  });

  test('rejects with the error of the system', async () => {
    await expect(readBounded(join(folder, 'none.txt'), 10)).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(readBounded(folder, 10)).rejects.toMatchObject({ code: 'EISDIR' });
  });
});

describe('readStream', () => {
  async function* chunks(count: number, onChunk: () => void) {
    for (let i = 0; i < count; i++) {
      onChunk();
      yield Buffer.from('汉');
    }
  }

  test('reads a character that is split between chunks', async () => {
    async function* split() {
      const bytes = Buffer.from('汉字');
      yield bytes.subarray(0, 4);
      yield bytes.subarray(4);
    }
    expect(decode(await readStream(split(), 100))).toBe('汉字');
  });

  test('stops once it has more than the limit', async () => {
    let given = 0;
    const bytes = await readStream(
      chunks(1000, () => given++),
      10,
    );
    expect(bytes.length).toBe(12);
    expect(given).toBe(4);
  });
});
