import { gzipSync } from 'node:zlib';
import { LETTER_SYMBOLS, LEVEL_DIGITS, LEVEL_STEP, PAD } from '../../../src/language/letter-model.ts';

/** Longest history, in letters, that the probability of a letter may depend on. */
const MAX_CONTEXT = 5;
/** Steps by which the number of entries approaches the budget. */
const LARGEST_STEP = 4096;
const SMALLEST_STEP = 64;
const MAX_LEVEL = LEVEL_DIGITS.length - 1;

/** A word and how often it was seen; weights need not be whole. */
export type WeightedWords = ReadonlyMap<string, number>;

interface Context {
  total: number;
  readonly followers: Map<string, number>;
  /** By the letter before: contexts that are one letter longer. */
  readonly longer: Map<string, Context>;
}

/**
 * Writes a letter model of the words: interpolated Witten–Bell probabilities of a letter after up to five letters,
 * pruned by the likelihood each entry gains until the text is at most `budget` bytes of gzip.
 */
export function encodeLetterModel(words: WeightedWords, alphabet: readonly string[], budget: number): string {
  const contexts = countContexts(words, new Set(alphabet));
  const probabilities = interpolate(contexts, alphabet);
  const entries = rankByGain(contexts, probabilities);
  const write = (count: number) => serialize(alphabet, entries.slice(0, count), probabilities);
  const fits = (count: number) => gzipSync(write(count), { level: 9 }).length <= budget;
  let kept = 0;
  for (let step = LARGEST_STEP; step >= SMALLEST_STEP; step /= 2) {
    while (kept < entries.length && fits(kept + step)) kept += step;
  }
  return write(kept);
}

/** By their letters; counted along a tree, since to cut and to look up every history takes most of the time. */
function countContexts(words: WeightedWords, known: ReadonlySet<string>): Map<string, Context> {
  const root: Context = { total: 0, followers: new Map(), longer: new Map() };
  const contexts = new Map<string, Context>([['', root]]);
  for (const [word, weight] of words) {
    let history = [PAD];
    for (const letter of [...word, PAD]) {
      if (letter !== PAD && !known.has(letter)) {
        history = [];
        continue;
      }
      let context = root;
      for (let before = history.length - 1; ; before--) {
        context.total += weight;
        context.followers.set(letter, (context.followers.get(letter) ?? 0) + weight);
        if (before < 0) break;
        let longer = context.longer.get(history[before]!);
        if (longer === undefined) {
          longer = { total: 0, followers: new Map(), longer: new Map() };
          context.longer.set(history[before]!, longer);
          contexts.set(history.slice(before).join(''), longer);
        }
        context = longer;
      }
      history.push(letter);
      if (history.length > MAX_CONTEXT) history.shift();
    }
  }
  return contexts;
}

type Probabilities = Map<string, Map<string, number>>;

