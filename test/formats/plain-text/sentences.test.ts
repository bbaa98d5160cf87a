import { describe, expect, it } from 'vitest';
import { holdsSentences } from '../../../src/formats/plain-text/sentences.ts';

describe('holdsSentences', () => {
  it.each([
    ['It rained. The ferry left.'],
    ['“Rain!” (“Again?”'],
    ['Пошёл дождь. Паром ушёл.'],
    ['“Дождь!” «Опять'],
    ['Έβρεξε. Ύστερα έφυγε.'],
    ['Rain came. 渡轮离开'],
    ['Rain came. 𠀀'],
    ['下雨了。渡轮离开'],
    ['「雨？」と言った'],
    ['बारिश हुई। नाव गई'],
  ])('%s', (text) => expect(holdsSentences(text)).toBe(true));

  it.each([
    [''],
    ['下雨了。'],
    ['「雨？」 '],
    ['v1. 2 beta'],
    ['It rained. … and rained'],
    ['e.g. été'],
    ['3.5 公里'],
    ['Rain came.渡轮离开'],
  ])('not %s', (text) => expect(holdsSentences(text)).toBe(false));
});
