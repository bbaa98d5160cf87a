import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { languageName } from '../../src/facts/language-names.ts';
import { CLDR_VERSION, NAMED, NAMES } from '../../src/facts/language-names-data.ts';
import { supportedLanguages } from '../../src/language/languages.ts';
import { languageNames } from '../generate/language-names.ts';

it('is what its generator gives, where this Node has the version of CLDR that the names are from', () => {
  const [file] = languageNames();
  const here = process.versions['cldr'];
  const expected = here === CLDR_VERSION ? readFileSync(file!.path, 'utf8') : file!.text;
  expect(file!.text).toBe(expected);
  expect(file!.text).toContain(`'${here}'`);
});

it('holds a name for each language that can be told, in each of them', () => {
  expect(NAMED.split('|')).toEqual(supportedLanguages());
  for (const row of Object.values(NAMES)) expect(row.split('|')).toHaveLength(supportedLanguages().length);
});

it('names languages within the table and beyond it', () => {
  expect(languageName('zh', 'zh')).toBe('中文');
  expect(languageName('zh', 'de')).toBe('Chinesisch');
  expect(languageName('fi', 'de')).toBe('Finnisch');
  expect(languageName('de', 'fi')).toBe('saksa');
  expect(languageName('zh-Hant', 'en')).toBe('Traditional Chinese');
  expect(languageName('constructor', 'en')).toBe('constructor');
});
