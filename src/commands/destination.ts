import { resolve } from 'node:path';
import { reasonOf } from '../files/index.ts';
import type { Locale } from '../rule/messages.ts';
import type { Output, Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import type { WantedReport } from './wanted-reports.ts';

/** Where the report goes. */
export interface Destination {
  write(text: string | Uint8Array): Promise<void>;
  /** The report is whole. */
  commit(): Promise<void>;
  /** There will be no report. */
  discard(): Promise<void>;
}

/** Bytes that are written at a time where nobody waits for them. */
const ENOUGH = 1 << 16;

/** A person sees each file's findings as they are found; a program gets them in larger parts. */
class StandardDestination implements Destination {
  readonly #output: Output;
  #parts: Uint8Array[] = [];
  #length = 0;

  constructor(output: Output) {
    this.#output = output;
  }

  async write(text: string | Uint8Array): Promise<void> {
    const part = typeof text === 'string' ? Buffer.from(text) : text;
    this.#parts.push(part);
    this.#length += part.length;
    if (this.#length >= ENOUGH || this.#output.isTerminal) await this.commit();
  }

  async commit(): Promise<void> {
    const whole = Buffer.concat(this.#parts);
    this.#parts = [];
    this.#length = 0;
    if (whole.length > 0) await this.#output.write(whole);
  }

  /** What was found is told, although there is more. */
  discard(): Promise<void> {
    return this.commit();
  }
}

/** Standard output, or the file that was asked for. Throws a UsageError where that cannot be written. */
export async function openDestination(
  { file }: Pick<WantedReport, 'file'>,
  locale: Locale,
  { cwd, stdout }: Terminal,
): Promise<Destination> {
  if (file === undefined) return new StandardDestination(stdout);
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
