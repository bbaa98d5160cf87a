import { lookAlikes } from '../../src/rule/index.ts';
import { type Alphabet, alphabetOf } from './alphabets.ts';

export interface MixedWord {
  /** The alphabet of most letters. */
  readonly main: Alphabet;
  readonly other: Alphabet;
  /** The first letter of another alphabet that looks like one of the main alphabet. */
  readonly letter: string;
  /** The word in one alphabet, where every letter has a counterpart there. */
  readonly mended?: string;
}

interface Letter {
  readonly letter: string;
  readonly alphabet: Alphabet;
}

/** In words of so few letters, small Greek and mathematical letters are symbols: kΩ, hν, dρ. */
const SYMBOL_LETTERS = 3;

/** Undefined for a word of one alphabet, for symbols, and where no letter looks like another. `onTie` tells the main alphabet of halves. */
export function mixedWord(word: string, onTie: () => Alphabet): MixedWord | undefined {
  const letters = lettersOf(word);
  const main = mainAlphabet(letters, onTie);
  if (main === undefined || isSymbol(letters) || isGlued(letters)) return undefined;
  const target = plain(main);
  const found = letters.find(({ letter, alphabet }) => alphabet !== main && counterpart(letter, target) !== undefined);
  if (found === undefined) return undefined;
  const mended = mend(word, target);
  return { main, other: found.alphabet, letter: found.letter, ...(mended !== undefined && { mended }) };
}

function lettersOf(word: string): readonly Letter[] {
  return [...word].flatMap((letter) => {
    const alphabet = alphabetOf(letter);
    return alphabet === undefined ? [] : [{ letter, alphabet }];
  });
}

/** Undefined unless Latin letters stand among others. */
function mainAlphabet(letters: readonly Letter[], onTie: () => Alphabet): Alphabet | undefined {
  const counts = new Map<Alphabet, number>();
  for (const { alphabet } of letters) counts.set(alphabet, (counts.get(alphabet) ?? 0) + 1);
  if (counts.size < 2 || !counts.has('latin')) return undefined;
  const most = Math.max(...counts.values());
  const leaders = [...counts.keys()].filter((alphabet) => counts.get(alphabet) === most);
  if (leaders.length === 1) return leaders[0];
  const expected = onTie();
  return leaders.includes(expected) ? expected : 'latin';
}

function isSymbol(letters: readonly Letter[]): boolean {
  return (
    letters.length <= SYMBOL_LETTERS &&
    letters.every(
      ({ letter, alphabet }) =>
        alphabet === 'latin' ||
        alphabet === 'mathematical' ||
        (alphabet === 'greek' && letter !== letter.toUpperCase()),
    )
  );
}

/**
 * Two words that lack a blank or a hyphen (`Windowsом`): one run of each alphabet, and in each run a letter that nobody
 * takes for one of the other alphabet.
 */
function isGlued(letters: readonly Letter[]): boolean {
  const [first, second] = [letters[0]!.alphabet, letters.at(-1)!.alphabet];
  const change = letters.findIndex(({ alphabet }) => alphabet !== first);
  if (letters.slice(change).some(({ alphabet }) => alphabet !== second)) return false;
  const isPlainlyOf = (run: readonly Letter[], other: Alphabet) =>
    run.some(({ letter }) => counterpart(letter, plain(other)) === undefined);
  return isPlainlyOf(letters.slice(0, change), second) && isPlainlyOf(letters.slice(change), first);
}

/** The alphabet that a special form belongs to. */
function plain(alphabet: Alphabet): Alphabet {
  return alphabet === 'fullWidth' || alphabet === 'mathematical' ? 'latin' : alphabet;
}

/** The letter of an alphabet that this one is a form of, or looks like; marks stay as they are. */
function counterpart(letter: string, alphabet: Alphabet): string | undefined {
  const [base, ...marks] = letter.normalize('NFKD');
  if (base === undefined) return undefined;
  const candidates = [base, ...lookAlikes(base)].filter((candidate) => alphabetOf(candidate) === alphabet);
  const found = candidates.find((candidate) => isCapital(candidate) === isCapital(base)) ?? candidates[0];
  return found === undefined ? undefined : [found, ...marks].join('').normalize('NFC');
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

function mend(word: string, alphabet: Alphabet): string | undefined {
  let mended = '';
  for (const character of word) {
    const own = alphabetOf(character);
    const next = own === undefined || own === alphabet ? character : counterpart(character, alphabet);
    if (next === undefined) return undefined;
    mended += next;
  }
  return mended;
}
