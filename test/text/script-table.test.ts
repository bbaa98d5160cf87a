import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { UNICODE_VERSION } from '../../src/text/script-table.ts';
import { scriptTable } from '../generate/script-table.ts';

it('is what its generator gives, where this Node has the Unicode version of the table', () => {
  const [file] = scriptTable();
  const { unicode: here } = process.versions;
  const expected = here === UNICODE_VERSION ? readFileSync(file!.path, 'utf8') : file!.text;
  expect(file!.text).toBe(expected);
  expect(file!.text).toContain(`'${here}'`);
});
