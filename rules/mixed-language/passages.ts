import { type Block, type Lang, type LangSpan, once } from '../../src/rule/index.ts';
import { wordsIn } from './words.ts';

/** Running text in one language; offsets into its block's text. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly lang: Lang;
}

export interface Gates {
  readonly minWords: number;
  readonly minLetters: number;
}

/** The running text of a block that is not in its main language, sentences of one language together. */
export function passagesOf(block: Block, spans: readonly LangSpan[], gates: Gates): readonly Passage[] {
  const passages: Passage[] = [];
  let isOpen = false;
  for (const { start, end, lang, kind, role } of spans) {
    const last = passages.at(-1);
    if (kind === 'prose' && lang !== 'und') {
      if (isOpen && last?.lang === lang) passages[passages.length - 1] = { ...last, end };
      else passages.push({ start, end, lang });
      isOpen = true;
    } else if (lang !== last?.lang && role !== 'code' && role !== 'url') {
      isOpen = false;
    }
  }
  return passages.filter(({ start, end, lang }) => isLongEnough(block.text.text.slice(start, end), lang, gates));
}

/** Languages that write no blanks between words, and Korean, whose words are whole phrases. */
const BY_LETTERS: ReadonlySet<Lang> = new Set(['zh', 'ja', 'ko', 'th', 'lo', 'km', 'my']);
const USUAL_LETTER = /[一-鿿ぁ-ゖァ-ヺ가-힣]/g;
const letterPattern = once(() => /\p{L}/gu);
/** A list of names is no running text; nor, but in Korean, are letters that stand apart. */
const APART = /[,，、;；/／·・\s]/u;
const APART_IN_KOREAN = /[,，、;；/／·・]/u;

export function isLongEnough(text: string, lang: Lang, { minWords, minLetters }: Gates): boolean {
  if (!BY_LETTERS.has(lang)) return wordsIn(text).length >= minWords;
  const parts = text.split(lang === 'ko' ? APART_IN_KOREAN : APART);
  const holdsEnough = (letter: RegExp) => parts.some((part) => (part.match(letter)?.length ?? 0) >= minLetters);
  // The pattern for all letters takes long to make, and is seldom needed.
  return holdsEnough(USUAL_LETTER) || holdsEnough(letterPattern());
}

/** Whether a text in letters of ASCII may be long enough, whatever its language: it is in words, and each holds a letter. */
export function mayBeLongEnough(text: string, { minWords }: Gates): boolean {
  return text.length >= 2 * minWords - 1 && wordsIn(text).length >= minWords;
}
