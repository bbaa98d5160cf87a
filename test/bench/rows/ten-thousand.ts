import { type Corpus, corpusFiles } from '../corpus/corpus.ts';
import { peakMemory } from '../run-command.ts';
import { median } from '../statistics.ts';
import type { Workshop } from '../workshop.ts';

/** As a site is: four tenths HTML, four Markdown, two text. */
export function mixedCorpus(workshop: Workshop, files: number): Corpus {
  const counts = { html: files * 0.4, markdown: files * 0.4, text: files * 0.2 };
  return workshop.corpus(`mixed ${files}`, () => corpusFiles(counts));
}

/** Whether ten times the files take ten times the work, in memory for one. */
export function benchTenThousand(workshop: Workshop): void {
  const { few, many, pairs } = workshop.scale;
  const small = mixedCorpus(workshop, few);
  const large = mixedCorpus(workshop, many);
  const entrants = [small, large].map((corpus) => workshop.bilint(['.'], corpus.folder));
  const [ofFew, ofMany] = workshop.contest(entrants, pairs);
  const perMegabyte = ofMany!.cpu.map((cpu, round) => cpu / large.bytes / (ofFew!.cpu[round]! / small.bytes));
  const counts = [many, few].map((count) => count.toLocaleString('en'));
  const seconds = [ofMany!, ofFew!].map(
    ({ cpu, findings }) => `${(median(cpu) / 1000).toFixed(2)} s, ${findings} findings`,
  );
  workshop.print({
    work: `${counts[0]} files, CPU per MB against ${counts[1]}`,
    goal: { is: 'at most', must: 1.2 },
    unit: '×',
    figure: median(perMegabyte),
    detail: seconds.join(' / '),
  });
  const memory = peakMemory(entrants[1]!.command);
  workshop.print({
    work: `${counts[0]} files, peak memory`,
    goal: { is: 'at most', must: 220, aim: 150 },
    unit: 'MB',
    figure: memory,
    detail: memory === undefined ? 'needs GNU time as /usr/bin/time' : 'resident set, one run',
  });
}
