import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { subtagsData } from '../generate/subtags.ts';

it('the committed subtags are what the generator makes of the registry', () => {
  const [file] = subtagsData();
  expect(file?.path).toBe('src/facts/subtags-data.ts');
  expect(readFileSync(new URL('../../src/facts/subtags-data.ts', import.meta.url), 'utf8')).toBe(file?.text);
});
