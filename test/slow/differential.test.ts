import { beforeAll, describe, expect, test } from 'vitest';
import { loadParser } from '../../src/formats/index.ts';
import { generateHtml } from '../support/generate/html.ts';
import { generateTree } from '../support/generate/tree.ts';
import { type Agreement, agreement, describeDifference, sameBlocks } from '../support/oracle/compare.ts';
import { outlineOf } from '../support/oracle/outline.ts';
import { referenceOf } from '../support/oracle/reference.ts';

const PARTS = ['headings', 'links', 'images'] as const;
/** Documents excused because of foster parenting and misnested forms. */
const MOVED_SHARE = 0.01;
const UTF8 = { encoding: 'utf-8', by: 'utf-8', bom: false } as const;

interface Kind {
  readonly title: string;
  readonly documents: number;
  readonly generate: (seed: number) => string;
}

const KINDS: readonly Kind[] = [
  // Beyond the seeds of the planted words.
  { title: 'documents full of traps', documents: 4_000, generate: (seed) => generateHtml(1_000_000 + seed).source },
  { title: 'orderly trees', documents: 4_000, generate: (seed) => generateTree(seed, 0) },
  { title: 'disorderly trees', documents: 4_000, generate: (seed) => generateTree(seed, 1) },
];

describe.each(KINDS)('our HTML parser beside parse5, on $title', ({ title, documents, generate }) => {
  let equal = 0;
  let moved = 0;
  const differences: string[] = [];
  const agreements = new Map<string, Agreement>();

  beforeAll(async () => {
    const parse = await loadParser('html');
    for (let seed = 0; seed < documents; seed++) {
      const source = generate(seed);
      const reference = referenceOf(source);
      const expected = reference.outline;
      const actual = outlineOf(parse({ source, decoding: UTF8 }));
      if (sameBlocks(expected, actual)) equal++;
      else if (reference.moved.length > 0) moved++;
      else if (differences.length < 10) differences.push(`seed ${seed}\n${describeDifference(expected, actual)}`);
      for (const part of PARTS) {
        const { matched, of } = agreement(expected[part], actual[part]);
        const sum = agreements.get(part) ?? { matched: 0, of: 0 };
        agreements.set(part, { matched: sum.matched + matched, of: sum.of + of });
      }
    }
    const parts = [...agreements].map(([part, { matched, of }]) => `${part} ${matched} of ${of}`).join(', ');
    console.log(`Differential, ${title}: block texts equal on ${equal} of ${documents}, ${moved} moved; ${parts}`);
  }, 120_000);

  test('reads the same block texts, except where the tree moves text away from its place in the source', () => {
    expect(differences).toEqual([]);
    expect(equal + moved).toBe(documents);
    expect(moved / documents).toBeLessThan(MOVED_SHARE);
  });

  test.each(PARTS)('finds the same %s in at least 995 of 1000 cases', (part) => {
    const { matched, of } = agreements.get(part) ?? { matched: 0, of: 1 };
    expect(of).toBeGreaterThan(200);
    expect(matched / of).toBeGreaterThanOrEqual(0.995);
  });
});
