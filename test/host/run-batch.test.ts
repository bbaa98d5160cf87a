import { engine } from 'unified-engine';
import { expect, test } from 'vitest';
import { inBatches } from '../../src/host/index.ts';
import { type Engine, type Job, MOST_FILES, runBatch } from '../../src/host/run-batch.ts';

function job(absolute: string, run: () => Promise<string> = async () => absolute, size = 2): Job<string> {
  return { absolute, content: new Uint8Array(size), run };
}

async function* each<T>(jobs: readonly T[]): AsyncGenerator<T> {
  yield* jobs;
}

/** The real engine, and how many files each call of it was given. */
function counting(): { readonly counted: Engine; readonly sizes: number[] } {
  const sizes: number[] = [];
  const counted: Engine = (options, callback) => {
    sizes.push(options.files?.length ?? 0);
    return engine(options, callback);
  };
  return { counted, sizes };
}

async function resultsOf(jobs: readonly Job<string>[], runEngine?: Engine): Promise<string[]> {
  const results: string[] = [];
  for await (const result of inBatches(each(jobs), runEngine)) results.push(result);
  return results;
}

test('Results come in the order of the jobs, not in that of their paths', async () => {
  expect(await runBatch([job('/乙.html'), job('/a/z.html'), job('/a.html'), job('/甲.html', undefined, 0)])).toEqual([
    '/乙.html',
    '/a/z.html',
    '/a.html',
    '/甲.html',
  ]);
});

test('Jobs run one at a time, so that the time of a plugin is its own', async () => {
  let running = 0;
  let most = 0;
  const slow = async () => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 2));
    running--;
    return '好';
  };
  expect(await runBatch(Array.from({ length: 9 }, (_, i) => job(`/${i}`, slow)))).toHaveLength(9);
  expect(most).toBe(1);
});

test('Whatever their number, no call of the engine is given more than 64 files', async () => {
  const { counted, sizes } = counting();
  const jobs = Array.from({ length: 300 }, (_, i) => job(`/文章/${i}.html`));
  expect(await resultsOf(jobs, counted)).toEqual(jobs.map(({ absolute }) => absolute));
  expect(sizes).toEqual([64, 64, 64, 64, 44]);
  await expect(runBatch(jobs.slice(0, MOST_FILES + 1))).rejects.toThrow('65 files are too many');
});

test('Large files wait in small company', async () => {
  const { counted, sizes } = counting();
  const large = (path: string) => job(path, undefined, 3_000_000);
  expect(await resultsOf([large('/a'), large('/b'), job('/c'), large('/丁')], counted)).toEqual([
    '/a',
    '/b',
    '/c',
    '/丁',
  ]);
  expect(sizes).toEqual([1, 2, 1]);
});

test('The same path twice is two results', async () => {
  let calls = 0;
  const again = () => job('/同.html', async () => `${++calls}`);
  expect(await resultsOf([again(), again(), again()])).toEqual(['1', '2', '3']);
});

test('What a job throws ends the run with that very error, and no later job begins', async () => {
  const broken = new Error('坏');
  let later = false;
  const jobs = [
    job('/a'),
    job('/b', async () => {
      throw broken;
    }),
    job('/c', async () => {
      later = true;
      return '';
    }),
  ];
  await expect(runBatch(jobs)).rejects.toBe(broken);
  expect(later).toBe(false);
});

test('A batch that the engine refuses is an error, not a silence', async () => {
  const refusing: Engine = (_, callback) => {
    callback(new Error('no'));
    return undefined;
  };
  const forgetful: Engine = (_, callback) => {
    callback(undefined, 0);
    return undefined;
  };
  await expect(runBatch([job('/a')], refusing)).rejects.toThrow('no');
  await expect(runBatch([job('/a')], forgetful)).rejects.toThrow('unified-engine left out /a');
});

test('Nothing to do is no call', async () => {
  const { counted, sizes } = counting();
  expect(await resultsOf([], counted)).toEqual([]);
  expect(sizes).toEqual([]);
});
