import { type Agreement, agreement, describeDifference, sameBlocks } from '../support/oracle/compare.ts';
import type { Outline } from '../support/oracle/outline.ts';
import { type Exceptions, readExceptions } from './exceptions.ts';
import { type Measure, percent } from './table.ts';

/** Of all entries of a part. */
const ENTRY_GOAL = 0.995;

export interface Document {
  readonly id: string;
  readonly source: string;
}

/** What the oracle and our parser make of one source. */
export interface Readings {
  readonly expected: Outline;
  readonly actual: Outline;
}

/** Documents of which a number must have block texts equal to the oracle's. */
export interface Goal {
  /** Under which exceptions are written. */
  readonly set: string;
  readonly title: string;
  readonly documents: readonly Document[];
  readonly blocks: (documents: number) => number;
  readonly read: (source: string) => Readings;
}

/** Something of which a document holds many. */
export interface Part {
  readonly name: string;
  readonly entriesOf: (outline: Outline) => readonly string[];
}

/** Compares a parser with its oracle on all goals. `verbose`: how many differences without a reason to print for each. */
export function compareParsers(goals: readonly Goal[], parts: readonly Part[], verbose: number): readonly Measure[] {
  const exceptions = readExceptions();
  const totals = new Totals(goals, parts);
  return [...goals.flatMap((goal) => compareSet(goal, exceptions, totals, verbose)), ...totals.measures()];
}

function compareSet(goal: Goal, exceptions: Exceptions, totals: Totals, verbose: number): readonly Measure[] {
  const differing: string[] = [];
  const unexplained: string[] = [];
  const excused: string[] = [];
  let printed = 0;
  for (const { id, source } of goal.documents) {
    const { expected, actual } = goal.read(source);
    const difference = describeDifference(expected, actual);
    const reason = exceptions.reasonOf(goal.set, id);
    const same = sameBlocks(expected, actual);
    if (!same) differing.push(id);
    if (!same && reason === undefined) unexplained.push(id);
    if (difference !== '' && reason !== undefined) excused.push(id);
    totals.add(goal, expected, actual, reason !== undefined);
    if (difference !== '' && reason === undefined && printed++ < verbose) {
      console.log(`\n${goal.title}, ${id}\n  ${JSON.stringify(source.slice(0, 300))}\n${difference}`);
    }
  }
  return blockMeasures(goal, { differing, unexplained, unused: exceptions.unused(goal.set, excused) });
}

interface Differences {
  readonly differing: readonly string[];
  /** Of them, those without a written reason. */
  readonly unexplained: readonly string[];
  /** Exceptions for documents on which nothing differs. */
  readonly unused: readonly string[];
}

function blockMeasures(
  { title, blocks, documents }: Goal,
  { differing, unexplained, unused }: Differences,
): readonly Measure[] {
  const of = documents.length;
  const equal = of - differing.length;
  const wanted = blocks(of);
  return [
    { name: `${title}: block texts equal`, must: `≥ ${wanted} of ${of}`, seen: `${equal}`, ok: equal >= wanted },
    {
      name: '  differing, with a written reason',
      must: 'all',
      seen: `${differing.length - unexplained.length} of ${differing.length}`,
      ok: unexplained.length === 0,
    },
    {
      name: '  reasons no longer needed',
      must: '0',
      seen: [unused.length, ...unused].join(' '),
      ok: unused.length === 0,
    },
  ];
}

/**
 * The goal is for all entries of a part but those of documents with a written reason; the figures of each set hold these
 * too.
 */
class Totals {
  readonly #goals: readonly Goal[];
  readonly #parts: readonly Part[];
  readonly #agreements = new Map<string, Agreement>();

  constructor(goals: readonly Goal[], parts: readonly Part[]) {
    this.#goals = goals;
    this.#parts = parts;
  }

  add({ title }: Goal, expected: Outline, actual: Outline, excused: boolean): void {
    for (const { name, entriesOf } of this.#parts) {
      const { matched, of } = agreement(entriesOf(expected), entriesOf(actual));
      for (const key of excused ? [`${name}, ${title}`] : [`${name}, ${title}`, name]) {
        const before = this.#agreements.get(key) ?? { matched: 0, of: 0 };
        this.#agreements.set(key, { matched: before.matched + matched, of: before.of + of });
      }
    }
  }

  measures(): readonly Measure[] {
    return this.#parts.flatMap(({ name }) => [
      this.#measure(name, `${name} equal, documents without a reason`, ENTRY_GOAL),
      ...this.#goals.map(({ title }) => this.#measure(`${name}, ${title}`, `  ${name}, all ${title}`)),
    ]);
  }

  #measure(key: string, name: string, goal?: number): Measure {
    const { matched, of } = this.#agreements.get(key) ?? { matched: 0, of: 0 };
    return {
      name,
      ...(goal !== undefined && { must: `≥ ${100 * goal} %` }),
      seen: `${percent(matched, of)} (${matched} of ${of})`,
      ok: goal === undefined || (of > 0 && matched >= goal * of),
    };
  }
}
