import type { GeneratedDocument } from './document-writer.ts';
import { BROKEN_WORDS } from './markdown-constructs/broken-words.ts';
import { BLOCKS, EXTRAS, INLINES, LINKS, RAW_HTML, TABLES, type Templates } from './markdown-constructs/templates.ts';
import { type MarkdownFragment, MarkdownWriter } from './markdown-writer.ts';
import { Random } from './random.ts';
import { sentence } from './sentences.ts';

const TEMPLATES: Templates = { ...BLOCKS, ...TABLES, ...LINKS, ...INLINES, ...RAW_HTML, ...EXTRAS };

/** How the lines of one document end. */
const NEWLINES: Readonly<Record<string, readonly string[]>> = {
  LF: ['\n'],
  CRLF: ['\r\n'],
  'lone CR': ['\r'],
  // Never LF behind CR: the two would be one newline.
  'LF and CRLF': ['\n', '\r\n'],
  'CR and CRLF': ['\r', '\r\n'],
};

const FRONT_MATTER: Readonly<Record<string, string>> = {
  'YAML front matter': '---\ntitle: "A b"\nlang: zh-CN\ntags:\n  - x\n---\n',
  'TOML front matter': '+++\ntitle = "A"\nlang = "en"\n+++\n',
  'JSON front matter': '{\n  "title": "A",\n  "lang": "en"\n}\n',
};

/** What each line of a fragment begins with: the first one, and the others. */
const CONTAINERS: Readonly<Record<string, readonly [first: string, rest: string]>> = {
  'in a quote': ['> ', '> '],
  'in a list item': ['- ', '  '],
  'in an ordered list item': ['1. ', '   '],
  'in a quote in a list item': ['* > ', '  > '],
  'in a list item in a quote': ['> 2) ', '>    '],
  'in a tabbed list item': ['-\t', '\t'],
};

/** Every construct that a generated document may hold. */
export const MARKDOWN_CONSTRUCTS: readonly string[] = [
  ...[...Object.keys(TEMPLATES), ...Object.keys(BROKEN_WORDS), ...Object.keys(NEWLINES), ...Object.keys(FRONT_MATTER)],
  ...Object.keys(CONTAINERS),
];

const FRAGMENTS: readonly (readonly [construct: string, write: MarkdownFragment])[] = [
  ...Object.entries(TEMPLATES).map(
    ([construct, templates]) =>
      [construct, (writer: MarkdownWriter) => writer.template(writer.random.pick(templates))] as const,
  ),
  ...Object.entries(BROKEN_WORDS),
];

/** A document with at least four planted words; the same seed gives the same document. */
export function generateMarkdown(seed: number): GeneratedDocument {
  const random = new Random(seed);
  const newlines = random.pick(Object.keys(NEWLINES));
  const writer = new MarkdownWriter(random, NEWLINES[newlines] ?? []);
  writer.note(newlines);
  if (random.chance(0.25)) {
    const kind = random.pick(Object.keys(FRONT_MATTER));
    writer.template(FRONT_MATTER[kind] ?? '');
    writer.note(kind);
  }
  const most = 4 + random.integer(8);
  for (let count = 0; count < most || writer.plants < 4; count++) {
    writeFragment(writer);
    writer.newline();
    writer.newline();
    if (random.chance(0.1)) writer.template(`${sentence(random)}\n\n`);
  }
  return writer.finish();
}

function writeFragment(writer: MarkdownWriter): void {
  const { random } = writer;
  const [construct, write] = random.pick(FRAGMENTS);
  writer.note(construct);
  if (random.chance(0.6)) {
    write(writer);
    return;
  }
  const container = random.pick(Object.keys(CONTAINERS));
  const [first, rest] = CONTAINERS[container] ?? ['', ''];
  writer.note(container);
  writer.contained(first, rest, () => write(writer));
}
