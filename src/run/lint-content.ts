import { ConfigError, type DocumentConfig, withRules } from '../config/index.ts';
import type { Encoder } from '../files/index.ts';
import { failed, lintSource, type SourceInfo, type Timing } from '../linter/index.ts';
import { fixContent } from './fix-content.ts';
import type { Outcome } from './outcome.ts';

export interface ContentOptions {
  readonly config: DocumentConfig;
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
  const ruled = withRules(config);
  try {
    if (encoder === undefined) return { linted: await lintSource(content, info, ruled, timing) };
    return await fixContent(content, info, ruled, encoder, timing);
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    return { linted: failed(info.path, error, ruled), failure: error };
  }
}
