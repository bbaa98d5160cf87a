import { performance } from 'node:perf_hooks';
import { describe, expect, test } from 'vitest';
import { loadParser } from '../../src/formats/index.ts';
import { hostileSources } from '../support/generate/hostile.ts';

const UTF8 = { encoding: 'utf-8', by: 'utf-8', bom: false } as const;
/** Far above what a linear pass needs for these sizes, far below what a quadratic one takes. */
const MILLISECONDS = 3_000;

describe.each(['html', 'text'] as const)('hostile sources read as %s', (format) => {
  test.each(hostileSources())(
    '$name is read in less than three seconds',
    async ({ source }) => {
      const parse = await loadParser(format);
      const started = performance.now();
      const article = parse({ source, decoding: UTF8 });
      expect(performance.now() - started).toBeLessThan(MILLISECONDS);
      const outside = article.blocks.filter(
        ({ range }) => range[0] < 0 || range[1] > source.length || range[0] > range[1],
      );
      expect(outside).toEqual([]);
    },
    60_000,
  );
});
