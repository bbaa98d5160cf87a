import { describe, expect, it, test } from 'vitest';
import { supportedLanguages } from '../../src/language/index.ts';
import { likelyScript } from '../../src/rule/index.ts';
import { addWidth } from '../../src/rule/shares.ts';
import { DOCUMENT_GATE, isSettled, judgeTag } from '../../src/rule/tag-verdict.ts';

test.each([...supportedLanguages(), 'ca', 'sr', 'ug', 'yue', 'xx', 'xxx'])(
  'likelyScript of “%s” is that of CLDR',
  (lang) => {
    expect(likelyScript(lang)).toBe(new Intl.Locale(lang).maximize().script);
  },
);

describe('a settled verdict', () => {
  it.each([
    [190, 0, 0, true],
    [190, 0, 9, true],
    [190, 0, 10, false],
    [900, 0, 100, true],
    [900, 0, 101, false],
    [300, 300, 200, true],
  ])('of %d width units in English, %d in Chinese and %d that are open: %s', (en, zh, open, isTrue) => {
    const shares = [
      { lang: 'en', width: en },
      { lang: 'zh', width: zh },
    ];
    expect(isSettled({ shares, open }, DOCUMENT_GATE)).toBe(isTrue);
  });

  it('is that of whatever the open text is in', () => {
    const langs = ['en', 'zh', 'ko', 'und'];
    let settled = 0;
    for (let seed = 0; seed < 500; seed++) {
      const shares = [
        { lang: 'en', width: (seed * 37) % 400 },
        { lang: 'zh', width: (seed * 11) % 90 },
      ];
      const open = (seed * 7) % 60;
      if (!isSettled({ shares, open }, DOCUMENT_GATE)) continue;
      settled++;
      const verdict = judgeTag('zh', shares, DOCUMENT_GATE);
      for (const lang of langs) {
        for (const other of langs) {
          const all = shares.map((share) => ({ ...share }));
          addWidth(all, lang, open >> 1);
          addWidth(all, other, open - (open >> 1));
          expect(judgeTag('zh', all, DOCUMENT_GATE)).toEqual(verdict);
        }
      }
    }
    expect(settled).toBeGreaterThan(200);
  });
});
