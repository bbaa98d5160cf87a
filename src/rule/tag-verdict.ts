import { primarySubtag } from '../facts/primary-language.ts';
import { type Lang, supportedLanguages } from '../language/index.ts';
import { determinedWidth, dominant, type Share, type Tally } from './shares.ts';

/** What a declared language is worth, measured against its own text. */
export interface TagVerdict {
  /** `unknown`: too little text, or no one language in it. */
  readonly verdict: 'right' | 'wrong' | 'unknown';
  /** The language that the text is in, where it is told. */
  readonly actual?: Lang;
}

/** A document's declaration is judged from this many width units on, an element's from the other. */
export const DOCUMENT_GATE = 200;
export const ELEMENT_GATE = 40;

/** Share of the determined text in one other language that makes a tag wrong. */
const WRONG_SHARE = 0.9;

/** Languages that letters do not tell apart reliably: none of a group contradicts another. */
const CLOSE: readonly (readonly Lang[])[] = [
  ['no', 'nb', 'nn', 'da'],
  ['hr', 'sr', 'bs', 'sh'],
  ['id', 'ms'],
];

/** No linguistic content, several languages, undetermined: nothing contradicts these. */
const NO_ONE_LANGUAGE: ReadonlySet<string> = new Set(['zxx', 'mul', 'und', 'mis']);

/** Judges a tag by the text that it speaks for, from `gate` width units of determined text on. */
export function judgeTag(tag: string, shares: readonly Share[], gate: number): TagVerdict {
  const most = dominant(shares, WRONG_SHARE);
  if (most === undefined || determinedWidth(shares) < gate) return { verdict: 'unknown' };
  const actual = most.lang;
  const declared = primarySubtag(tag);
  if (declared === undefined || NO_ONE_LANGUAGE.has(declared)) return { verdict: 'unknown', actual };
  if (declared === actual || areClose(declared, actual)) return { verdict: 'right', actual };
  // A language without a model of its own is taken for its neighbours: Catalan for Spanish.
  return canBeTold(declared) || likelyScript(declared) !== likelyScript(actual)
    ? { verdict: 'wrong', actual }
    : { verdict: 'unknown' };
}

/** Whether a tag's verdict is the same whatever the open text is in. */
export function isSettled({ shares, open }: Tally, gate: number): boolean {
  const determined = determinedWidth(shares);
  if (open === 0 || determined + open < gate) return true;
  const most = dominant(shares, 0)?.width ?? 0;
  const needed = WRONG_SHARE * (determined + open);
  return most >= needed ? determined >= gate : most + open < needed;
}

function areClose(a: Lang, b: Lang): boolean {
  return CLOSE.some((group) => group.includes(a) && group.includes(b));
}

const SUPPORTED: ReadonlySet<Lang> = new Set(supportedLanguages());

/** Whether the language layer knows the language. */
export function canBeTold(lang: Lang): boolean {
  return SUPPORTED.has(lang);
}

/** The script that a language is mostly written in (CLDR likely subtags); undefined where CLDR knows none. */
export function likelyScript(lang: Lang): string | undefined {
  const known = likelyScripts.get(lang);
  if (known !== undefined) return known;
  const { script } = new Intl.Locale(lang).maximize();
  // A document may declare anything; codes of two letters are few.
  if (script !== undefined && lang.length === 2) likelyScripts.set(lang, script);
  return script;
}

/** Those of the supported languages are at hand: Intl takes 4 ms to answer for the first time. */
const likelyScripts = new Map<Lang, string>(
  Object.entries({
    Arab: ['ar', 'fa'],
    Armn: ['hy'],
    Beng: ['bn'],
    Cyrl: ['ru', 'uk'],
    Deva: ['hi'],
    Geor: ['ka'],
    Grek: ['el'],
    Hans: ['zh'],
    Hebr: ['he'],
    Jpan: ['ja'],
    Khmr: ['km'],
    Kore: ['ko'],
    Laoo: ['lo'],
    Latn: ['cs', 'de', 'en', 'es', 'fr', 'id', 'it', 'nl', 'pl', 'pt', 'sv', 'tr', 'vi'],
    Mymr: ['my'],
    Taml: ['ta'],
    Telu: ['te'],
    Thai: ['th'],
  }).flatMap(([script, langs]) => langs.map((lang): [Lang, string] => [lang, script])),
);
