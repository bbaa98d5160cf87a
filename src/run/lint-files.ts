import { type Discovered, Encoder, readBounded, reasonOf, writeAtomically } from '../files/index.ts';
import { type ResolvedConfig, type SourceInfo, unreadable } from '../linter/index.ts';
import { lintContent, type Outcome } from './lint-content.ts';

/** Files read and linted at a time: one lints while the next are read. */
const IN_FLIGHT = 3;

export interface RunOptions {
  readonly config: ResolvedConfig;
  /** The format of a file whose ending alone does not tell it. */
  readonly formatFor?: (path: string) => SourceInfo['format'];
  /** Fixes are made and written, or made in memory only; default: not made. */
  readonly fix?: 'write' | 'dry-run' | undefined;
  /** Ends the run between two files. */
  readonly signal?: AbortSignal;
}

/**
 * Lints files in their order, holding only the few in flight. A file that cannot be read, or that bilint fails on, is a
 * finding. Throws the signal's reason where the run is aborted.
 */
export async function* lintFiles(files: Iterable<Discovered>, options: RunOptions): AsyncGenerator<Outcome> {
  const encoder = options.fix === undefined ? undefined : new Encoder();
  const inFlight: Promise<Outcome>[] = [];
  const first = async () => {
    const outcome = await inFlight.shift()!;
    options.signal?.throwIfAborted();
    return outcome;
  };
  for (const file of files) {
    options.signal?.throwIfAborted();
    inFlight.push(lintFile(file, options, encoder));
    if (inFlight.length === IN_FLIGHT) yield await first();
  }
  while (inFlight.length > 0) yield await first();
}

async function lintFile(
  file: Discovered,
  { config, formatFor, fix, signal }: RunOptions,
  encoder: Encoder | undefined,
): Promise<Outcome> {
  const read = await readFile(file, config);
  if ('refused' in read) return { linted: unreadable(file.path, read.refused, config) };
  const { content } = read;
  const format = formatFor?.(file.path);
  const info = { path: file.path, ...(format !== undefined && { format }) };
  const outcome = await lintContent(content, info, { config, encoder });
  // An interrupted run writes nothing more.
  if (fix !== 'write' || outcome.change === undefined || signal?.aborted) return outcome;
  const error = await thrownBy(writeAtomically(file.absolute, outcome.change.bytes));
  if (error === undefined) return outcome;
  const { linted } = await lintContent(content, info, { config });
  return { linted, refusal: { why: 'system', error } };
}

async function thrownBy(promise: Promise<void>): Promise<unknown> {
  try {
    await promise;
    return undefined;
  } catch (error) {
    return error;
  }
}

async function readFile(
  { absolute, error }: Discovered,
  { limits, locale }: ResolvedConfig,
): Promise<{ readonly content: Uint8Array } | { readonly refused: string }> {
  if (error !== undefined) return { refused: reasonOf(error, locale) };
  try {
    return { content: await readBounded(absolute, limits.maxBytes) };
  } catch (thrown) {
    return { refused: reasonOf(thrown, locale) };
  }
}
