import { parse as parseTree } from 'parse5';
import { loadParser } from '../../src/formats/index.ts';
import { htmlCorpora } from './corpora.ts';
import { type Contestant, race } from './rounds.ts';

const ROUNDS = 15;
const UTF8 = { encoding: 'utf-8', by: 'utf-8', bom: false } as const;

/**
 * Source to Article, beside parse5's bare tree. The peer does less: its tree holds no blocks, mapped texts, names or
 * regions, which a linter would still have to compute.
 */
export async function benchModel(): Promise<void> {
  const parseArticle = await loadParser('html');
  const contestants: readonly Contestant[] = [
    { name: 'bilint, Article', run: (source) => parseArticle({ source, decoding: UTF8 }).blocks.length },
    { name: 'parse5, tree', run: (source) => parseTree(source).childNodes.length },
    {
      name: 'parse5, tree with locations',
      run: (source) => parseTree(source, { sourceCodeLocationInfo: true }).childNodes.length,
    },
  ];
  for (const { name, sources } of htmlCorpora()) {
    const length = sources.reduce((sum, source) => sum + source.length, 0);
    console.log(
      `\nmodel, HTML: ${name} (${sources.length} documents, ${(length / 1e6).toFixed(2)} Mchar, ${ROUNDS} rounds)`,
    );
    for (const { name: contestant, speed, ratio } of race(contestants, sources, ROUNDS)) {
      console.log(
        `  ${contestant.padEnd(28)} ${speed.toFixed(1).padStart(6)} Mchar/s   ${ratio.toFixed(2)} × the time`,
      );
    }
  }
}
