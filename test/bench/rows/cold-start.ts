import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { quotient } from '../contest.ts';
import { type ArticleFormat, article } from '../corpus/article.ts';
import { ENDINGS } from '../corpus/corpus.ts';
import { MARKDOWNLINT, TEXTLINT } from '../linters.ts';
import { bilintCommand, type Workshop } from '../workshop.ts';

const FORMATS: readonly (readonly [ArticleFormat, string, number])[] = [
  ['html', 'HTML', 1.75],
  ['markdown', 'Markdown', 1.75],
  ['text', 'text', 1.6],
];
const BYTES = 4_000;

/** A plugin of bilint's own with one rule that reports nothing: what it costs is the engine. */
const PLUGIN_CONFIG = `const rule = {
  id: 'nothing',
  description: { en: 'Report nothing.', zh: '什么都不报告。' },
  category: 'markup',
  severity: 'warn',
  presets: [],
  fix: 'none',
  options: {},
  messages: { never: { en: 'Never reported.', zh: '从不报告。' } },
  check() {},
};
export default { plugins: [{ meta: { name: 'bench', version: '1.0.0' }, rules: [rule] }] };
`;

/** One file of 4 kB against a Node process that does nothing, and against two peers. */
export function benchColdStart(workshop: Workshop): void {
  const corpus = workshop.corpus('one file of 4 kB each', () =>
    FORMATS.map(([format]) => [
      `one${ENDINGS[format]}`,
      article({ format, seed: 2, bytes: BYTES - 1_500, defect: true }),
    ]),
  );
  const config = join(corpus.folder, 'plugin.config.mjs');
  writeFileSync(config, PLUGIN_CONFIG);
  const rounds = workshop.scale.shortPairs;
  for (const [format, name, must] of FORMATS) {
    const file = `one${ENDINGS[format]}`;
    const plain = workshop.bilint([file], corpus.folder);
    const plugged = workshop.bilint(
      ['--config', config, '--rule', 'bench/nothing: on', file],
      corpus.folder,
      'with plugin',
    );
    const [empty, bare, engine] = workshop.contest([workshop.empty, plain, plugged], rounds);
    const against = (work: string, standing: typeof bare, goal: { must: number; aim: number }) => {
      const { ratio, detail } = quotient(standing!, empty!);
      const figure = (standing!.findings ?? 0) > 0 ? ratio : undefined;
      workshop.print({ work, goal: { is: 'at most', ...goal }, unit: '×', figure, detail });
    };
    against(`cold start, 4 kB ${name}, against an empty script`, bare, { must, aim: 1.5 });
    against(`the same with one plugin, ${name}`, engine, { must: 2.6, aim: 2.2 });
  }
  benchVersion(workshop, corpus.folder);
  const markdown = workshop.bilint(['one.md'], corpus.folder);
  const peers = [
    {
      work: 'cold start, Markdown, against markdownlint-cli2',
      linter: MARKDOWNLINT,
      goal: { is: 'at most', must: 0.35 },
    },
    { work: 'cold start, Markdown, against textlint', linter: TEXTLINT, goal: { is: 'at most', must: 0.25 } },
  ] as const;
  workshop.against(markdown, peers, 'one.md', rounds);
}

function benchVersion(workshop: Workshop, folder: string): void {
  const version = { name: 'bilint', command: bilintCommand(['--version'], folder) };
  const [empty, ours] = workshop.contest([workshop.empty, version], workshop.scale.shortPairs);
  const { ratio, detail } = quotient(ours!, empty!);
  workshop.print({ work: '--version', goal: { is: 'at most', must: 1.2 }, unit: '×', figure: ratio, detail });
}
