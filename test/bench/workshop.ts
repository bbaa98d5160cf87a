import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contest, type Entrant, quotient, type Standing } from './contest.ts';
import { type Corpus, shownCorpus, writeCorpus } from './corpus/corpus.ts';
import type { Linter } from './linters.ts';
import { type Goal, type Row, shownRow, verdictOf } from './row.ts';
import type { Command, Ran } from './run-command.ts';

/** How much is measured. */
export interface Scale {
  /** Files of “1,000” and of “10,000”. */
  readonly few: number;
  readonly many: number;
  /** Pairs of runs that take seconds, and of those that take less. */
  readonly pairs: number;
  readonly shortPairs: number;
}

export const FULL: Scale = { few: 1_000, many: 10_000, pairs: 5, shortPairs: 15 };
export const QUICK: Scale = { few: 100, many: 1_000, pairs: 3, shortPairs: 5 };

const DIST = new URL('../../dist/', import.meta.url);
/** What is measured: the bundle, as it is published. */
export const BILINT = fileURLToPath(new URL('cli.cjs', DIST));
export const API = fileURLToPath(new URL('index.js', DIST));
const INSTALL = 'npm install --prefix test/bench';
/** `2 files: 1 error, 3 warnings.`, the first of the last lines. */
const SUMMARY = /^\d{1,9} files?: (.{1,80})\.$/m;
const TAIL_LENGTH = 500;

/** What all rows need: a temporary folder, corpora built once, and a place to print. */
export class Workshop {
  readonly scale: Scale;
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'bilint-bench-')));
  readonly empty: Entrant;
  readonly #corpora = new Map<string, Corpus>();
  /** Where measured commands write. */
  readonly output = join(this.folder, 'output');
  missed = 0;

  constructor(scale: Scale) {
    this.scale = scale;
    mkdirSync(this.output);
    const script = join(this.folder, 'empty.cjs');
    writeFileSync(script, '');
    this.empty = { name: 'empty script', command: { argv: [process.execPath, script], cwd: this.folder } };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Built when it is first asked for. */
  corpus(name: string, files: () => Iterable<readonly [path: string, content: string]>): Corpus {
    const known = this.#corpora.get(name);
    if (known !== undefined) return known;
    const built = writeCorpus(join(this.folder, 'corpora', name), files());
    this.#corpora.set(name, built);
    console.log(shownCorpus(name, built));
    return built;
  }

  contest(entrants: readonly Entrant[], rounds: number): readonly Standing[] {
    return contest(entrants, rounds, this.output);
  }

  /** Bilint's own entry, `recommended`, output in the default format; findings are counted by a run of their own. */
  bilint(args: readonly string[], cwd: string, name = 'bilint'): Entrant {
    return { name, command: bilintCommand(args, cwd), findings: (ran) => summedUp(ran) };
  }

  /** One row for each linter: how many times bilint's CPU it takes, or the other way round. */
  against(bilint: Entrant, linters: readonly Against[], target: string, rounds: number): void {
    const here = linters.flatMap(({ linter }) => {
      const argv = linter.argv(target);
      const command = argv === undefined ? undefined : { argv, cwd: bilint.command.cwd };
      return command === undefined ? [] : [{ name: linter.name, command, findings: linter.findings }];
    });
    const [ours, ...theirs] = this.contest([bilint, ...here], rounds);
    for (const { work, linter, goal } of linters) {
      const standing = theirs.find(({ name }) => name === linter.name);
      if (ours === undefined || standing === undefined) {
        this.print({ work, goal, unit: '×', figure: undefined, detail: `not installed; run: ${INSTALL}` });
        continue;
      }
      const { ratio, detail } = goal.is === 'at least' ? quotient(standing, ours) : quotient(ours, standing);
      const worked = (ours.findings ?? 0) > 0 && (standing.findings ?? 0) > 0;
      const figure = worked ? ratio : undefined;
      this.print({ work, goal, unit: '×', figure, detail: worked ? detail : `one side found nothing: ${detail}` });
    }
  }

  print(row: Row): void {
    console.log(shownRow(row));
    if (verdictOf(row.figure, row.goal.is, row.goal.must) === 'missed') this.missed++;
  }
}

export interface Against {
  readonly work: string;
  readonly linter: Linter;
  readonly goal: Goal;
}

export function bilintCommand(args: readonly string[], cwd: string): Command {
  return { argv: [process.execPath, BILINT, ...args], cwd };
}

/** What the last lines of the default format count. */
function summedUp({ out, err, code }: Ran): number {
  if (code > 1) throw new Error(`bilint could not lint: ${err}`);
  const counts = SUMMARY.exec(out.slice(-TAIL_LENGTH))?.[1]?.match(/\d{1,9}/g) ?? [];
  return counts.reduce((sum, count) => sum + Number(count), 0);
}
