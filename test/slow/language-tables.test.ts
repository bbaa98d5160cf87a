import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { languageTables } from '../generate/language-tables.ts';

it('every committed table of the language layer is what the generator makes, twice the same', {
  timeout: 180_000,
}, () => {
  const tables = languageTables();
  for (const [path, contents] of tables) {
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8') === contents, path).toBe(true);
  }
  expect(languageTables()).toEqual(tables);
});
