import { expect, test } from 'vitest';
import { loadFranc } from '../../src/language/franc.ts';

const HUNGARIAN =
  'A régi kikötőben a hajnali köd lassan oszlik fel, miközben a halászok a hálóikat javítják a mólón. A városka lakói évszázadok óta a tengerből élnek.';

test('franc names a language that bilint has no table of, by its primary subtag', async () => {
  const franc = await loadFranc();
  expect(franc.identify(HUNGARIAN, { candidates: [] })).toMatchObject({ lang: 'hu', reason: 'model' });
});

test('franc keeps to the candidates, and knows none of a language that it never heard of', async () => {
  const franc = await loadFranc();
  expect(franc.identify(HUNGARIAN, { candidates: ['en', 'fi'] }).lang).toBe('fi');
  expect(franc.identify(HUNGARIAN, { candidates: ['xx'] })).toMatchObject({ lang: 'und', reason: 'out-of-set' });
});

test('franc says nothing on fewer letters than are asked for, in Han as in Latin', async () => {
  const franc = await loadFranc();
  expect(franc.identify('渡轮中午开航', { candidates: [] })).toMatchObject({
    lang: 'und',
    reason: 'too-short',
    letters: 6,
  });
  expect(franc.identify('渡轮中午开航', { candidates: [], minLetters: 6 }).lang).toBe('zh');
  expect(franc.identify(HUNGARIAN, { candidates: [], minLetters: 300 }).reason).toBe('too-short');
});

test('franc answers where there is no letter, and where surrogates stand alone', async () => {
  const franc = await loadFranc();
  expect(franc.identify('123 … \ud800', { candidates: [], minLetters: 0 }).lang).toBe('und');
});
