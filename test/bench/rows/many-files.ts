import { corpusFiles } from '../corpus/corpus.ts';
import { HTML_VALIDATE, HTMLHINT, MARKDOWNLINT, REMARK, RUMDL, TEXTLINT, TEXTLINT_HTML } from '../linters.ts';
import type { Against, Workshop } from '../workshop.ts';

const FASTER_ON_HTML = { is: 'at least', must: 10, aim: 20 } as const;
const FASTER_ON_MARKDOWN = { is: 'at least', must: 5, aim: 8 } as const;

const HTML: readonly Against[] = [
  { work: 'HTML files, faster than textlint', linter: TEXTLINT_HTML, goal: FASTER_ON_HTML },
  { work: 'HTML files, faster than html-validate', linter: HTML_VALIDATE, goal: FASTER_ON_HTML },
  { work: 'HTML files, against htmlhint', linter: HTMLHINT, goal: { is: 'at most', must: 1.5, aim: 1 } },
];

const MARKDOWN: readonly Against[] = [
  { work: 'Markdown files, faster than markdownlint-cli2', linter: MARKDOWNLINT, goal: FASTER_ON_MARKDOWN },
  { work: 'Markdown files, faster than remark-lint', linter: REMARK, goal: FASTER_ON_MARKDOWN },
  { work: 'Markdown files, faster than textlint', linter: TEXTLINT, goal: FASTER_ON_MARKDOWN },
  { work: 'Markdown files, against rumdl', linter: RUMDL, goal: { is: 'at most', must: 2.5, aim: 1.5 } },
];

/** A thousand files of one format against the linters of that format. */
export function benchHtmlFiles(workshop: Workshop): void {
  benchFiles(workshop, 'html', HTML);
}

export function benchMarkdownFiles(workshop: Workshop): void {
  benchFiles(workshop, 'markdown', MARKDOWN);
}

function benchFiles(workshop: Workshop, format: 'html' | 'markdown', linters: readonly Against[]): void {
  const { few, pairs } = workshop.scale;
  const corpus = workshop.corpus(`${format} ${few}`, () => corpusFiles({ [format]: few }));
  const counted = linters.map((against) => ({ ...against, work: `${few.toLocaleString('en')} ${against.work}` }));
  workshop.against(workshop.bilint([format], corpus.folder), counted, format, pairs);
}
