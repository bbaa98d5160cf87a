import type { Article } from '../article/article.ts';
import { primarySubtag } from '../facts/primary-language.ts';
import { type Lang, languagesOfScript, supportedLanguages } from '../language/index.ts';
import { Script, scriptCounts } from '../text/script.ts';

/**
 * The languages that an article may be in: those of the config, those it declares, and those that its scripts show. A
 * script for which the config names a language adds no others.
 */
export function candidatesOf(article: Article, configured: readonly Lang[]): readonly Lang[] {
  const supported = new Set(supportedLanguages());
  const candidates = new Set<Lang>();
  const add = (tag: string) => {
    const lang = primarySubtag(tag);
    if (lang !== undefined && supported.has(lang)) candidates.add(lang);
  };
  configured.forEach(add);
  const named = new Set(candidates);
  if (article.meta.lang !== undefined) add(article.meta.lang.tag);
  for (const { lang, xmlLang } of article.languageScopes) {
    if (lang !== undefined) add(lang.value);
    if (xmlLang !== undefined) add(xmlLang.value);
  }
  for (const script of scriptsOf(article)) {
    const written = languagesOfScript(script);
    if (!written.some((lang) => named.has(lang))) for (const lang of written) candidates.add(lang);
  }
  return [...candidates].sort();
}

/** The scripts of what a reader sees or hears: block texts and alternative texts. */
function scriptsOf(article: Article): ReadonlySet<Script> {
  const seen = new Set<Script>();
  const look = (text: string) => {
    const counts = scriptCounts(text);
    for (const script of Object.values(Script)) if (counts[script] > 0) seen.add(script);
  };
  for (const block of article.blocks) look(block.text.text);
  for (const image of article.images) if (image.alt !== undefined) look(image.alt.value);
  return seen;
}
