import type { MappedText } from '../article/article.ts';
import { everyMatch } from '../text/every-match.ts';
import { once, oncePer } from '../text/once-per.ts';
import type { ArticleTexts } from './article-texts.ts';

/** A piece of a text between the separators that keyword lists use, trimmed. */
export interface Segment {
  readonly text: string;
  /** Half-open, in code units of the text. */
  readonly start: number;
  readonly end: number;
}

const CJK = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}';

/**
 * A comma that is not in a number; a bar; an underscore or a slash that is not in an identifier or a path; a hyphen (or the
 * letter I that stands for a bar) between blanks; a bare hyphen beside CJK.
 */
const separatorPattern = once(
  () =>
    new RegExp(
      [
        '(?<!\\p{N}),|,(?!\\p{N})|[、，|｜／]',
        `(?<=[\\s${CJK}])[_/]|[_/](?=[\\s${CJK}])`,
        '(?<=\\s)[-–—I](?=\\s)',
        `(?<=[${CJK}])-(?!\\s)|(?<!\\s)-(?=[${CJK}])`,
      ].join('|'),
      'gu',
    ),
);

const SENTENCE_END = /[。！？．!?]|\.(?=$|[\s"”’»)])/u;

/** Words and letters that only sentences have. */
const functionWordPattern = once(
  () =>
    new RegExp(
      [
        '[的了是我你他她它这這那们們不就也都把被得着著呢吗嗎吧很之其而]',
        '(?:です|ます|した|する|いる|ない|から|ので)',
        '(?:니다|하는|있는|했다|이다|에서|으로|하고|하며|해요)',
        '(?<!\\p{L})(?:the|an|is|are|was|were|be|been|we|you|your|he|she|they|it|its|this|that|these|those|which|who|has|have|had|will|would|can|could|not|and|but|if|when|der|die|das|ist|sind|und|nicht|ein|eine|les|est|sont|et|que|qui|une|el|los|las|son|y|un|una|os|uma|não|и|не|что|это|на|для|как|dan|yang|dengan|và|là|của|các|những|في|من|على|أن)(?!\\p{L})',
      ].join('|'),
      'iu',
    ),
);

const wordsPattern = once(() => new RegExp(`[${CJK}]{1,400}|(?:(?![${CJK}])[\\p{L}\\p{M}]){3,60}`, 'gu'));
const isCjkPattern = once(() => new RegExp(`^[${CJK}]`, 'u'));
const hiraganaPattern = once(() => /\p{Script=Hiragana}/u);

/** The segments of a block's text, empty ones left out; made once for all rules. */
export const keywordSegments = oncePer(({ text }: MappedText): readonly Segment[] => segmentsIn(text));

/** What may part two segments; the pattern tells whether it does. */
const SEPARATORS = unitFlags(',、，|｜／/_-–—I');

function unitFlags(units: string): Uint8Array {
  const flags = new Uint8Array(0x10000);
  for (let at = 0; at < units.length; at++) flags[units.charCodeAt(at)] = 1;
  return flags;
}

/** Whether a text of an article holds separators enough for so many segments. */
export function mayHoldSegments(texts: ArticleTexts, text: number, least: number): boolean {
  const { units } = texts;
  const end = texts.end(text);
  let left = least - 1;
  for (let at = texts.start(text); at < end && left > 0; at++) left -= SEPARATORS[units[at]!]!;
  return left <= 0;
}

/** The segments of any text, empty ones left out. */
export function segmentsIn(text: string): readonly Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  const add = (end: number) => {
    const piece = text.slice(from, end);
    const trimmed = piece.trim();
    const start = from + piece.length - piece.trimStart().length;
    if (trimmed !== '') segments.push({ text: trimmed, start, end: start + trimmed.length });
  };
  for (const { index, 0: separator } of everyMatch(text, separatorPattern())) {
    add(index);
    from = index + separator.length;
  }
  add(text.length);
  return segments;
}

/** Whether the text holds a full stop, a question or an exclamation mark that ends a sentence. */
export function hasSentenceEnd(text: string): boolean {
  return text.endsWith('.') || SENTENCE_END.test(text);
}

/** Whether at least this share of the texts holds words that only sentences have: articles, pronouns, verb endings. */
export function areProse(texts: readonly { readonly text: string }[], share: number): boolean {
  return texts.filter(({ text }) => functionWordPattern().test(text)).length >= share * texts.length;
}

/** The words of at least three letters, lower case, and the CJK bigrams of a text, without those of hiragana alone. */
export function stemsOf(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(wordsPattern())) {
    if (!isCjkPattern().test(word)) stems.add(word);
    else {
      const letters = [...word];
      for (let i = 1; i < letters.length; i++) {
        const bigram = letters[i - 1]! + letters[i]!;
        if (!hiraganaPattern().test(bigram)) stems.add(bigram);
      }
    }
  }
  return stems;
}

/** In how many of the texts each word or CJK bigram stands. */
export function stemCounts(texts: readonly { readonly text: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of texts) for (const stem of stemsOf(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}
