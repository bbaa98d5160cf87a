import { type Discovered, readBounded, reasonOf, writeAtomically } from '../files/index.ts';
import { failed, lintSource, type ResolvedConfig, type SourceInfo, unreadable } from '../linter/index.ts';
import { type FixedContent, fixContent } from './fix-content.ts';

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

/** What came of one file. */
export interface Outcome extends FixedContent {
  /** Where bilint itself failed: what was thrown. */
  readonly failure?: unknown;
}

/**
 * Lints files in their order, holding only the few in flight. A file that cannot be read, or that bilint fails on, is a
 * finding. Throws the signal's reason where the run is aborted.
 */
export async function* lintFiles(files: Iterable<Discovered>, options: RunOptions): AsyncGenerator<Outcome> {
  const inFlight: Promise<Outcome>[] = [];
  for (const file of files) {
    options.signal?.throwIfAborted();
    inFlight.push(lintFile(file, options));
    if (inFlight.length === IN_FLIGHT) yield await inFlight.shift()!;
  }
  for (const outcome of inFlight) {
    options.signal?.throwIfAborted();
    yield await outcome;
  }
}

async function lintFile(file: Discovered, options: RunOptions): Promise<Outcome> {
  const { config, formatFor, fix } = options;
  try {
    const read = await readFile(file, config);
    if ('refused' in read) return { linted: unreadable(file.path, read.refused, config) };
    const { content } = read;
    const format = formatFor?.(file.path);
    const info = { path: file.path, ...(format !== undefined && { format }) };
    if (fix === undefined) return { linted: await lintSource(content, info, config) };
    const fixed = await fixContent(content, info, config);
    if (fix === 'dry-run' || fixed.change === undefined) return fixed;
    // An interrupted run writes nothing more.
    options.signal?.throwIfAborted();
    const error = await thrownBy(writeAtomically(file.absolute, fixed.change.bytes));
    if (error === undefined) return fixed;
    return { linted: await lintSource(content, info, config), refusal: { why: 'system', error } };
  } catch (error) {
    return { linted: failed(file.path, error, config), failure: error };
  }
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
