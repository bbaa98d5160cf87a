import { expect, test } from 'vitest';
import { primarySubtag } from '../../src/facts/primary-language.ts';

test.each([
  ['zh-Hant-TW', 'zh'],
  ['zh_CN', 'zh'],
  [' EN-us ', 'en'],
  ['eng', 'en'],
  ['cmn-Hans', 'zh'],
  ['iw', 'he'],
  ['nb', 'no'],
  ['english', undefined],
  ['中文', undefined],
  ['', undefined],
])('%s → %s', (tag, lang) => expect(primarySubtag(tag)).toBe(lang));
