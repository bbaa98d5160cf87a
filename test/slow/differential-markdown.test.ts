import { beforeAll, describe, expect, test } from 'vitest';
import { loadParser, type Parse } from '../../src/formats/index.ts';
import { generateMarkdown } from '../support/generate/markdown.ts';
import { type Agreement, agreement, describeDifference, sameBlocks } from '../support/oracle/compare.ts';
import { browserReferenceOf } from '../support/oracle/markdown-html.ts';
import { markdownOutlineOf } from '../support/oracle/markdown-outline.ts';
import { markdownReference } from '../support/oracle/markdown-reference.ts';
import { markdownErrorsOfOracle } from '../support/oracle/markdown-tree.ts';
import { type Outline, outlineOf } from '../support/oracle/outline.ts';

const DOCUMENTS = 3_000;
/** Documents that mdast itself misreads. */
const EXCUSED_SHARE = 0.1;
const UTF8 = { encoding: 'utf-8', by: 'utf-8', bom: false } as const;

interface Readings {
  readonly expected: Outline;
  readonly actual: Outline;
}

type Part = 'headings' | 'links' | 'images' | 'marks';

interface Way {
  readonly title: string;
  readonly parts: readonly Part[];
  readonly read: (parse: Parse, source: string) => Readings;
}

const WAYS: readonly Way[] = [
  {
    title: 'mdast, without raw HTML',
    parts: ['headings', 'links', 'images', 'marks'],
    read: (parse, source) => {
      const { outline, mixed } = markdownReference(source);
      return { expected: outline, actual: markdownOutlineOf(parse({ source, decoding: UTF8 }), mixed) };
    },
  },
  {
    title: 'a browser, with raw HTML',
    // No links: in HTML none may stand in another one.
    parts: ['headings', 'images'],
    read: (parse, source) => {
      const { outline } = browserReferenceOf(source);
      return { expected: outline, actual: outlineOf(parse({ source, decoding: UTF8 })) };
    },
  },
];

describe.each(WAYS)('our Markdown parser beside $title', ({ title, parts, read }) => {
  let equal = 0;
  let excused = 0;
  const differences: string[] = [];
  const agreements = new Map<string, Agreement>();

  beforeAll(async () => {
    const parse = await loadParser('markdown');
    for (let count = 0; count < DOCUMENTS; count++) {
      // Beyond the seeds of the planted words.
      const seed = 1_000_000 + count;
      const { source } = generateMarkdown(seed);
      const { expected, actual } = read(parse, source);
      if (sameBlocks(expected, actual)) equal++;
      else if (markdownErrorsOfOracle(source)) excused++;
      else if (differences.length < 10) differences.push(`seed ${seed}\n${describeDifference(expected, actual)}`);
      if (markdownErrorsOfOracle(source)) continue;
      for (const part of parts) {
        const { matched, of } = agreement(expected[part] ?? [], actual[part] ?? []);
        const sum = agreements.get(part) ?? { matched: 0, of: 0 };
        agreements.set(part, { matched: sum.matched + matched, of: sum.of + of });
      }
    }
    const seen = [...agreements].map(([part, { matched, of }]) => `${part} ${matched} of ${of}`).join(', ');
    console.log(`Differential, ${title}: block texts equal on ${equal} of ${DOCUMENTS}, ${excused} excused; ${seen}`);
  }, 120_000);

  test('reads the same block texts, except where mdast is known to be wrong', () => {
    expect(differences).toEqual([]);
    expect(equal + excused).toBe(DOCUMENTS);
    expect(excused / DOCUMENTS).toBeLessThan(EXCUSED_SHARE);
  });

  test.each(parts)('finds the same %s in at least 995 of 1000 cases', (part) => {
    const { matched, of } = agreements.get(part) ?? { matched: 0, of: 0 };
    expect(of).toBeGreaterThan(200);
    expect(matched).toBeGreaterThanOrEqual(0.995 * of);
  });
});
