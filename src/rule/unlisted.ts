import type { Block } from '../article/article.ts';
import type { Detector, Lang } from '../language/index.ts';
import { isLetter } from '../text/script.ts';
import type { LanguageMap } from './language-map.ts';

/** Text that is in none of the candidates, by the language that a detector without candidates names. */
export interface Unlisted {
  /** `und` where nothing names it. */
  readonly lang: Lang | 'und';
  readonly letters: number;
  /** The first block that holds some of it. */
  readonly block: Block;
}

/** Fewer letters than these name no language that nobody listed. */
const MIN_LETTERS = 300;
/** Code units that are enough to name a language. */
const SAMPLE = 4096;
/** Blocks of so many letters that are asked about one by one; the rest is asked about together. */
const MOST_ASKED = 32;

interface Undetermined {
  readonly block: Block;
  readonly text: string;
  readonly letters: number;
}

/**
 * The languages, none of them a candidate, of what is in no candidate's language: each long block is asked about, and the
 * short ones together. `load` is called only where there is that much such text.
 */
export async function unlistedLanguages(
  languages: LanguageMap,
  load: () => Promise<Detector>,
): Promise<readonly Unlisted[]> {
  const long: Undetermined[] = [];
  const short: Undetermined[] = [];
  for (const block of languages.doubtful) {
    const undetermined = undeterminedIn(block, languages);
    if (undetermined.letters === 0) continue;
    (undetermined.letters >= MIN_LETTERS && long.length < MOST_ASKED ? long : short).push(undetermined);
  }
  const pooled = pool(short);
  const asked = pooled !== undefined && pooled.letters >= MIN_LETTERS ? [...long, pooled] : long;
  if (asked.length === 0) return [];
  const detector = await load();
  const named = new Map<Lang, Unlisted>();
  for (const { block, text, letters } of asked) {
    const told = detector.identify(text, { candidates: [], minLetters: MIN_LETTERS }).lang;
    const lang = languages.candidates.includes(told) ? 'und' : told;
    const before = named.get(lang);
    named.set(lang, { lang, letters: letters + (before?.letters ?? 0), block: before?.block ?? block });
  }
  return [...named.values()];
}

function undeterminedIn(block: Block, languages: LanguageMap): Undetermined {
  let text = '';
  let letters = 0;
  for (const { start, end, lang, role } of languages.spansOf(block)) {
    if (lang !== 'und' || role === 'code' || role === 'url') continue;
    const piece = block.text.text.slice(start, end);
    for (const character of piece) if (isLetter(character.codePointAt(0)!)) letters++;
    if (text.length < SAMPLE) text += `${text === '' ? '' : ' '}${piece.slice(0, SAMPLE)}`;
  }
  return { block, text, letters };
}

function pool(pieces: readonly Undetermined[]): Undetermined | undefined {
  const [first] = pieces;
  if (first === undefined) return undefined;
  const texts: string[] = [];
  let length = 0;
  let letters = 0;
  for (const piece of pieces) {
    letters += piece.letters;
    if (length >= SAMPLE) continue;
    texts.push(piece.text);
    length += piece.text.length;
  }
  return { block: first.block, text: texts.join('\n'), letters };
}
