import { expect, test } from 'vitest';
import { Progress } from '../../src/commands/progress.ts';

/** Steps once at each of these milliseconds after the start. */
async function shown(times: readonly number[], isTerminal = true): Promise<string[]> {
  const written: string[] = [];
  let now = 5000;
  const output = {
    isTerminal,
    write: async (text: string) => {
      written.push(text);
    },
  };
  const progress = new Progress(output, times.length, 'zh', () => now);
  for (const time of times) {
    now = 5000 + time;
    await progress.step();
  }
  await progress.clear();
  await progress.clear();
  return written;
}

test('A short run shows nothing', async () => {
  expect(await shown([1, 500, 999])).toEqual([]);
});

test('A long run shows how far it has come, ten times a second, and clears the line', async () => {
  expect(await shown([500, 1000, 1050, 1100, 1101])).toEqual([
    '\r\x1b[2K正在检查 2/5',
    '\r\x1b[2K正在检查 4/5',
    '\r\x1b[2K',
  ]);
});

test('Without a terminal nothing is shown', async () => {
  expect(await shown([1000, 5000], false)).toEqual([]);
});
