import { segment } from '../../src/language/index.ts';
import { type LidRow, type MixedRow, seededRandom } from './language-data.ts';
import { falselyForeign } from './language-documents.ts';
import type { Peer } from './peers.ts';
import { tellSentences } from './peers-measures.ts';
import { type Measure, percent } from './table.ts';

const LETTER = /\p{L}/u;
const PHRASES_PER_LENGTH = 300;
const PARTNERS: readonly (readonly [string, string])[] = [
  ['en', 'es'],
  ['en', 'fr'],
  ['en', 'de'],
  ['es', 'en'],
  ['fr', 'en'],
  ['de', 'en'],
  ['ru', 'uk'],
  ['uk', 'ru'],
];

/** Least and most characters, must and aim in percent. */
const LENGTHS = [
  [15, 24, 70, 80],
  [25, 39, 90, 95],
  [40, 59, 98, 99],
] as const;

/** A paragraph with a phrase of another language in it. */
interface Spliced {
  readonly host: string;
  readonly guest: string;
  readonly text: string;
  /** Of the phrase; half-open. */
  readonly start: number;
  readonly end: number;
}

export function phraseMeasures(
  texts: readonly LidRow[],
  documents: readonly MixedRow[],
  peers: readonly Peer[],
): Measure[] {
  const alarms = falselyForeign(documents, 'sensitive', false);
  return LENGTHS.map(([low, high, must, aim]): Measure => {
    const paragraphs = splicedParagraphs(texts, low, high);
    const found = paragraphs.filter((spliced) => isFound(spliced, bySegment(spliced))).length;
    const foundBy = ({ tell }: Peer) =>
      paragraphs.filter((spliced) => {
        const { host, guest, text } = spliced;
        return isFound(
          spliced,
          tellSentences(text, (sentence) => tell(sentence, [host, guest])),
        );
      }).length;
    return {
      name: `phrases of ${low}–${high} in a paragraph of the same script; false of 148 clean`,
      must: `≥ ${must} % at ≤ 5 (aim ${aim} at 3)`,
      seen: `${percent(found, paragraphs.length)} at ${alarms}`,
      ok: found >= (must / 100) * paragraphs.length && alarms <= 5,
      peers: peers.map((peer) => percent(foundBy(peer), paragraphs.length)),
    };
  });
}

/** What each code unit was told as. */
function bySegment({ host, guest, text }: Spliced): readonly string[] {
  const told = new Array<string>(text.length).fill('und');
  const options = { candidates: [host, guest], main: host, sensitivity: 'sensitive' as const };
  for (const { start, end, lang } of segment(text, options)) told.fill(lang, start, end);
  return told;
}

/** Whether half the phrase's letters were told right. */
function isFound({ guest, text, start, end }: Spliced, told: readonly string[]): boolean {
  let letters = 0;
  let right = 0;
  for (let at = start; at < end; at++) {
    if (!LETTER.test(text[at]!)) continue;
    letters++;
    if (told[at] === guest) right++;
  }
  return right * 2 >= letters;
}

function splicedParagraphs(texts: readonly LidRow[], low: number, high: number): readonly Spliced[] {
  const random = seededRandom(low);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  return Array.from({ length: PHRASES_PER_LENGTH }, (_, count) => {
    const [host, guest] = PARTNERS[count % PARTNERS.length]!;
    const paragraph = pick(
      texts.filter(({ lang, text }) => lang === host && text.length >= 100 && text.length <= 600),
    ).text;
    const sources = texts.filter(({ lang, text }) => lang === guest && text.length >= 2 * high);
    let phrase: string | undefined;
    while (phrase === undefined) phrase = cutPhrase(pick(sources).text, low, high, random);
    const place = placeAfter(paragraph, Math.floor(paragraph.length * (0.3 + 0.4 * random())));
    const text = `${paragraph.slice(0, place)} ${phrase} ${paragraph.slice(place).trimStart()}`;
    return { host, guest, text, start: place + 1, end: place + 1 + phrase.length };
  });
}

/** What stands in code, brackets or quotation marks is never reported, whatever language it is in. */
const ENCLOSED =
  /`[^`\n]{1,500}`|\([^()]{1,500}\)|\[[^[\]]{1,500}\]|"[^"]{1,500}"|“[^”]{1,500}”|„[^“”]{1,500}[“”]|«[^»]{1,500}»/g;

/** The first blank from an offset on that stands in running text; the end where there is none. */
function placeAfter(paragraph: string, from: number): number {
  const enclosed = [...paragraph.matchAll(ENCLOSED)].map(
    ({ 0: piece, index }) => [index, index + piece.length] as const,
  );
  for (let at = paragraph.indexOf(' ', from); at >= 0; at = paragraph.indexOf(' ', at + 1)) {
    if (!enclosed.some(([start, end]) => start < at && at < end)) return at;
  }
  return paragraph.length;
}

/** Literal code, and letters of another script than the paragraph's. */
const CODE = /[`{}<>_=]/;
const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

function isPhrase(words: string): boolean {
  return !CODE.test(words) && LATIN.test(words) !== CYRILLIC.test(words);
}

/** Whole words from the middle of a text, of `low` to `high` characters. */
function cutPhrase(text: string, low: number, high: number, random: () => number): string | undefined {
  const words = text.split(/\s+/);
  for (let attempt = 0; attempt < 50; attempt++) {
    let phrase = '';
    for (let at = 1 + Math.floor(random() * (words.length - 2)); at < words.length && phrase.length < low; at++) {
      phrase = phrase === '' ? words[at]! : `${phrase} ${words[at]!}`;
    }
    if (phrase.length >= low && phrase.length <= high && isPhrase(phrase)) return phrase;
  }
  return undefined;
}
