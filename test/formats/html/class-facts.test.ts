import { expect, it } from 'vitest';
import { classFacts } from '../../../src/formats/html/class-facts.ts';

/** What is asked of a value, each in one expression. */
const CAPTION =
  /(?:^|\s)(?:caption|(?:wp|image|img|photo|picture|pic|figure|media|gallery)-?_?caption(?:-text)?|图注|图片说明)(?:\s|$)/i;
const UNTRANSLATED = /(?:^|\s)notranslate(?:\s|$)/i;
const ICON =
  /(?:^|[\s_-])(?:icons?|ico|iconfont|fa|fas|far|fab|fal|glyphicons?|bi|mdi|ti|ri|las|lab|material-icons|material-symbols|sprite|caret|arrow|spinner|flag)(?:$|[\s_-])/i;

const WORDS =
  `caption wp image img photo picture pic figure media gallery text 图注 图片说明 图 notranslate icon icons ico
  iconfont fa fas far fab fal glyphicon glyphicons bi mdi ti ri las lab material symbols material-icons material-symbols
  sprite caret arrow spinner flag nav footer x é \u0130 \u0131 \u017f \u212a \u0307 s`.split(/\s+/);
const JOINTS = [
  ' ',
  '-',
  '_',
  '',
  '-_',
  '_-',
  '\t',
  '\n',
  '\f',
  '\v',
  '\u00a0',
  '\u1680',
  '\u2028',
  '\u3000',
  '\ufeff',
  '\u200b',
  '.',
];
const COUNT = 50_000;

it('says of any value what one expression for each question would', () => {
  const next = numbers();
  const one = <T>(list: readonly T[]): T => list[next() % list.length]!;
  const wrong: string[] = [];
  for (let i = 0; i < COUNT; i++) {
    let value = next() % 8 === 0 ? one(JOINTS) : '';
    for (let words = next() % 4; words >= 0; words--) {
      const word = one(WORDS);
      value += [word, word, word.toUpperCase(), word[0]!.toUpperCase() + word.slice(1)][next() % 4]!;
      if (words > 0 || next() % 8 === 0) value += one(JOINTS);
    }
    const { caption, untranslated, icon } = classFacts(value);
    const isAsAsked =
      caption === CAPTION.test(value) && untranslated === UNTRANSLATED.test(value) && icon === ICON.test(value);
    if (!isAsAsked) wrong.push(value);
  }
  expect(wrong).toEqual([]);
});

it.each([
  ['text', false, false, false],
  ['wp-caption-text', true, false, false],
  ['IMG_Caption big', true, false, false],
  ['NoTranslate', false, true, false],
  ['btn fa-arrow', false, false, true],
  ['material-symbols-outlined', false, false, true],
  ['material symbols', false, false, false],
  ['captions notranslated icony', false, false, false],
])('%s', (value, caption, untranslated, icon) => {
  expect(classFacts(value)).toMatchObject({ caption, untranslated, icon });
});

/** The same pseudo-random whole numbers in each run. */
function numbers(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 8;
  };
}
