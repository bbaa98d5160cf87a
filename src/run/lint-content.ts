import { ConfigError } from '../config/index.ts';
import type { Encoder } from '../files/index.ts';
import { failed, lintSource, type ResolvedConfig, type SourceInfo, type Timing } from '../linter/index.ts';
import { type FixedContent, fixContent } from './fix-content.ts';

/** What came of one document. */
export interface Outcome extends FixedContent {
  /** Where bilint itself failed: what was thrown. */
  readonly failure?: unknown;
}

export interface ContentOptions {
  readonly config: ResolvedConfig;
  /** Writes what fixes make, in memory; without one, none is made. */
  readonly encoder?: Encoder | undefined;
  readonly timing?: Timing | undefined;
}

/**
 * Lints one document, or fixes it; where bilint fails on it, that is a finding. Rejects only with a ConfigError, where the
 * document's own settings hold a mistake.
 */
export async function lintContent(
  content: Uint8Array,
  info: SourceInfo & { readonly path: string },
  { config, encoder, timing }: ContentOptions,
): Promise<Outcome> {
  try {
    if (encoder === undefined) return { linted: await lintSource(content, info, config, timing) };
    return await fixContent(content, info, config, encoder, timing);
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    return { linted: failed(info.path, error, config), failure: error };
  }
}
