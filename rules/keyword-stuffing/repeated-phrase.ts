import { type Block, everyMatch, once, widthOf } from '../../src/rule/index.ts';

/** A phrase that a text repeats. */
export interface RepeatedPhrase {
  /** As it stands the first time. */
  readonly phrase: string;
  readonly times: number;
  /** Width units that all its occurrences take. */
  readonly width: number;
  /** Half-open; the first occurrence. */
  readonly at: readonly [start: number, end: number];
}

const HAN = '\\p{Script=Han}';
const tokenPattern = once(() => new RegExp(`${HAN}|(?:(?!${HAN})[\\p{L}\\p{M}\\p{N}]){1,60}`, 'gu'));
const isHanPattern = once(() => new RegExp(`^${HAN}$`, 'u'));

/** Words of a phrase, and letters of a Chinese one. */
const WORDS = { fewest: 2, most: 6 } as const;
const LETTERS = { fewest: 4, most: 12 } as const;

/** No phrase begins or ends with a word this short, nor with one of these. */
const functionWordPattern = once(
  () =>
    /^(?:\p{N}{1,60}|(?!\p{Script=Han}|\p{Script=Hangul}|\p{Script=Thai}).{1,2}|the|and|for|with|that|this|from|are|was|you|your|not|but|can|will|has|have|its|all|des|les|une|que|los|las|del|por|con|der|die|das|und|den|dem|ein|eine|ist|von|mit|для|что|как|это|при|các|của|một|trong|được|không|yang|dan|dari|untuk|dengan)$/iu,
);
const FUNCTION_LETTER = /[的了是我你他她它这這那们們不就也都把被得在和与與个個一可以有会會要将將]/u;

interface Token {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** The phrase that takes most of a text, of those that stand at least `least` times; opaque spans are no part of one. */
export function mostRepeated(text: string, least: number, opaque: Block['opaque'] = []): RepeatedPhrase | undefined {
  const tokens = tokensOf(text, opaque);
  if (tokens.length < least * WORDS.fewest) return undefined;
  const isJoined = tokens.map((token, i) => i > 0 && isJoint(text.slice(tokens[i - 1]!.end, token.start)));
  const words = wordNumbers(tokens);
  /** The phrases of the size before by their first tokens: equal ones have equal numbers. */
  let shorter = words;
  let best: RepeatedPhrase | undefined;
  for (let size: number = WORDS.fewest; size <= LETTERS.most; size++) {
    const phrases = longerPhrases(shorter, words, isJoined, size);
    const repeated = repeatedOf(phrases, tokens, size, least);
    if (repeated.size === 0 && size >= LETTERS.fewest) break;
    for (const { first, times } of repeated.values()) {
      const phrase = tokens.slice(first, first + size);
      if (!isPhrase(phrase)) continue;
      const at = [phrase[0]!.start, phrase.at(-1)!.end] as const;
      const width = times * widthOf(text.slice(...at));
      if (best === undefined || width > best.width) best = { phrase: text.slice(...at), times, width, at };
    }
    shorter = phrases;
  }
  return best;
}

function tokensOf(text: string, opaque: Block['opaque']): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  for (const { index: start, 0: word } of everyMatch(text, tokenPattern())) {
    const end = start + word.length;
    while (next < opaque.length && opaque[next]![1] <= start) next++;
    if ((opaque[next]?.[0] ?? Number.POSITIVE_INFINITY) < end) continue;
    tokens.push({ key: word.toLowerCase(), start, end });
  }
  return tokens;
}

/** Tokens of a phrase touch or stand a blank apart. */
function isJoint(gap: string): boolean {
  return gap === '' || /^[\s-]{1,4}$/u.test(gap);
}

function wordNumbers(tokens: readonly Token[]): readonly number[] {
  const numbers = new Map<string, number>();
  return tokens.map(({ key }) => {
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  });
}

/** No phrase of so many tokens begins there. */
const NONE = -1;

/** The phrases of `size` tokens by their first ones, made of those that are one token shorter. */
function longerPhrases(
  shorter: readonly number[],
  words: readonly number[],
  isJoined: readonly boolean[],
  size: number,
): readonly number[] {
  const numbers = new Map<number, number>();
  return shorter.map((phrase, at) => {
    const last = at + size - 1;
    if (phrase === NONE || last >= words.length || !isJoined[last]) return NONE;
    // Both are less than the number of tokens.
    const pair = phrase * words.length + words[last]!;
    const known = numbers.get(pair) ?? numbers.size;
    numbers.set(pair, known);
    return known;
  });
}

interface Repeated {
  /** Number of the first token of the first one. */
  readonly first: number;
  /** Where the last one ends in the text. */
  end: number;
  times: number;
}

/** The phrases that stand so many times, apart from each other, in the order in which they first stand. */
function repeatedOf(
  phrases: readonly number[],
  tokens: readonly Token[],
  size: number,
  least: number,
): ReadonlyMap<number, Repeated> {
  const seen = new Map<number, Repeated>();
  phrases.forEach((phrase, at) => {
    if (phrase === NONE) return;
    const known = seen.get(phrase);
    const { end } = tokens[at + size - 1]!;
    if (known === undefined) seen.set(phrase, { first: at, end, times: 1 });
    else if (tokens[at]!.start >= known.end) {
      known.times++;
      known.end = end;
    }
  });
  for (const [phrase, { times }] of seen) if (times < least) seen.delete(phrase);
  return seen;
}

/** Of words 2 to 6, of Chinese letters 4 to 12; neither end is a function word. */
function isPhrase(tokens: readonly Token[]): boolean {
  const han = tokens.filter(({ key }) => isHanPattern().test(key));
  if (han.length === tokens.length) {
    return (
      tokens.length >= LETTERS.fewest &&
      tokens.length <= LETTERS.most &&
      !tokens.some(({ key }) => FUNCTION_LETTER.test(key))
    );
  }
  const words = tokens.length - han.length + Math.ceil(han.length / 2);
  if (words < WORDS.fewest || words > WORDS.most) return false;
  return ![tokens[0]!, tokens.at(-1)!].some(
    ({ key }) => functionWordPattern().test(key) || FUNCTION_LETTER.test(key) || /\p{Script=Hiragana}/u.test(key),
  );
}
