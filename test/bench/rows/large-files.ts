import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { largeFile } from '../corpus/corpus.ts';
import { peakMemory, runCommand } from '../run-command.ts';
import { median } from '../statistics.ts';
import { bilintCommand, type Workshop } from '../workshop.ts';

const BYTES = 10_000_000;
const LAST = 1_000;
const CONFIG = { limits: { maxBytes: 2 * BYTES } };

const FORMATS = [
  { format: 'html', name: 'HTML', seconds: 3, megabytes: 350 },
  { format: 'markdown', name: 'Markdown', seconds: 5, megabytes: 600 },
  { format: 'text', name: 'text', seconds: 3, megabytes: 350 },
] as const;

/** One file of 10 MB under a raised limit; what is planted in its last kilobyte must be found. */
export function benchLargeFiles(workshop: Workshop): void {
  const corpus = workshop.corpus('10 MB files', () => FORMATS.map(({ format }) => largeFile(format, BYTES)));
  const config = join(corpus.folder, 'bilint.config.json');
  writeFileSync(config, JSON.stringify(CONFIG));
  for (const [at, { name, seconds, megabytes }] of FORMATS.entries()) {
    const file = corpus.files[at]!;
    const entrant = workshop.bilint([file], corpus.folder);
    const [standing] = workshop.contest([entrant], workshop.scale.pairs);
    const found = foundAtEnd(workshop, corpus.folder, file);
    const detail = `${standing!.findings} findings, the planted one ${found ? 'found' : 'not found'}`;
    const work = `one 10 MB ${name} file`;
    const figure = found ? median(standing!.cpu) / 1000 : undefined;
    workshop.print({ work: `${work}, CPU`, goal: { is: 'at most', must: seconds }, unit: 's', figure, detail });
    const memory = peakMemory(entrant.command);
    const unknown = memory === undefined ? 'needs GNU time as /usr/bin/time' : 'resident set, one run';
    workshop.print({
      ...{ work: `${work}, peak memory`, goal: { is: 'at most', must: megabytes }, unit: 'MB' },
      ...{ figure: memory, detail: unknown },
    });
  }
}

interface Report {
  readonly results: readonly { readonly findings: readonly { readonly range: readonly [number, number] }[] }[];
}

function foundAtEnd(workshop: Workshop, folder: string, file: string): boolean {
  const { out } = runCommand(bilintCommand(['--format', 'json', file], folder), workshop.output);
  const { results }: Report = JSON.parse(out);
  const length = readFileSync(join(folder, file), 'utf8').length;
  return results.some(({ findings }) => findings.some(({ range }) => range[0] >= length - LAST));
}
