import { Script } from '../text/script.ts';
import type { Lang } from './language.ts';

interface Written {
  /** Scripts whose letters are evidence for the language. */
  readonly scripts: readonly Script[];
  /** Whether a letter model tells the language from others of its script; else the script alone names it. */
  readonly model: boolean;
}

const LANGUAGES: Readonly<Record<Lang, Written>> = {
  ar: { scripts: [Script.Arabic], model: true },
  bn: { scripts: [Script.Bengali], model: false },
  cs: { scripts: [Script.Latin], model: true },
  de: { scripts: [Script.Latin], model: true },
  el: { scripts: [Script.Greek], model: false },
  en: { scripts: [Script.Latin], model: true },
  es: { scripts: [Script.Latin], model: true },
  fa: { scripts: [Script.Arabic], model: true },
  fr: { scripts: [Script.Latin], model: true },
  he: { scripts: [Script.Hebrew], model: false },
  hi: { scripts: [Script.Devanagari], model: false },
  hy: { scripts: [Script.Armenian], model: false },
  id: { scripts: [Script.Latin], model: true },
  it: { scripts: [Script.Latin], model: true },
  ja: { scripts: [Script.Han, Script.Kana], model: false },
  ka: { scripts: [Script.Georgian], model: false },
  km: { scripts: [Script.Khmer], model: false },
  ko: { scripts: [Script.Hangul], model: false },
  lo: { scripts: [Script.Lao], model: false },
  my: { scripts: [Script.Myanmar], model: false },
  nl: { scripts: [Script.Latin], model: true },
  pl: { scripts: [Script.Latin], model: true },
  pt: { scripts: [Script.Latin], model: true },
  ru: { scripts: [Script.Cyrillic], model: true },
  sv: { scripts: [Script.Latin], model: true },
  ta: { scripts: [Script.Tamil], model: false },
  te: { scripts: [Script.Telugu], model: false },
  th: { scripts: [Script.Thai], model: false },
  tr: { scripts: [Script.Latin], model: true },
  uk: { scripts: [Script.Cyrillic], model: true },
  vi: { scripts: [Script.Latin], model: true },
  zh: { scripts: [Script.Han, Script.Bopomofo], model: false },
};

const SUPPORTED: readonly Lang[] = Object.freeze(Object.keys(LANGUAGES));

/** Primary subtags of the languages that can be told, in alphabetical order. */
export function supportedLanguages(): readonly Lang[] {
  return SUPPORTED;
}

/** The supported languages that are written in a script; none for marks, digits and scripts that no language here uses. */
export function languagesOfScript(script: Script): readonly Lang[] {
  return SUPPORTED.filter((lang) => LANGUAGES[lang]!.scripts.includes(script));
}

/** Whether the language needs a letter model. */
export function needsModel(lang: Lang): boolean {
  return LANGUAGES[lang]?.model === true;
}

/** `zh` of `zh-Hans`, `pt` of `pt-BR`. */
export function primaryLanguage(tag: Lang): Lang {
  const end = tag.indexOf('-');
  return (end < 0 ? tag : tag.slice(0, end)).toLowerCase();
}

export function scriptsOf(lang: Lang): readonly Script[] {
  return LANGUAGES[lang]?.scripts ?? [];
}
