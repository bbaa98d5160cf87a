import { type Block, once, widthOf } from '../../src/rule/index.ts';

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
  let best: RepeatedPhrase | undefined;
  for (let size: number = WORDS.fewest; size <= LETTERS.most; size++) {
    const found = repeatedOf(text, tokens, size, least);
    if (found === 'none' && size >= LETTERS.fewest) break;
    if (found !== 'none' && found !== undefined && (best === undefined || found.width > best.width)) best = found;
  }
  return best;
}

function tokensOf(text: string, opaque: Block['opaque']): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  for (const { index: start, 0: word } of text.matchAll(tokenPattern())) {
    const end = start + word.length;
    while (next < opaque.length && opaque[next]![1] <= start) next++;
    if ((opaque[next]?.[0] ?? Number.POSITIVE_INFINITY) < end) continue;
    tokens.push({ key: word.toLowerCase(), start, end });
  }
  return tokens;
}

/** The widest phrase of exactly so many tokens; `none` where nothing of that length repeats, so no longer one does. */
function repeatedOf(text: string, tokens: readonly Token[], size: number, least: number) {
  const seen = new Map<string, { first: number; last: number; times: number }>();
  for (let at = 0; at + size <= tokens.length; at++) {
    const first = tokens[at]!;
    const last = tokens[at + size - 1]!;
    // Tokens of a phrase touch or stand a blank apart.
    if (!isRunning(text, tokens, at, size)) continue;
    const key = tokens
      .slice(at, at + size)
      .map((token) => token.key)
      .join(' ');
    const known = seen.get(key);
    if (known === undefined) seen.set(key, { first: at, last: last.end, times: 1 });
    else if (first.start >= known.last) {
      known.times++;
      known.last = last.end;
    }
  }
  let best: RepeatedPhrase | undefined;
  let repeats = false;
  for (const { first, times } of seen.values()) {
    if (times < least) continue;
    repeats = true;
    const phrase = tokens.slice(first, first + size);
    if (!isPhrase(phrase)) continue;
    const at = [phrase[0]!.start, phrase.at(-1)!.end] as const;
    const width = times * widthOf(text.slice(...at));
    if (best === undefined || width > best.width) best = { phrase: text.slice(...at), times, width, at };
  }
  return repeats ? best : 'none';
}

function isRunning(text: string, tokens: readonly Token[], at: number, size: number): boolean {
  for (let i = at + 1; i < at + size; i++) {
    const gap = text.slice(tokens[i - 1]!.end, tokens[i]!.start);
    if (gap !== '' && !/^[\s-]{1,4}$/u.test(gap)) return false;
  }
  return true;
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
