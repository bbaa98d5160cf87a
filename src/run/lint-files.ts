import { type Discovered, readBounded, reasonOf } from '../files/index.ts';
import { type Linted, lintSource, type ResolvedConfig, type SourceInfo, unreadable } from '../linter/index.ts';

/** Files read and linted at a time: one lints while the next are read. */
const IN_FLIGHT = 3;

export interface RunOptions {
  readonly config: ResolvedConfig;
  /** The format of a file whose ending alone does not tell it. */
  readonly formatFor?: (path: string) => SourceInfo['format'];
  /** Ends the run between two files. */
  readonly signal?: AbortSignal;
}

/**
 * Lints files in their order, holding only the few in flight. A file that cannot be read is a finding. Throws a
 * LintFailure where bilint itself fails, and the signal's reason where the run is aborted.
 */
export async function* lintFiles(files: Iterable<Discovered>, options: RunOptions): AsyncGenerator<Linted> {
  const inFlight: Promise<Outcome>[] = [];
  for (const file of files) {
    options.signal?.throwIfAborted();
    inFlight.push(lintFile(file, options));
    if (inFlight.length === IN_FLIGHT) yield settled(await inFlight.shift()!);
  }
  for (const outcome of inFlight) {
    options.signal?.throwIfAborted();
    yield settled(await outcome);
  }
}

/** A failure of bilint, not of the file that it names. */
export class LintFailure extends Error {
  override readonly name = 'LintFailure';
  readonly path: string;

  constructor(path: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.path = path;
  }
}

/** A value rather than a rejection: nobody awaits the files in flight when one before them fails. */
type Outcome = { readonly linted: Linted } | { readonly failure: LintFailure };

function settled(outcome: Outcome): Linted {
  if ('failure' in outcome) throw outcome.failure;
  return outcome.linted;
}

async function lintFile(file: Discovered, { config, formatFor }: RunOptions): Promise<Outcome> {
  try {
    const bytes = await read(file, config);
    if ('refused' in bytes) return { linted: unreadable(file.path, bytes.refused, config) };
    const format = formatFor?.(file.path);
    const info = { path: file.path, ...(format !== undefined && { format }) };
    return { linted: await lintSource(bytes.content, info, config) };
  } catch (error) {
    return { failure: new LintFailure(file.path, error) };
  }
}

async function read(
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
