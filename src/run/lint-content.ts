import { ConfigError } from '../config/index.ts';
import { failed, lintSource, type ResolvedConfig, type SourceInfo } from '../linter/index.ts';
import { type FixedContent, fixContent } from './fix-content.ts';

/** What came of one document. */
export interface Outcome extends FixedContent {
  /** Where bilint itself failed: what was thrown. */
  readonly failure?: unknown;
}

export interface ContentOptions {
  readonly config: ResolvedConfig;
  /** Whether fixes are made, in memory. */
  readonly fix: boolean;
}

/**
 * Lints one document, or fixes it; where bilint fails on it, that is a finding. Rejects only with a ConfigError, where the
 * document's own settings hold a mistake.
 */
export async function lintContent(
  content: Uint8Array,
  info: SourceInfo & { readonly path: string },
  { config, fix }: ContentOptions,
): Promise<Outcome> {
  try {
    return fix ? await fixContent(content, info, config) : { linted: await lintSource(content, info, config) };
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    return { linted: failed(info.path, error, config), failure: error };
  }
}
