import { expect, test } from 'vitest';
import { supportedLanguages } from '../../src/language/index.ts';
import { likelyScript } from '../../src/rule/index.ts';

test.each([...supportedLanguages(), 'ca', 'sr', 'ug', 'yue', 'xx', 'xxx'])(
  'likelyScript of “%s” is that of CLDR',
  (lang) => {
    expect(likelyScript(lang)).toBe(new Intl.Locale(lang).maximize().script);
  },
);
