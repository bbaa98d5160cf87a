import { describe, expect, it } from 'vitest';
import { textsOf } from '../../src/rule/article-texts.ts';
import { comparablesOf } from '../../src/rule/comparable-texts.ts';
import { comparable } from '../../src/text/comparable.ts';
import { Sign } from '../../src/text/signs.ts';
import { widthOf } from '../../src/text/width.ts';
import { articleOfHtml } from '../support/articles.ts';

const article = articleOfHtml(
  '<h1>旧港的早晨</h1><p></p><p>The ferry <b>leaves</b>, at 1.5 — ﬁrst</p><p> A &amp; B <img src=a alt="旧港 &lt;b>"><img src=b></p><p>旧港的，早晨</p>',
);
const texts = [...article.blocks.map(({ text }) => text.text), ...article.images.map(({ alt }) => alt?.value ?? '')];

describe('The texts of an article', () => {
  it('stand among the code units by their numbers, with a zero behind each', () => {
    const all = textsOf(article);
    expect(all.firstImage).toBe(article.blocks.length);
    expect(all.whole).toBe(texts.join('\0'));
    texts.forEach((text, number) => {
      const [start, end] = [all.start(number), all.end(number)];
      expect(String.fromCharCode(...all.units.subarray(start, end))).toBe(text);
      expect(all.units[end]).toBe(0);
      expect(all.widths[number]).toBe(widthOf(text));
      expect(all.holds(number, Sign.Visible)).toBe(text.trim() !== '');
      expect(all.firstVisible(number)).toBe(text.trim() === '' ? end : start + text.length - text.trimStart().length);
    });
    expect(all.all & (Sign.Han | Sign.Digit | Sign.Kana)).toBe(Sign.Han | Sign.Digit);
  });

  it('have the comparable form that each has by itself', () => {
    const forms = comparablesOf(article);
    texts.forEach((text, number) => {
      const { start, end } = forms.spanOf(number);
      expect(String.fromCharCode(...forms.units.subarray(start, end))).toBe(comparable(text));
    });
    const last = article.blocks.length - 1;
    expect(forms.areEqual(0, last)).toBe(true);
    expect(forms.mayBeAlike(0, last, 0.9)).toBe(true);
    expect(forms.hashOf(0)).toBe(forms.hashOf(last));
    expect(forms.areEqual(0, 1)).toBe(false);
    expect(forms.mayBeAlike(0, 1, 0.9)).toBe(false);
  });

  it('that are longer in comparable form find room', () => {
    const long = articleOfHtml(`<p>${'㈱'.repeat(500)}</p><p>${'ﷺ'.repeat(500)}</p>`);
    const forms = comparablesOf(long);
    long.blocks.forEach(({ text }, number) => {
      const { start, end } = forms.spanOf(number);
      expect(String.fromCharCode(...forms.units.subarray(start, end))).toBe(comparable(text.text));
    });
  });
});
