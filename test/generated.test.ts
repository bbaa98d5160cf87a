import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generatedFiles } from './generate/generated-files.ts';

test('every generated file is fresh (run `npm run update`)', { timeout: 60_000 }, async () => {
  const files = await generatedFiles();
  expect(files.length).toBeGreaterThan(10);
  const stale = files.filter(({ path, text }) => readFileSync(path, 'utf8') !== text).map(({ path }) => path);
  expect(stale).toEqual([]);
});
