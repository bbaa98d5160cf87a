import { parse as parseTree } from 'parse5';
import { loadParser } from '../../src/formats/index.ts';
import { type Corpus, htmlCorpora, markdownCorpora } from './corpora.ts';
import { remarkProcessor } from './peers.ts';
import { type Contestant, race } from './rounds.ts';

const UTF8 = { encoding: 'utf-8', by: 'utf-8', bom: false } as const;
/** So many times faster than remark-parse our Markdown parser must be, on the benign documents. */
const FASTER_THAN_REMARK = 7;

/**
 * Source to Article, beside the bare trees of peers. The peers do less: a tree holds no blocks, mapped texts, names or
 * regions, which a linter would still have to compute.
 */
export async function benchModel(): Promise<void> {
  await benchHtml();
  await benchMarkdown();
}

async function benchHtml(): Promise<void> {
  const parse = await loadParser('html');
  const contestants: readonly Contestant[] = [
    { name: 'bilint, Article', run: (source) => parse({ source, decoding: UTF8 }).blocks.length },
    { name: 'parse5, tree', run: (source) => parseTree(source).childNodes.length },
    {
      name: 'parse5, tree with locations',
      run: (source) => parseTree(source, { sourceCodeLocationInfo: true }).childNodes.length,
    },
  ];
  for (const corpus of htmlCorpora()) raceOn(corpus, 'HTML', contestants, 15);
}

async function benchMarkdown(): Promise<void> {
  const parse = await loadParser('markdown');
  const plain = await remarkProcessor(['remark-parse']);
  const withGfm = await remarkProcessor(['remark-parse', 'remark-gfm', 'remark-frontmatter']);
  const contestants: readonly Contestant[] = [
    { name: 'bilint, Article', run: (source) => parse({ source, decoding: UTF8 }).blocks.length },
    { name: 'remark-parse, CommonMark', run: (source) => plain.parse(source).children.length },
    { name: 'remark-parse, gfm, frontmatter', run: (source) => withGfm.parse(source).children.length },
  ];
  for (const corpus of markdownCorpora()) {
    const [, remark] = raceOn(corpus, 'Markdown', contestants, 5);
    if (!corpus.goal) continue;
    const ok = (remark?.ratio ?? 0) >= FASTER_THAN_REMARK;
    console.log(`  must be ≥ ${FASTER_THAN_REMARK} × remark-parse: ${ok ? 'yes' : 'no   ← missed'}`);
    if (!ok) process.exitCode = 1;
  }
}

function raceOn({ name, sources }: Corpus, format: string, contestants: readonly Contestant[], rounds: number) {
  const length = sources.reduce((sum, source) => sum + source.length, 0);
  console.log(
    `\nmodel, ${format}: ${name} (${sources.length} documents, ${(length / 1e6).toFixed(2)} Mchar, ${rounds} rounds)`,
  );
  const results = race(contestants, sources, rounds);
  for (const { name: contestant, speed, ratio } of results) {
    console.log(`  ${contestant.padEnd(31)} ${speed.toFixed(1).padStart(6)} Mchar/s   ${ratio.toFixed(2)} × the time`);
  }
  return results;
}
