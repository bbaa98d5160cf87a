import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { createLinter } from '../../src/index.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Bytes that are still in use. */
function heap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** About 5 kB, with defects in two languages. */
const ARTICLE = (() => {
  const page = readFileSync('fixtures/pages/junk-en-zh.html', 'utf8');
  const paragraph = '<p>The ferry between the old harbour and the island leaves at noon; 渡轮中午开航。</p>\n';
  return page.replace('</main>', `${paragraph.repeat(5)}</main>`).padEnd(5000, ' ');
})();

const ROUNDS = 10;
const CALLS = 1000;

/** Of CPU time; half the aim, because a busy machine slows the CPU itself: two threads share a core, and its caches. */
const LEAST_PER_SECOND = 250;

/** Seconds of CPU time that this process has taken, compiling and collecting garbage included. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

test('Ten thousand texts leave the heap as it was, and take no longer than they did', {
  timeout: 300_000,
}, async () => {
  const linter = await createLinter();
  for (let i = 0; i < CALLS; i++) await linter.lintText(ARTICLE, { path: 'a.html' });
  const before = heap();
  // Other work on the machine only slows a round down: the fastest tells what one core does.
  let perSecond = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const start = cpuSeconds();
    for (let i = 0; i < CALLS; i++) await linter.lintText(ARTICLE, { path: `文章/${round}/${i}.html` });
    perSecond = Math.max(perSecond, CALLS / (cpuSeconds() - start));
  }
  const grown = heap() - before;
  console.log(
    `${ARTICLE.length} characters, ${perSecond.toFixed(0)} a CPU second, ${(grown / 1e6).toFixed(2)} MB more`,
  );
  expect(Math.abs(grown)).toBeLessThan(10e6);
  expect(perSecond).toBeGreaterThanOrEqual(LEAST_PER_SECOND);
});
