import type { Article } from '../../src/article/article.ts';
import { parseHtml } from '../../src/formats/html/index.ts';
import { parseMarkdown } from '../../src/formats/markdown/index.ts';
import { parsePlainText } from '../../src/formats/plain-text/index.ts';
import { loadLanguages } from '../../src/language/index.ts';
import { candidatesOf } from '../../src/rule/candidates.ts';
import { createLanguageMap, type LanguageMap } from '../../src/rule/language-map.ts';

const decoding = { encoding: 'utf-8', by: 'utf-8', bom: false } as const;

export function articleOfHtml(source: string): Article {
  return parseHtml({ source, decoding });
}

export function articleOfMarkdown(source: string): Article {
  return parseMarkdown({ source, decoding });
}

export function articleOfText(source: string): Article {
  return parsePlainText({ source, decoding });
}

/** The article's languages, with the tables that they need loaded. */
export async function languagesOf(
  article: Article,
  config: { readonly languages?: readonly string[]; readonly expect?: readonly string[] } = {},
): Promise<LanguageMap> {
  const { languages = [], expect = [] } = config;
  const candidates = candidatesOf(article, [...languages, ...expect]);
  await loadLanguages(candidates);
  return createLanguageMap(article, { candidates, expect });
}
