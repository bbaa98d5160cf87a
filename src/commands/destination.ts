import { resolve } from 'node:path';
import { reasonOf } from '../files/index.ts';
import type { Locale } from '../rule/messages.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import type { WantedReport } from './wanted-reports.ts';

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
  { file }: Pick<WantedReport, 'file'>,
  locale: Locale,
  { cwd, stdout }: Terminal,
): Promise<Destination> {
  if (file === undefined) {
    const nothing = async () => {};
    return { write: (text) => stdout.write(text), commit: nothing, discard: nothing };
  }
  try {
    const { createAtomicFile } = await import('../files/write.ts');
    return await createAtomicFile(resolve(cwd, file));
  } catch (error) {
    const why = reasonOf(error, locale);
    throw new UsageError({
      en: `The report “${file}” cannot be written (${why}).`,
      zh: `无法写入报告“${file}”（${why}）。`,
    });
  }
}
