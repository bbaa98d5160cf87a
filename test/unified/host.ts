import type { Article, Format } from '../../src/article/article.ts';
import { resolveConfig } from '../../src/config/index.ts';
import { formatOf, loadParser } from '../../src/formats/index.ts';
import type { Finding } from '../../src/lint/finding.ts';
import { lintArticle, type ResolvedConfig } from '../../src/linter/index.ts';
import type { PluginUse } from '../../src/unified/index.ts';

/** Any attacher of unified, however it types its tree. */
export type AnyPlugin = PluginUse[0];

export interface Uses {
  readonly retext?: readonly AnyPlugin[];
  readonly remark?: readonly AnyPlugin[];
  readonly rehype?: readonly AnyPlugin[];
}

const NO_RULES = resolveConfig({ extends: [] });

export function usesOf({ retext = [], remark = [], rehype = [] }: Uses): ResolvedConfig['unified'] {
  const alone = (plugins: readonly AnyPlugin[]) => plugins.map((plugin) => [plugin, undefined] as const);
  return { retext: alone(retext), remark: alone(remark), rehype: alone(rehype) };
}

/** Whether Markdown is read; where it is not, remark plugins are tried on an article that has only its source. */
export const READS_MARKDOWN = formatOf('a.md') === 'markdown';

export async function articleOf(source: string, format: Format, bom = false): Promise<Article> {
  const parse = await loadParser(format === 'markdown' && !READS_MARKDOWN ? 'text' : format);
  const article = parse({ source, path: '文章', decoding: { encoding: 'utf-8', by: 'utf-8', bom } });
  return article.format === format ? article : { ...article, format };
}

export async function hosted(
  source: string,
  format: Format,
  uses: Uses,
  config: Partial<ResolvedConfig> = {},
): Promise<readonly Finding[]> {
  const article = await articleOf(source, format);
  const { findings } = await lintArticle(article, { ...NO_RULES, unified: usesOf(uses), ...config });
  return findings;
}
