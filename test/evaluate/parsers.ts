import type { Format } from '../../src/article/article.ts';
import { loadParser, type Parse } from '../../src/formats/index.ts';
import { markdownOutlineOf } from '../support/oracle/markdown-outline.ts';
import { markdownReference } from '../support/oracle/markdown-reference.ts';
import { outlineOf } from '../support/oracle/outline.ts';
import { referenceOf } from '../support/oracle/reference.ts';
import { compareParsers, type Document, type Goal, type Part, type Readings } from './comparison.ts';
import { type BenignDocument, type Case, readRows, readText } from './data.ts';
import type { Measure } from './table.ts';

const UTF8 = { encoding: 'utf-8', by: 'utf-8', bom: false } as const;

const PARTS: readonly Part[] = (['headings', 'links', 'images'] as const).map((name) => ({
  name,
  entriesOf: (outline) => outline[name],
}));
const RANGES: readonly Part[] = ['link', 'image', 'code', 'emphasis'].map((kind) => ({
  name: `${kind} ranges`,
  entriesOf: ({ marks = [] }) => marks.filter((mark) => mark.startsWith(`${kind} `)),
}));

interface Options {
  readonly verbose: number;
}

/** Compares our HTML parser with parse5's tree, the oracle. */
export async function evaluateHtml({ verbose }: Options): Promise<readonly Measure[]> {
  const parse = await loadParser('html');
  const read = (source: string): Readings => ({
    expected: referenceOf(source).outline,
    actual: outlineOf(parse({ source, decoding: UTF8 })),
  });
  const goals: readonly Goal[] = [
    {
      set: 'html5lib',
      title: 'html5lib tree cases',
      documents: cases('html5lib-tree'),
      blocks: () => 1727,
      read,
    },
    {
      set: 'benign',
      title: 'benign HTML documents',
      documents: benign('html'),
      blocks: (documents) => documents - 1,
      read,
    },
  ];
  return compareParsers(goals, PARTS, verbose);
}

/** Compares our Markdown parser with mdast, the oracle, on what is not raw HTML; with each kind of newline. */
export async function evaluateMarkdown({ verbose }: Options): Promise<readonly Measure[]> {
  const parse = await loadParser('markdown');
  const goals = ['LF', 'CRLF'].flatMap((newline): readonly Goal[] => {
    const read = (source: string) => readMarkdown(parse, withNewlines(source, newline === 'LF' ? '\n' : '\r\n'));
    return [
      {
        set: 'commonmark',
        title: `CommonMark examples, ${newline}`,
        documents: cases('commonmark-spec'),
        blocks: () => 654,
        read,
      },
      {
        set: 'benign-markdown',
        title: `benign Markdown documents, ${newline}`,
        documents: benign('markdown'),
        blocks: (documents) => Math.ceil(0.995 * documents),
        read,
      },
    ];
  });
  return compareParsers(goals, [...PARTS, ...RANGES], verbose);
}

function readMarkdown(parse: Parse, source: string): Readings {
  const { outline, mixed } = markdownReference(source);
  return { expected: outline, actual: markdownOutlineOf(parse({ source, decoding: UTF8 }), mixed) };
}

function withNewlines(source: string, newline: string): string {
  return source.replace(/\r\n|\n/g, newline);
}

function cases(set: string): readonly Document[] {
  return readRows<Case>(`robustness/${set}.jsonl`).map(({ id, input }) => ({ id, source: input }));
}

function benign(wanted: Format): readonly Document[] {
  return readRows<BenignDocument>('benign/index.jsonl')
    .filter(({ format }) => format === wanted)
    .map(({ path }) => ({ id: path, source: readText(`benign/${path}`).replace(/^\uFEFF/, '') }));
}
