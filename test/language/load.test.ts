import { expect, it, vi } from 'vitest';
import { identify, languagesOfScript, loadLanguages, supportedLanguages } from '../../src/language/index.ts';
import { Script } from '../../src/text/script.ts';

it('throws an error that names a language which is not loaded', async () => {
  vi.resetModules();
  const fresh = await import('../../src/language/index.ts');
  const text = 'Guten Tag, meine Damen und Herren';
  expect(() => fresh.identify(text, { candidates: ['de', 'zh'] })).toThrow(/“de” is not loaded/);
  expect(() => fresh.segment(text, { candidates: ['zh', 'de'] })).toThrow(/“de” is not loaded/);
  await fresh.loadLanguages(['de', 'zh']);
  expect(fresh.identify(text, { candidates: ['de', 'zh'] }).lang).toBe('de');
});

it('needs no table for languages that their script names', () => {
  const text = '서울 สวัสดี ไทย 新闻中心';
  expect(identify(text, { candidates: ['ko', 'th', 'he', 'el', 'hi', 'zh', 'ja'], minPosterior: 0 }).lang).not.toBe(
    'und',
  );
});

it('ignores tags that nothing is known about', async () => {
  await expect(loadLanguages(['tlh', 'x-none', ''])).resolves.toBeUndefined();
  expect(identify('新闻中心', { candidates: ['tlh', 'zh-Hans-CN'] }).lang).toBe('zh');
});

it('supports the languages that it promises', () => {
  const promised = 'en zh ja ko vi es fr de pt id tr it pl nl ru uk ar th hi sv cs fa he el'.split(' ');
  expect(supportedLanguages()).toEqual(expect.arrayContaining(promised));
  expect([...supportedLanguages()].sort()).toEqual(supportedLanguages());
});

it('knows which languages a script writes', () => {
  expect(languagesOfScript(Script.Han)).toEqual(['ja', 'zh']);
  expect(languagesOfScript(Script.Kana)).toEqual(['ja']);
  expect(languagesOfScript(Script.Cyrillic)).toEqual(['ru', 'uk']);
  expect(languagesOfScript(Script.Arabic)).toEqual(['ar', 'fa']);
  expect(languagesOfScript(Script.Cherokee)).toEqual([]);
});
