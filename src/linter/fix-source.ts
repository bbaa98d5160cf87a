import type { Article } from '../article/article.ts';
import type { ResolvedConfig } from '../config/index.ts';
import { loadParser } from '../formats/index.ts';
import type { FileResult } from '../lint/finding.ts';
import { fix } from '../lint/fix.ts';
import { type Timing, UNTIMED } from '../lint/stopwatch.ts';
import { type Linted, type LintedArticle, lintArticle, lintedOf, readSource, type SourceInfo } from './lint-source.ts';

/** A document after its fixes: what remains to be said of it, and the text to write back. */
export interface FixedSource extends Linted {
  /** How many fixes were made; where none was, the text is as it came. */
  readonly made: number;
}

/** Makes every fix of one document, in memory; suppressed findings are not fixed. Throws as `lintSource` does. */
export async function fixSource(
  input: Uint8Array | string,
  info: SourceInfo,
  config: ResolvedConfig,
  timing: Timing = UNTIMED,
): Promise<FixedSource> {
  const read = await readSource(input, info, config, timing);
  if ('refused' in read) return { ...read.refused, made: 0 };
  const parse = await loadParser(read.article.format);
  const { path, decoding } = read.article;
  const judge = async (article: Article) => ({ article, ...(await lintArticle(article, config, timing)) });
  const fixed = await fix(await judge(read.article), config.rules, (source) =>
    judge(timing.measure('parse', () => parse({ source, decoding, ...(path !== undefined && { path }) }))),
  );
  return { ...lintedOf(fixed.article, fixed satisfies LintedArticle, config), made: fixed.made };
}

export interface FixedText {
  /** Without a byte order mark; null where the document could not be read. */
  readonly output: string | null;
  /** What remains to be said of the output. */
  readonly result: FileResult;
  /** How many fixes were made. */
  readonly made: number;
}

export async function fixText(
  input: Uint8Array | string,
  info: SourceInfo,
  config: ResolvedConfig,
): Promise<FixedText> {
  const { source, result, made } = await fixSource(input, info, config);
  return { output: source, result, made };
}
