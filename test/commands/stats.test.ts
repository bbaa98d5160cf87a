import { afterAll, describe, expect, test } from 'vitest';
import { statsOf } from '../../src/commands/stats.ts';
import { Stopwatch } from '../../src/lint/stopwatch.ts';
import { cellsOf } from '../../src/text/width.ts';
import { Site } from './site.ts';

const site = new Site({
  '文章/坏.html': '<h2></h2><p>港口的渡轮中午开航。</p>\n',
  'good.md': '# The harbour\n\nThe ferry leaves at noon.\n',
});
afterAll(() => site.remove());

describe('--stats', () => {
  test('tells on standard error what the time went to, and leaves report and exit code alone', async () => {
    const args = ['--format', 'json', '--rule', 'empty-heading: error'];
    const plain = await site.bilint(args);
    const { out, err, code } = await site.bilint([...args, '--stats']);
    expect({ out, code }).toEqual({ out: plain.out, code: plain.code });
    expect(plain.err).toBe('');
    for (const part of ['decoding', 'parsing', 'languages', 'rules', 'report', 'empty-heading', 'mixed-language']) {
      expect(err).toMatch(new RegExp(`^${part} {2,}\\d+\\.\\d {2,}\\d+\\.\\d$`, 'm'));
    }
  });

  test('goes with --fix and standard input too', async () => {
    const stdin = '<h2></h2>\n<p>渡轮中午开航。</p>\n';
    const { out, err } = await site.bilint(
      [
        '--stdin',
        '--stdin-filename',
        '页.html',
        '--fix',
        '--stats',
        '--locale',
        'zh',
        '--rule',
        'empty-heading: error',
      ],
      { stdin },
    );
    expect(out).toContain('渡轮中午开航');
    expect(err).toMatch(/^解析 +\d+\.\d +\d+\.\d$/m);
  });
});

describe('The tables', () => {
  const stopwatch = (() => {
    let time = 0;
    const pass = (units: number) => () => {
      time += units;
    };
    const running = new Stopwatch(
      () => time,
      () => time,
    );
    running.measure('parse', pass(20));
    running.measure('rules', pass(5), 'empty-link');
    running.measure('rules', pass(55), '甲/规则');
    pass(20)();
    return running;
  })();

  test('give each phase and each rule its share of the run, the dearest rule first', () => {
    const lines = statsOf(stopwatch, 'en').split('\n');
    expect(lines).toContainEqual(expect.stringMatching(/^parsing +20\.0 +20\.0$/));
    expect(lines).toContainEqual(expect.stringMatching(/^rules +60\.0 +60\.0$/));
    expect(lines).toContainEqual(expect.stringMatching(/^files, loading and all else +20\.0 +20\.0$/));
    expect(lines.slice(-3)).toEqual([
      expect.stringMatching(/^甲\/规则 +55\.0 +55\.0$/),
      expect.stringMatching(/^empty-link +5\.0 +5\.0$/),
      '',
    ]);
  });

  test.each(['en', 'zh'] as const)('stand in columns (%s)', (locale) => {
    const [phases, rules] = statsOf(stopwatch, locale).trimEnd().split('\n\n');
    for (const table of [phases!, rules!]) {
      expect(new Set(table.split('\n').map(cellsOf)).size).toBe(1);
    }
  });

  test('leave out rules where none ran', () => {
    expect(
      statsOf(
        new Stopwatch(
          () => 0,
          () => 0,
        ),
        'en',
      ),
    ).not.toContain('by rule');
  });
});
