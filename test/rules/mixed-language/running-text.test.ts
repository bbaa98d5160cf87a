import { describe, expect, it } from 'vitest';
import { isChineseAlone, mayBeSentence } from '../../../rules/mixed-language/running-text.ts';

describe('a text with nothing but Chinese', () => {
  it.each([
    '渔民们坐在石堤上修补渔网',
    '旧港的早晨（2024年）——“渡轮”',
    'Stennick 的渡轮，中午离港',
    '渡轮在 Stennick',
    '',
  ])('%s', (text) => expect(isChineseAlone(text)).toBe(true));

  it.each([
    '码头 old pier 石堤',
    '旧港のあさ',
    '옛 항구의 아침',
    '旧港 der Fähre über',
    'гавань 旧港',
    'ท่าเรือ',
    '旧港👍',
  ])('not %s', (text) => expect(isChineseAlone(text)).toBe(false));

  it('takes a long text no longer than its length says', () => {
    const start = performance.now();
    expect(isChineseAlone(`${'旧港 '.repeat(100_000)}a b`)).toBe(false);
    expect(isChineseAlone(`${'a'.repeat(300_000)}港a`)).toBe(false);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

it('takes six words for what may be a sentence', () => {
  expect(mayBeSentence('The fishermen mend their old nets')).toBe(true);
  expect(mayBeSentence('a b c d e f')).toBe(true);
  expect(mayBeSentence('The fishermen mend their nets')).toBe(false);
  expect(mayBeSentence('')).toBe(false);
});
