import { resolve } from 'node:path';
import { createAtomicFile, reasonOf } from '../files/index.ts';
import type { Settings } from './settings.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Where the report goes. */
export interface Destination {
  write(text: string): Promise<void>;
  /** The report is whole. */
  commit(): Promise<void>;
  /** There will be no report. */
  discard(): Promise<void>;
}

/** Standard output, or the file that was asked for. Throws a UsageError where that cannot be written. */
export async function openDestination(
  { outputFile, locale }: Pick<Settings, 'outputFile' | 'locale'>,
  { cwd, stdout }: Terminal,
): Promise<Destination> {
  if (outputFile === undefined) {
    const nothing = async () => {};
    return { write: (text) => stdout.write(text), commit: nothing, discard: nothing };
  }
  try {
    return await createAtomicFile(resolve(cwd, outputFile));
  } catch (error) {
    const why = reasonOf(error, locale);
    throw new UsageError({
      en: `--output-file: “${outputFile}” cannot be written (${why}).`,
      zh: `--output-file：无法写入“${outputFile}”（${why}）。`,
    });
  }
}
