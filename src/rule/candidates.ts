import type { Article } from '../article/article.ts';
import { primarySubtag } from '../facts/primary-language.ts';
import { type Lang, languagesOfScript, supportedLanguages } from '../language/index.ts';
import { oncePer } from '../text/once-per.ts';
import { SCRIPTS, Script, scriptBits } from '../text/script.ts';
import { Sign } from '../text/signs.ts';
import { textsOf } from './article-texts.ts';

const SUPPORTED = new Set(supportedLanguages());

/**
 * The languages that an article may be in: those of the config, those it declares, and those that its scripts show. A
 * script for which the config names a language adds no others.
 */
export function candidatesOf(article: Article, configured: readonly Lang[]): readonly Lang[] {
  const candidates = new Set<Lang>();
  const add = (tag: string) => {
    const lang = primarySubtag(tag);
    if (lang !== undefined && SUPPORTED.has(lang)) candidates.add(lang);
  };
  configured.forEach(add);
  const named = new Set(candidates);
  if (article.meta.lang !== undefined) add(article.meta.lang.tag);
  for (const { lang, xmlLang } of article.languageScopes) {
    if (lang !== undefined) add(lang.value);
    if (xmlLang !== undefined) add(xmlLang.value);
  }
  const { all } = scriptsOf(article);
  for (const script of SCRIPTS) {
    if ((all & (1 << script)) === 0) continue;
    const written = languagesOfScript(script);
    if (!written.some((lang) => named.has(lang))) for (const lang of written) candidates.add(lang);
  }
  return [...candidates].sort();
}

/** Of what a reader sees or hears, as bits by `Script`. */
export interface TextScripts {
  /** By the numbers of `textsOf`. */
  readonly ofTexts: readonly number[];
  readonly all: number;
}

/** The scripts of an article's block texts and alternative texts. */
export const scriptsOf = oncePer((article: Article): TextScripts => {
  const texts = textsOf(article);
  const ofTexts: number[] = [];
  let all = 0;
  for (let text = 0; text < texts.signs.length; text++) {
    let bits = 0;
    if (texts.holds(text, Sign.BeyondLatin)) bits = scriptBits(texts.units, texts.start(text), texts.end(text));
    else if (texts.widths[text]! > 0) bits = 1 << Script.Latin;
    ofTexts.push(bits);
    all |= bits;
  }
  return { ofTexts, all };
});
