import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Site } from './site.ts';

const GOOD = '<!doctype html><html lang="zh"><title>港口</title><p>渡轮停航。</p>';

let site: Site;
let texts: string[];
let stop: AbortController;
beforeEach(() => {
  site = new Site({ '文章/a.html': GOOD, 'b.html': GOOD });
  texts = [];
  stop = new AbortController();
});
afterEach(() => site.remove());

const write = async (content: string | Uint8Array) => {
  texts.push(String(content));
};

/** Resolves when what was written since then holds the words. */
async function said(words: string): Promise<void> {
  const from = texts.length;
  for (let i = 0; i < 500; i++) {
    if (texts.slice(from).join('').includes(words)) return;
    await wait(10);
  }
  throw new Error(`“${words}” was never said; said was: ${texts.slice(from).join('')}`);
}

test('What is saved is linted again, and only that, until the user interrupts', async () => {
  const first = said('2 files: no findings.');
  const run = site.bilint(['--watch'], { stdout: { write }, stderr: { write }, signal: stop.signal });
  await first;
  const second = said('1 file: 1 error.');
  site.write('文章/a.html', `${GOOD}<h2></h2>`);
  await second;
  expect(texts.join('')).toContain('文章/a.html');
  const third = said('1 file: no findings.');
  site.write('文章/a.html', GOOD);
  await third;
  const mistake = said('unknown key “rulez”');
  site.write('bilint.config.json', '{ "rulez": {} }');
  await mistake;
  const mended = said('2 files: no findings.');
  site.write('bilint.config.json', '{ "rules": {} }');
  await mended;
  stop.abort();
  expect((await run).code).toBe(130);
});

test.each([[['--watch', '--staged']], [['--watch', '--stdin', '--stdin-filename', 'a.html']]])(
  '%j is a mistake',
  async (args) => {
    expect(await site.bilint(args)).toEqual({
      code: 2,
      out: '',
      err: 'bilint: --watch lints files on disk; give it paths, or --changed.\n',
    });
  },
);