function interpolate(contexts: ReadonlyMap<string, Context>, alphabet: readonly string[]): Probabilities {
  const probabilities: Probabilities = new Map();
  const symbols = [PAD, ...alphabet];
  const byLength = [...contexts.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  for (const key of byLength) {
    const context = contexts.get(key)!;
    const novel = context.followers.size;
    const distribution = new Map<string, number>();
    const letters = key === '' ? symbols : context.followers.keys();
    for (const letter of letters) {
      const lower = key === '' ? 1 / symbols.length : probabilities.get(key.slice(1))!.get(letter)!;
      const count = context.followers.get(letter) ?? 0;
      distribution.set(letter, (count + novel * lower) / (context.total + novel));
    }
    probabilities.set(key, distribution);
  }
  return probabilities;
}

interface Entry {
  readonly context: string;
  readonly letter: string;
  readonly gain: number;
}

/** Every explicit entry, the one whose loss would cost most likelihood first; single letters without context are always kept. */
function rankByGain(contexts: ReadonlyMap<string, Context>, probabilities: Probabilities): Entry[] {
  const entries: Entry[] = [];
  for (const [key, context] of contexts) {
    const lower = key === '' ? undefined : probabilities.get(key.slice(1))!;
    const withoutEntry = context.followers.size / (context.total + context.followers.size);
    for (const [letter, count] of context.followers) {
      const probability = probabilities.get(key)!.get(letter)!;
      const gain = lower === undefined ? Infinity : count * Math.log(probability / (lower.get(letter)! * withoutEntry));
      if (gain > 0) entries.push({ context: key, letter, gain });
    }
  }
  return entries.sort((a, b) => b.gain - a.gain || order(a.context, b.context) || order(a.letter, b.letter));
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function levelOf(probability: number): string {
  return LEVEL_DIGITS[Math.min(MAX_LEVEL, Math.max(0, Math.round(-Math.log(probability) / LEVEL_STEP)))]!;
}

/** The format is described at `LetterModel`. */
function serialize(alphabet: readonly string[], kept: readonly Entry[], probabilities: Probabilities): string {
  if (alphabet.length + 2 > LETTER_SYMBOLS.length)
    throw new Error(`An alphabet of ${alphabet.length} letters is too long.`);
  const histories = new Map<string, History>([['', { letters: new Set(), children: new Set() }]]);
  const symbols = [PAD, ...alphabet];
  const symbolOf = new Map(symbols.map((letter, index) => [letter, LETTER_SYMBOLS[index]!]));
  const historyOf = (context: string): History => {
    let history = histories.get(context);
    if (history === undefined) {
      history = { letters: new Set(), children: new Set() };
      histories.set(context, history);
      const last = context.slice(-1);
      const parent = historyOf(context.slice(0, -1));
      parent.letters.add(last);
      parent.children.add(last);
    }
    return history;
  };
  for (const { context, letter } of kept) historyOf(context).letters.add(letter);
  for (const letter of symbols) historyOf('').letters.add(letter);

  let letters = '';
  let children = '';
  let records = '';
  let contexts = [''];
  while (contexts.length > 0) {
    const longer: string[] = [];
    for (const context of contexts) {
      const history = historyOf(context);
      const following = childrenFirst(history);
      letters += LETTER_SYMBOLS[following.length]!;
      children += LETTER_SYMBOLS[history.children.size]!;
      records += record(context, following, probabilities, symbolOf);
      longer.push(...following.slice(0, history.children.size).map((letter) => context + letter));
    }
    contexts = longer;
  }
  return [alphabet.join(''), letters, children, records].join(' ');
}

interface History {
  /** Letters with a probability of their own after this history. */
  readonly letters: Set<string>;
  /** Those that, added to it, make another history. */
  readonly children: Set<string>;
}

function childrenFirst({ letters, children }: History): string[] {
  return [...letters].sort((a, b) => Number(children.has(b)) - Number(children.has(a)) || order(a, b));
}

function record(
  context: string,
  letters: readonly string[],
  probabilities: Probabilities,
  symbolOf: ReadonlyMap<string, string>,
): string {
  const own = probabilities.get(context)!;
  const pairs = letters.map((letter) => symbolOf.get(letter)! + levelOf(own.get(letter)!));
  return levelOf(backoffOf(context, letters, probabilities)) + pairs.join('');
}

/** What the shorter history's probabilities are multiplied by, so that all sum up to 1. */
function backoffOf(context: string, letters: readonly string[], probabilities: Probabilities): number {
  if (context === '') return 1;
  const own = probabilities.get(context)!;
  const lower = probabilities.get(context.slice(1))!;
  let explicit = 0;
  let explicitBelow = 0;
  for (const letter of letters) {
    explicit += own.get(letter)!;
    explicitBelow += lower.get(letter)!;
  }
  return Math.min(1, Math.max(1e-4, 1 - explicit) / Math.max(1e-4, 1 - explicitBelow));
}
