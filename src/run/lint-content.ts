import { ConfigError } from '../config/index.ts';
import type { Encoder } from '../files/index.ts';
import { failed, lintSource, type ResolvedConfig, type SourceInfo, type Timing } from '../linter/index.ts';
import { type FixedContent, fixContent } from './fix-content.ts';
import type { Counts } from './tally.ts';

/** What came of one document. */
export interface Outcome extends FixedContent {
  /** Where bilint itself failed: what was thrown. */
  readonly failure?: unknown;
  /** Keeps the text that a report made of the result, for the next run. */
  readonly keep?: (by: string, text: string) => void;
}

/** What an earlier run said of a document. */
export interface Known {
  readonly counts: Counts;
  /** The result as a report showed it, in UTF-8; undefined where none that depends on `by` did. */
  readonly shown: (by: string) => Buffer | undefined;
  readonly load: () => Promise<Outcome>;
}

/** An outcome to be changed: what is shown of it is not kept. */
export async function loaded(one: Outcome | Known): Promise<Outcome> {
  const { keep, ...outcome } = 'load' in one ? await one.load() : one;
  return outcome;
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
