import type { Parse } from '../../src/formats/index.ts';
import { loadParser } from '../../src/formats/index.ts';
import { type Agreement, agreement, describeDifference, sameBlocks } from '../support/oracle/compare.ts';
import { outlineOf } from '../support/oracle/outline.ts';
import { referenceOf } from '../support/oracle/reference.ts';
import { type BenignDocument, type Case, readRows, readText } from './data.ts';
import { type Exceptions, readExceptions } from './exceptions.ts';
import { type Measure, percent } from './table.ts';

const UTF8 = { encoding: 'utf-8', by: 'utf-8', bom: false } as const;
/** Of all links, images and headings of a set. */
const ENTRY_GOAL = 0.995;
const PARTS = ['headings', 'links', 'images'] as const;

interface Document {
  readonly id: string;
  readonly source: string;
}

/** A goal for the documents whose block texts equal parse5's. */
interface Goal {
  readonly set: 'html5lib' | 'benign';
  readonly title: string;
  readonly blocks: (documents: number) => number;
}

const GOALS: readonly Goal[] = [
  { set: 'html5lib', title: 'html5lib tree cases', blocks: () => 1727 },
  { set: 'benign', title: 'benign HTML documents', blocks: (documents) => documents - 1 },
];

/** Compares our HTML parser with parse5's tree, the oracle. */
export async function evaluateParsers({ verbose }: { readonly verbose: number }): Promise<readonly Measure[]> {
  const parse = await loadParser('html');
  const exceptions = readExceptions();
  const totals = new Totals();
  const measures = GOALS.flatMap((goal) =>
    compareSet(goal, documentsOf(goal.set), { parse, exceptions, totals, verbose }),
  );
  return [...measures, ...totals.measures()];
}

function documentsOf(set: Goal['set']): readonly Document[] {
  if (set === 'html5lib') {
    return readRows<Case>('robustness/html5lib-tree.jsonl').map(({ id, input }) => ({ id, source: input }));
  }
  return readRows<BenignDocument>('benign/index.jsonl')
    .filter(({ format }) => format === 'html')
    .map(({ path }) => ({ id: path, source: readText(`benign/${path}`).replace(/^\uFEFF/, '') }));
}

interface Bench {
  readonly parse: Parse;
  readonly exceptions: Exceptions;
  readonly totals: Totals;
  /** How many differences without a reason to print for each set. */
  readonly verbose: number;
}

function compareSet(goal: Goal, documents: readonly Document[], bench: Bench): readonly Measure[] {
  const { parse, exceptions, totals } = bench;
  const differing: string[] = [];
  const unexplained: string[] = [];
  const excused: string[] = [];
  let printed = 0;
  for (const { id, source } of documents) {
    const expected = referenceOf(source).outline;
    const actual = outlineOf(parse({ source, decoding: UTF8 }));
    const difference = describeDifference(expected, actual);
    const reason = exceptions.reasonOf(goal.set, id);
    const same = sameBlocks(expected, actual);
    if (!same) differing.push(id);
    if (!same && reason === undefined) unexplained.push(id);
    if (difference !== '' && reason !== undefined) excused.push(id);
    for (const part of PARTS) {
      totals.add(goal.set, part, agreement(expected[part], actual[part]), reason !== undefined);
    }
    if (difference !== '' && reason === undefined && printed++ < bench.verbose) {
      console.log(`\n${goal.set} ${id}\n  ${JSON.stringify(source.slice(0, 300))}\n${difference}`);
    }
  }
  return blockMeasures(goal, documents.length, {
    differing,
    unexplained,
    unused: exceptions.unused(goal.set, excused),
  });
}

interface Differences {
  readonly differing: readonly string[];
  /** Of them, those without a written reason. */
  readonly unexplained: readonly string[];
  /** Exceptions for documents on which nothing differs. */
  readonly unused: readonly string[];
}

function blockMeasures(
  { title, blocks }: Goal,
  documents: number,
  { differing, unexplained, unused }: Differences,
): readonly Measure[] {
  const equal = documents - differing.length;
  const wanted = blocks(documents);
  return [
    { name: `${title}: block texts equal`, must: `≥ ${wanted} of ${documents}`, seen: `${equal}`, ok: equal >= wanted },
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
 * Headings, links and images: few in the tree cases, hundreds in the documents. The goal is for all of them but those of
 * documents with a written reason; the figures of each set hold these too.
 */
class Totals {
  readonly #agreements = new Map<string, Agreement>();

  add(set: string, part: string, { matched, of }: Agreement, excused: boolean): void {
    for (const key of excused ? [`${part}, ${set}`] : [`${part}, ${set}`, part]) {
      const before = this.#agreements.get(key) ?? { matched: 0, of: 0 };
      this.#agreements.set(key, { matched: before.matched + matched, of: before.of + of });
    }
  }

  measures(): readonly Measure[] {
    return PARTS.flatMap((part) => [
      this.#measure(part, `${part} equal, documents without a reason`, ENTRY_GOAL),
      ...GOALS.map(({ set }) => this.#measure(`${part}, ${set}`, `  ${part}, all of ${set}`)),
    ]);
  }

  #measure(key: string, name: string, goal?: number): Measure {
    const { matched, of } = this.#agreements.get(key) ?? { matched: 0, of: 0 };
    return {
      name,
      ...(goal !== undefined && { must: `≥ ${100 * goal} %` }),
      seen: `${percent(matched, of)} (${matched} of ${of})`,
      ok: goal === undefined || matched >= goal * of,
    };
  }
}
