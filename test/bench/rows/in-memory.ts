import { pathToFileURL } from 'node:url';
import type * as Api from '../../../src/index.ts';
import { article } from '../corpus/article.ts';
import { median, quantile } from '../statistics.ts';
import { API, type Workshop } from '../workshop.ts';

const CALLS = 500;
const BYTES = 5_000;
/** A section goes over the size asked for by half its own. */
const HALF_A_SECTION = 900;
const FORMATS = ['html', 'markdown'] as const;

/** `lintText` on an article of 5 kB, over and over, in this process. */
export async function benchInMemory(workshop: Workshop): Promise<void> {
  const { createLinter }: typeof Api = await import(pathToFileURL(API).href);
  const linter = await createLinter();
  for (const format of FORMATS) {
    const sources = Array.from({ length: 20 }, (_, seed) =>
      article({ format, seed, bytes: BYTES - HALF_A_SECTION, defect: seed % 2 === 0 }),
    );
    let findings = 0;
    const speeds: number[] = [];
    for (let round = -1; round < workshop.scale.shortPairs; round++) {
      const started = process.cpuUsage();
      for (let call = 0; call < CALLS; call++) {
        const result = await linter.lintText(sources[call % sources.length]!, { format });
        findings += result.findings.length;
      }
      const { user, system } = process.cpuUsage(started);
      if (round >= 0) speeds.push(CALLS / ((user + system) / 1e6));
    }
    const quartiles = [0.25, 0.75].map((share) => quantile(speeds, share).toFixed(0)).join('–');
    workshop.print({
      work: `lintText, ${format}, 5 kB, calls in a second of CPU`,
      goal: { is: 'at least', must: 500 },
      unit: '/s',
      figure: findings > 0 ? median(speeds) : undefined,
      detail: `${findings} findings; quartiles ${quartiles}`,
    });
  }
}
