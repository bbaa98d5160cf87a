import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { languageTables } from '../generate/language-tables.ts';

it('every committed table of the language layer is what the generator makes', { timeout: 300_000 }, () => {
  for (const [path, contents] of languageTables()) {
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8') === contents, path).toBe(true);
  }
});
