import { type DocumentConfig, withRules } from '../config/index.ts';
import { type Discovered, Encoder, readBounded, reasonOf } from '../files/index.ts';
import type { Job } from '../host/index.ts';
import { type Timing, unreadable } from '../linter/index.ts';
import { lintContent } from './lint-content.ts';
import type { Outcome } from './outcome.ts';

/** Files read and linted at a time: one lints while the next are read. */
const IN_FLIGHT = 3;

export interface RunOptions {
  /** Fixes are made and written, or made in memory only; default: not made. */
  readonly fix?: 'write' | 'dry-run' | undefined;
  /** Ends the run between two files. */
  readonly signal?: AbortSignal;
  readonly timing?: Timing | undefined;
}

/** A file to lint. */
export interface RunFile extends Pick<Discovered, 'path' | 'absolute' | 'error'> {
  readonly config: DocumentConfig;
  /** What gives the content, its first `limit + 1` bytes at most, where it is not the disk's. */
  readonly read?: (limit: number) => Promise<Uint8Array>;
}

/**
 * Lints files in their order, holding only the few in flight. A file that cannot be read, or that bilint fails on, is a
 * finding. Throws the signal's reason where the run is aborted.
 */
export async function* lintFiles(files: Iterable<RunFile>, options: RunOptions): AsyncGenerator<Outcome> {
  const encoder = options.fix === undefined ? undefined : new Encoder();
  if (Array.isArray(files) && files.some(namesPlugins)) {
    const { inBatches } = await import('../host/index.ts');
    yield* inBatches(jobsOf(files, options, encoder));
    return;
  }
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

/** Whether the run goes through unified-engine. */
function namesPlugins({ config: { plugins, unified } }: RunFile): boolean {
  return [plugins, ...Object.values(unified)].some((named) => named.length > 0);
}

/** The files as the plugin host takes them: read when their batch is filled, linted when it runs. */
async function* jobsOf(
  files: Iterable<RunFile>,
  options: RunOptions,
  encoder: Encoder | undefined,
): AsyncGenerator<Job<Outcome>> {
  for (const file of files) {
    options.signal?.throwIfAborted();
    const read = await readFile(file);
    yield {
      absolute: file.absolute,
      content: 'content' in read ? read.content : new Uint8Array(),
      async run() {
        options.signal?.throwIfAborted();
        return lintRead(file, read, options, encoder);
      },
    };
  }
}

async function lintFile(file: RunFile, options: RunOptions, encoder: Encoder | undefined): Promise<Outcome> {
  return lintRead(file, await readFile(file), options, encoder);
}

async function lintRead(
  file: RunFile,
  read: FileRead,
  { fix, signal, timing }: RunOptions,
  encoder: Encoder | undefined,
): Promise<Outcome> {
  const { config } = file;
  if ('refused' in read) return { linted: unreadable(file.path, read.refused, withRules(config)) };
  const { content } = read;
  const info = { path: file.path };
  const outcome = await lintContent(content, info, { config, encoder, timing });
  // An interrupted run writes nothing more.
  if (fix !== 'write' || outcome.change === undefined || signal?.aborted) return outcome;
  const { writeAtomically } = await import('../files/write.ts');
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

type FileRead = { readonly content: Uint8Array } | { readonly refused: string };

async function readFile({ absolute, error, read, config: { limits, locale } }: RunFile): Promise<FileRead> {
  if (error !== undefined) return { refused: reasonOf(error, locale) };
  try {
    return { content: await (read?.(limits.maxBytes) ?? readBounded(absolute, limits.maxBytes)) };
  } catch (thrown) {
    return { refused: reasonOf(thrown, locale) };
  }
}
