import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { supportedLanguages } from '../../src/language/index.ts';
import { needsModel } from '../../src/language/languages.ts';
import { LetterModel } from '../../src/language/letter-model.ts';
import { SIMPLIFIED_ONLY, TRADITIONAL_ONLY } from '../../src/language/tables/chinese-variants.ts';
import { chineseVariantSets } from '../generate/language/chinese-variants.ts';
import { letterModelOf, RECIPES } from '../generate/language-tables.ts';

const modelled = supportedLanguages().filter(needsModel);

async function tableOf(lang: string): Promise<string> {
  const module: { readonly table: string } = await import(`../../src/language/tables/${lang}.ts`);
  return module.table;
}

describe('the tables', () => {
  // The slow tests make all.
  it.each(['vi', 'fa'])('for %s are what the generator makes', async (lang) => {
    expect(await tableOf(lang)).toBe(letterModelOf(lang));
  });

  it('of Chinese letters are what the generator makes', () => {
    expect({ simplified: SIMPLIFIED_ONLY, traditional: TRADITIONAL_ONLY }).toEqual(chineseVariantSets());
  });

  it('are there for every language that needs one', () => {
    expect(Object.keys(RECIPES).sort()).toEqual(modelled);
  });

  it.each([...modelled, 'background-latin', 'background-cyrillic', 'background-arabic'])(
    'for %s take at most 10 KB of gzip',
    (name) => {
      const source = readFileSync(new URL(`../../src/language/tables/${name}.ts`, import.meta.url));
      expect(gzipSync(source, { level: 9 }).length).toBeLessThanOrEqual(10_240);
    },
  );
});

describe('a letter model', () => {
  // Histories: none; the pad and a; ab after a.
  const model = new LetterModel('abc daaa b_a_ 0_1a2b3c40a12b03c1', 'en');
  const cost = (word: string) =>
    model.wordLevels(
      Uint16Array.from(word, (letter) => letter.charCodeAt(0)),
      word.length,
    );

  it('takes the longest history that it knows', () => {
    // a after the pad 1, b after a 0, c after ab 1, then the pad without history 1.
    expect(cost('abc')).toBe(1 + 0 + 1 + 1);
  });

  it('backs off at a cost to shorter histories', () => {
    // b after the pad: 0 + 3; a without history 2; a after a: 2 + 2; the pad after a: 2 + 1.
    expect(cost('baa')).toBe(3 + 2 + 4 + 3);
  });

  it('reads capital letters like small ones and an apostrophe like the end of a word', () => {
    expect(cost('ABC')).toBe(cost('abc'));
    expect(cost('abc’a')).toBe(cost('abc') + cost('a'));
    expect(cost("abc'a")).toBe(cost('abc') + cost('a'));
  });

  it('makes a letter that the language does not write dearer than any other', () => {
    for (const foreign of ['é', '夜', 'ж']) expect(cost(foreign)).toBeGreaterThan(cost('c') + 30);
  });
});
