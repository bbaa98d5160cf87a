import { describe, expect, it } from 'vitest';
import { lookAlikes } from '../../src/facts/look-alikes.ts';
import { LOOK_ALIKES } from '../../src/facts/look-alikes-data.ts';

const SCRIPTS = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee'].map(
  (name) => new RegExp(`\\p{Script=${name}}`, 'u'),
);
const groups = LOOK_ALIKES.trim().split(/\s+/u);

function scriptOf(letter: string): number {
  return SCRIPTS.findIndex((pattern) => pattern.test(letter));
}

describe('letters that look alike', () => {
  it.each([
    ['a', 'а'],
    ['а', 'a'],
    ['ο', 'o'],
    ['օ', 'o'],
    ['Ꭺ', 'A'],
    ['ß', 'β'],
    ['І', 'l'],
    ['һ', 'h'],
  ])('%s looks like %s', (letter, other) => expect(lookAlikes(letter)).toContain(other));

  it.each(['中', 'ж', 'Ω', 'ö', '', '1'])('“%s” looks like no letter of another script', (letter) => {
    expect(lookAlikes(letter)).toBe('');
  });
});

describe('the table of letters that look alike', () => {
  it('holds groups of single letters of two scripts or more', () => {
    expect(groups.length).toBeGreaterThan(60);
    for (const group of groups) {
      const scripts = [...group].map(scriptOf);
      expect(scripts, group).not.toContain(-1);
      expect(new Set(scripts).size, group).toBeGreaterThan(1);
    }
  });

  it('holds each letter once, none of them a form of another', () => {
    const letters = groups.flatMap((group) => [...group]);
    expect(new Set(letters).size).toBe(letters.length);
    expect(letters.filter((letter) => letter.normalize('NFKD') !== letter)).toEqual([]);
  });

  it('leaves phonetic letters and small capitals of Latin out', () => {
    const latin = groups.flatMap((group) => [...group].filter((letter) => scriptOf(letter) === 0));
    expect(latin.filter((letter) => !/[A-Za-zßæøðþıəÆØÐÞ]/u.test(letter))).toEqual([]);
    expect(latin.length).toBeGreaterThan(40);
  });
});
