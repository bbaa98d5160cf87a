import { execFileSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { difference } from '../contest.ts';
import { article } from '../corpus/article.ts';
import { ENDINGS } from '../corpus/corpus.ts';
import type { Workshop } from '../workshop.ts';

const FORMATS = ['html', 'markdown', 'text'] as const;
const BYTES = 1_000;
const IDENTITY = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.org', '-c', 'commit.gpgsign=false'];

/** What a commit waits for: three staged files in a large repository, with the work of Git's processes. */
export function benchStaged(workshop: Workshop): void {
  const { many, shortPairs } = workshop.scale;
  const corpus = workshop.corpus(`repository ${many}`, () => repositoryFiles(many));
  const git = (...args: readonly string[]) => {
    execFileSync('git', [...IDENTITY, ...args], { cwd: corpus.folder, stdio: 'pipe' });
  };
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'All');
  const changed = FORMATS.map((format) => corpus.files.find((file) => file.endsWith(ENDINGS[format]))!);
  for (const file of changed) appendFileSync(join(corpus.folder, file), '\nThe h\u0430rbour is calm.\n');
  git('add', '.');
  const entrant = workshop.bilint(['--staged'], corpus.folder);
  const [empty, ours] = workshop.contest([workshop.empty, entrant], shortPairs);
  const { more, detail } = difference(ours!, empty!);
  workshop.print({
    work: `--staged, 3 of ${many.toLocaleString('en')} files, more than an empty script`,
    goal: { is: 'at most', must: 200, aim: 120 },
    unit: 'ms',
    figure: (ours!.findings ?? 0) > 0 ? more : undefined,
    detail: `${detail}; ${ours!.findings} findings`,
  });
}

function* repositoryFiles(count: number): Generator<readonly [string, string]> {
  for (let index = 0; index < count; index++) {
    const format = FORMATS[index % FORMATS.length]!;
    const name = `${Math.floor(index / 100)}/${index}${ENDINGS[format]}`;
    yield [name, article({ format, seed: index, bytes: BYTES, defect: false })];
  }
}
