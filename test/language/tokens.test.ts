import { describe, expect, it } from 'vitest';
import { enclosuresOf } from '../../src/language/enclosures.ts';
import { type Tokens, tokenize } from '../../src/language/tokens.ts';
import { codeUnitsOf } from '../../src/text/code-units.ts';
import { opaqueSpans } from '../../src/text/opaque.ts';
import type { Range } from '../../src/text/range.ts';
import { isLetter, Script } from '../../src/text/script.ts';
import { widthIn } from '../../src/text/width.ts';
import { randomText } from '../support/texts-of-any-script.ts';

const numbers = (tokens: Tokens) => Array.from({ length: tokens.count }, (_, token) => token);
const pieces = (text: string, tokens: Tokens) =>
  numbers(tokens).map((token) => text.slice(tokens.start(token), tokens.end(token)));
const fieldsOf = (tokens: Tokens) =>
  numbers(tokens).map((token) => [
    ...[tokens.start(token), tokens.end(token), tokens.script(token), tokens.letters(token)],
    ...[tokens.sentence(token), tokens.paragraph(token), tokens.isCapitalized(token), tokens.isSpaced(token)],
    ...[tokens.firstHash(token), tokens.secondHash(token)],
  ]);

describe('tokens', () => {
  it.each([
    ['The harbour’s lights', ['The', 'harbour’s', 'lights']],
    ['首尔市中心 Seoul', ['首尔市中心', 'Seoul']],
    ['東京タワー', ['東京', 'タワー']],
    ['cafe\u0301 夜', ['cafe\u0301', '夜']],
    ['пiд горoю', ['пiд', 'гор', 'o', 'ю']],
    ["don't 'quoted'", ["don't", 'quoted']],
  ])('of “%s” are runs of one script', (text, words) => {
    expect(pieces(text, tokenize(text))).toEqual(words);
  });

  it('number sentences and paragraphs', () => {
    const text = '夜景。港口很静\n\nThe end. v1.5 is out';
    const tokens = tokenize(text);
    expect(numbers(tokens).map((token) => tokens.paragraph(token))).toEqual([0, 0, 1, 1, 1, 1, 1]);
    const sentences = numbers(tokens).map((token) => tokens.sentence(token));
    expect(new Set(sentences).size).toBe(4);
    expect(sentences).toEqual([...sentences].sort((a, b) => a - b));
  });

  it('have equal hashes where they are the same word, and others where not', () => {
    const tokens = tokenize('вид harbour порт вид Harbour harbour');
    const hashes = numbers(tokens).map((token) => `${tokens.firstHash(token)} ${tokens.secondHash(token)}`);
    expect(hashes[0]).toBe(hashes[3]);
    expect(hashes[1]).toBe(hashes[5]);
    expect(new Set(hashes).size).toBe(4);
  });

  it('know whether they begin with a capital', () => {
    const tokens = tokenize('Élan élan 夜 Юг юг');
    expect(numbers(tokens).map((token) => tokens.isCapitalized(token))).toEqual([true, false, false, true, false]);
  });

  it('are as wide as the text, but for blanks where something opaque or a paragraph parts them', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const text = randomText(seed);
      const opaque = opaqueSpans(text);
      const tokens = tokenize(text, opaque);
      let width = 0;
      let first = 0;
      for (let token = 1; token <= tokens.count; token++) {
        const parts = ([from]: Range) => from > tokens.start(token - 1) && from < tokens.start(token);
        const isTogether = token < tokens.count && tokens.paragraph(token) === tokens.paragraph(first);
        if (isTogether && !opaque.some(parts)) continue;
        width += widthIn(text, tokens.start(first), tokens.end(token - 1));
        first = token;
      }
      expect(tokens.width, `${seed}`).toBe(width);
    }
  });

  it('are the same where the text stands among others', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const text = randomText(seed);
      const opaque = opaqueSpans(text);
      const alone = fieldsOf(tokenize(text, opaque));
      const units = codeUnitsOf(`𠮷\0${text}\0nobody`).slice();
      tokenize('');
      expect(fieldsOf(tokenize(text, opaque, units, 3))).toEqual(alone);
    }
  });

  it('of a text with more words than there is room for are all there', () => {
    const tokens = tokenize('a夜'.repeat(40_000));
    expect(tokens.count).toBe(80_000);
    expect([tokens.start(79_999), tokens.end(79_999), tokens.script(79_999)]).toEqual([79_999, 80_000, Script.Han]);
  });

  it('of any text hold each of its letters that is not opaque, in order, and the enclosure they stand in', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const text = randomText(seed);
      const opaque = opaqueSpans(text);
      const enclosures = enclosuresOf(text);
      const tokens = tokenize(text, opaque);
      expect(tokens.mayEnclose || enclosures.length === 0).toBe(true);
      tokens.enclose(enclosures);
      const covered = new Uint8Array(text.length);
      let end = 0;
      for (const token of numbers(tokens)) {
        expect(tokens.start(token)).toBeGreaterThanOrEqual(end);
        end = tokens.end(token);
        covered.fill(1, tokens.start(token), end);
        const around = enclosures.findIndex(
          ({ range }) => range[0] <= tokens.start(token) && tokens.start(token) < range[1],
        );
        expect(tokens.enclosure(token)).toBe(around + 1);
      }
      for (const [start, until] of opaque) covered.fill(1, start, until);
      for (let at = 0; at < text.length; at++) {
        if (isLetter(text.codePointAt(at)!)) expect(covered[at], `${seed}: ${at}`).toBe(1);
      }
    }
  });
});
