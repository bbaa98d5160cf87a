import { beforeAll, describe, expect, test } from 'vitest';
import { resolveConfig } from '../../src/config/index.ts';
import { fixText } from '../../src/linter/index.ts';
import { damagedByDefects, defectiveHtml, defectiveMarkdown } from '../support/generate/defects.ts';
import { generateHtml } from '../support/generate/html.ts';
import { generateMarkdown } from '../support/generate/markdown.ts';
import { browserReferenceOf } from '../support/oracle/markdown-html.ts';
import { markdownErrorsOfOracle } from '../support/oracle/markdown-tree.ts';
import { type Reference, referenceOf } from '../support/oracle/reference.ts';

const DOCUMENTS = 5_000;
const DAMAGED = 1_500;
const CONFIG = resolveConfig({
  extends: [],
  rules: {
    'empty-element': 'error',
    'empty-link': 'error',
    'empty-heading': 'error',
    'invisible-character': 'error',
    'pinyin-artifact': 'error',
  },
});

const FORMATS = [
  { format: 'html', generate: defectiveHtml, traps: generateHtml, read: referenceOf },
  { format: 'markdown', generate: defectiveMarkdown, traps: generateMarkdown, read: browserReferenceOf },
] as const;

/** Seeds of the documents on which something does not hold, with what was seen instead. */
class Failures {
  readonly #seen: string[] = [];

  expectNone(): void {
    expect(this.#seen.slice(0, 10)).toEqual([]);
  }

  unless(holds: boolean, seed: number, seen: () => unknown): void {
    if (!holds && this.#seen.length < 10) this.#seen.push(`seed ${seed}: ${JSON.stringify(seen())}`);
  }
}

describe.each(FORMATS)('fixes of generated $format with planted defects', ({ format, generate, read }) => {
  const changed = new Failures();
  const shown = new Failures();
  const left = new Failures();
  const again = new Failures();
  let defects = 0;
  let clean = 0;

  beforeAll(async () => {
    for (let seed = 0; seed < DOCUMENTS; seed++) {
      const document = generate(seed);
      const { output, result, made } = await fixText(document.source, { format }, CONFIG);
      defects += document.defects;
      if (document.defects === 0) clean++;
      changed.unless(output === document.mended, seed, () => firstDifference(output ?? '', document.mended));
      changed.unless(made > 0 === document.defects > 0, seed, () => `${made} fixes`);
      const [before, after] = [document.source, output ?? ''].map((source) =>
        read(source).outline.blocks.map(unmarked),
      );
      shown.unless(JSON.stringify(before) === JSON.stringify(after), seed, () => [before, after]);
      left.unless(result.findings.length === 0, seed, () => result.findings.map(({ rule, range }) => [rule, range]));
      const second = await fixText(output ?? '', { format }, CONFIG);
      again.unless(second.output === output && second.made === 0, seed, () => second.output);
    }
    console.log(`Fixes, ${format}: ${defects} defects in ${DOCUMENTS} documents, ${clean} of them without any`);
  }, 240_000);

  test('have at least two defects to mend in a document, and some documents without any', () => {
    expect(defects / DOCUMENTS).toBeGreaterThan(2);
    expect(clean).toBeGreaterThan(DOCUMENTS / 100);
  });

  test('change the defects and nothing else', () => changed.expectNone());

  test('leave what a reader sees as it is', () => shown.expectNone());

  test('leave no finding', () => left.expectNone());

  test('change nothing when they are made a second time', () => again.expectNone());
});

describe.each(FORMATS)('fixes of $format full of traps, with defects anywhere', ({ format, traps, read }) => {
  const shown = new Failures();
  const removed = new Failures();
  const again = new Failures();
  let mended = 0;

  beforeAll(async () => {
    for (let seed = 0; seed < DAMAGED; seed++) {
      const source = damagedByDefects(traps(seed).source, format, seed);
      const { output, made } = await fixText(source, { format }, CONFIG);
      if (made > 0) mended++;
      if (![source, output ?? ''].some(markdownErrorsOfOracle)) {
        const [before, after] = [ink(read(source)), ink(read(output ?? ''))];
        shown.unless(before === after, seed, () => firstDifference(after, before));
      }
      removed.unless(isSubsequence(output ?? '', source), seed, () => firstDifference(output ?? '', source));
      const second = await fixText(output ?? '', { format }, CONFIG);
      again.unless(second.output === output && second.made === 0, seed, () =>
        firstDifference(second.output ?? '', output ?? ''),
      );
    }
    console.log(`Fixes, damaged ${format}: ${mended} of ${DAMAGED} documents mended`);
  }, 240_000);

  test('are made in most documents', () => {
    expect(mended).toBeGreaterThan(DAMAGED / 2);
  });

  test('leave what a reader sees as it is', () => shown.expectNone());

  test('only take away', () => removed.expectNone());

  test('change nothing when they are made a second time', () => again.expectNone());
});

/** All that is shown, without white space. */
function ink({ text }: Reference): string {
  return unmarked(text).replace(/[\s\0\uFFFD]+/gu, '');
}

/** Marks around nothing are shown as they are written, and invisible characters and readings are there: taking them away is what the fix is for. */
function unmarked(text: string): string {
  return text
    .replace(/\p{Default_Ignorable_Code_Point}+/gu, '')
    .replace(/\((?:shù|jù)\)/g, '')
    .replace(/[*_~]+/g, '')
    .replace(/ {2,100}/g, ' ')
    .trim();
}

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (let unit = 0; unit < part.length; unit++) {
    at = whole.indexOf(part[unit] ?? '', at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function firstDifference(actual: string, wanted: string): readonly [actual: string, wanted: string] {
  let at = 0;
  while (at < actual.length && actual[at] === wanted[at]) at++;
  const from = Math.max(0, at - 40);
  return [actual.slice(from, at + 60), wanted.slice(from, at + 60)];
}
