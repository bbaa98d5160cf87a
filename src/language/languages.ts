import { SCRIPTS, Script } from '../text/script.ts';
import type { Lang } from './language.ts';
import { MODELLED } from './tables/index.ts';

/** Languages that their script alone names; those told by letters are in the index of the tables. */
const NAMED_BY_SCRIPT: Readonly<Record<Lang, readonly Script[]>> = {
  bn: [Script.Bengali],
  el: [Script.Greek],
  he: [Script.Hebrew],
  hi: [Script.Devanagari],
  hy: [Script.Armenian],
  ja: [Script.Han, Script.Kana],
  ka: [Script.Georgian],
  km: [Script.Khmer],
  ko: [Script.Hangul],
  lo: [Script.Lao],
  my: [Script.Myanmar],
  ta: [Script.Tamil],
  te: [Script.Telugu],
  th: [Script.Thai],
  zh: [Script.Han, Script.Bopomofo],
};

/** Scripts whose letters are evidence for the language. */
const SCRIPTS_OF: ReadonlyMap<Lang, readonly Script[]> = new Map([
  ...Object.entries(NAMED_BY_SCRIPT),
  ...Object.entries(MODELLED).map(([lang, { script }]): [Lang, readonly Script[]] => [lang, [script]]),
]);

const SUPPORTED: readonly Lang[] = Object.freeze([...SCRIPTS_OF.keys()].sort());

const BY_SCRIPT: readonly (readonly Lang[])[] = SCRIPTS.map((script) =>
  Object.freeze(SUPPORTED.filter((lang) => scriptsOf(lang).includes(script))),
);

/** Primary subtags of the languages that can be told, in alphabetical order. */
export function supportedLanguages(): readonly Lang[] {
  return SUPPORTED;
}

/** The supported languages that are written in a script; none for marks, digits and scripts that no language here uses. */
export function languagesOfScript(script: Script): readonly Lang[] {
  return BY_SCRIPT[script]!;
}

/** Whether the language needs a letter model. */
export function needsModel(lang: Lang): boolean {
  return Object.hasOwn(MODELLED, lang);
}

/** `zh` of `zh-Hans`, `pt` of `pt-BR`. */
export function primaryLanguage(tag: Lang): Lang {
  const end = tag.indexOf('-');
  return (end < 0 ? tag : tag.slice(0, end)).toLowerCase();
}

export function scriptsOf(lang: Lang): readonly Script[] {
  return SCRIPTS_OF.get(lang) ?? [];
}
