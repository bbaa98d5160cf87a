import { describe, expect, it } from 'vitest';
import { languageName, languageTagProblem, primaryLanguage, scriptSubtag } from '../../src/facts/subtags.ts';

describe('a language tag', () => {
  it.each([
    ...[
      'en',
      'zh-Hant-TW',
      'zh-hans-cn',
      'cmn',
      'iw',
      'es-419',
      'sr-Latn-RS-ekavsk',
      'de-1996',
      'zh-yue',
      'sl-rozaj-biske',
    ],
    ...[
      'x-harbour',
      'qaa-Qaaa-QM',
      'en-XA',
      'i-klingon',
      'zh-min-nan',
      'en-u-ca-gregory',
      'de-x-a',
      'und',
      'zxx',
      'EN-us',
    ],
  ])('is sound: %s', (tag) => {
    expect(languageTagProblem(tag)).toBeUndefined();
  });

  it.each([
    ['zz', 'unknown-subtag', 'zz'],
    ['jp', 'unknown-subtag', 'jp'],
    ['cn', 'unknown-subtag', 'cn'],
    ['eng', 'unknown-subtag', 'eng'],
    ['english', 'unknown-subtag', 'english'],
    ['zh-CHT', 'unknown-subtag', 'CHT'],
    ['en-UK', 'unknown-subtag', 'UK'],
    ['zh-Xxyy', 'unknown-subtag', 'Xxyy'],
    ['de-harbour', 'unknown-subtag', 'harbour'],
    ['en_US', 'malformed', 'en_US'],
    ['', 'malformed', ''],
    ['en-', 'malformed', ''],
    ['中文', 'malformed', '中文'],
    ['a', 'malformed', 'a'],
    ['en-US-US', 'malformed', 'US'],
    ['de-1996-1996', 'malformed', '1996'],
    ['en-u', 'malformed', 'u'],
    ['en-a-bb-a-cc', 'malformed', 'a'],
    ['en-x', 'malformed', 'x'],
  ])('“%s” is %s at “%s”', (tag, kind, subtag) => {
    expect(languageTagProblem(tag)).toEqual({ kind, subtag });
  });

  it.each([
    ['zh-Hant-TW', 'zh'],
    ['cmn', 'zh'],
    ['zh-cmn-Hans', 'zh'],
    ['iw', 'he'],
    ['ENG', 'en'],
    ['chi', 'zh'],
    ['ger', 'de'],
    ['pt_BR', 'pt'],
    [' ko ', 'ko'],
    ['yue', 'yue'],
    ['i-lux', 'lb'],
    ['', undefined],
    ['中文', undefined],
    ['x-harbour', undefined],
  ])('“%s” has the primary language %s', (tag, language) => {
    expect(primaryLanguage(tag)).toBe(language);
  });

  it.each([
    ['zh-hant-TW', 'Hant'],
    ['zh-cmn-Hans', 'Hans'],
    ['sr_latn', 'Latn'],
    ['zh-TW', undefined],
    ['en-x-latn', undefined],
  ])('“%s” has the script %s', (tag, script) => {
    expect(scriptSubtag(tag)).toBe(script);
  });

  it.each([
    ['ko', 'en', 'Korean'],
    ['ko', 'zh', '韩语'],
    ['not a tag', 'en', 'not a tag'],
    ['', 'zh', ''],
  ] as const)('“%s” is called in %s “%s”', (tag, locale, name) => {
    expect(languageName(tag, locale)).toBe(name);
  });

  it.each(['en', 'zh'] as const)('is what the platform calls it, in %s, for the frequent ones too', (locale) => {
    const names = new Intl.DisplayNames(locale, { type: 'language' });
    for (const tag of ['en', 'zh', 'de', 'fr', 'es', 'pt', 'it', 'ru', 'ar', 'ja', 'ko', 'fi']) {
      expect(languageName(tag, locale)).toBe(names.of(tag));
    }
  });
});
