import type { Article } from '../article/article.ts';
import { type ArticleSettings, ConfigError, type ResolvedConfig } from '../config/index.ts';

/** What the front matter must hold to be parsed at all: the key as YAML, JSON or TOML have it. */
const KEY = /(?:^|[\s{,])["']?bilint["']?[ \t]{0,99}:|^[ \t]{0,99}\[?bilint[\s.\]=]/m;

/**
 * The config with what the document's own front matter says under `bilint`, where documents may say anything. Rejects with
 * a ConfigError that names the document.
 */
export async function withFrontMatter(article: Article, config: ResolvedConfig): Promise<ResolvedConfig> {
  const { frontMatter } = article.meta;
  if (frontMatter === undefined || config.suppressions === null || config.withArticle === undefined) return config;
  const text = article.source.slice(...frontMatter.range);
  if (!KEY.test(text)) return config;
  const settings = settingsIn(await parse(text, frontMatter.kind, article.path));
  return settings === undefined ? config : config.withArticle(settings, article.path);
}

async function parse(text: string, kind: 'yaml' | 'toml' | 'json', path: string | undefined): Promise<unknown> {
  if (kind === 'toml') throw new ConfigError('bilint', NOT_IN_TOML, path);
  // JSON is YAML too.
  const { parseDocument } = await import('yaml');
  const document = parseDocument(kind === 'yaml' ? withoutFences(text) : text, {
    prettyErrors: false,
    logLevel: 'silent',
  });
  const [mistake] = document.errors;
  if (mistake === undefined) return document.toJS({ maxAliasCount: 100 }) as unknown;
  throw new ConfigError(
    'bilint',
    { en: `the front matter is broken: ${mistake.message}`, zh: `文首元数据有误：${mistake.message}` },
    path,
  );
}

const NOT_IN_TOML = {
  en: 'is not read from TOML front matter; write YAML or JSON, or an override in the config',
  zh: '不能写在 TOML 文首元数据中；请用 YAML 或 JSON，或在配置中写覆盖设置',
};

function withoutFences(text: string): string {
  return text.replace(/^---[^\r\n]{0,1000}/, '').replace(/---[ \t]{0,99}$/, '');
}

/** Checked where they are laid over the config. */
function settingsIn(data: unknown): ArticleSettings | undefined {
  if (typeof data !== 'object' || data === null || !('bilint' in data)) return undefined;
  return data.bilint as ArticleSettings;
}
