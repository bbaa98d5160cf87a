import { type Block, type Lang, type LangSpan, once } from '../../src/rule/index.ts';

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
/** A compound with hyphens or apostrophes is one word. */
const wordPattern = once(() => /\p{L}[\p{L}\p{M}]{0,60}(?:[-'’‑][\p{L}\p{M}]{1,60}){0,9}/gu);
const letterPattern = once(() => /\p{L}/gu);
/** A list of names is no running text; nor, but in Korean, are letters that stand apart. */
const APART = /[,，、;；/／·・\s]/u;
const APART_IN_KOREAN = /[,，、;；/／·・]/u;

export function isLongEnough(text: string, lang: Lang, { minWords, minLetters }: Gates): boolean {
  if (!BY_LETTERS.has(lang)) return count(text, wordPattern()) >= minWords;
  return text.split(lang === 'ko' ? APART_IN_KOREAN : APART).some((part) => count(part, letterPattern()) >= minLetters);
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}
