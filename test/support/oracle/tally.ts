import type { Article } from '../../../src/article/article.ts';
import type { GeneratedDocument } from '../generate/document-writer.ts';
import { judge, type Shown, type Verdict } from './planted.ts';

/** Verdicts over many documents, with the first inexact one of each document in words. */
export class PlantTally {
  readonly counts: Record<Verdict, number> = { exact: 0, coarse: 0, wrong: 0, unseen: 0 };
  readonly constructs = new Map<string, number>();
  readonly examples: string[] = [];
  documents = 0;
  fewestPlants = Number.POSITIVE_INFINITY;

  add(seed: number, document: GeneratedDocument, article: Article, shown: Shown): void {
    this.documents++;
    this.fewestPlants = Math.min(this.fewestPlants, document.plants.length);
    for (const [construct, count] of document.constructs) {
      this.constructs.set(construct, (this.constructs.get(construct) ?? 0) + count);
    }
    let example: string | undefined;
    for (const plant of document.plants) {
      const { verdict, detail } = judge(article, plant, shown);
      this.counts[verdict]++;
      if (verdict === 'wrong' || verdict === 'coarse') example ??= `seed ${seed}, ${plant.word}: ${verdict}, ${detail}`;
    }
    if (example !== undefined && this.examples.length < 20) this.examples.push(example);
  }

  /** Share of the words found that are not exact but covered. */
  get coarseShare(): number {
    return this.counts.coarse / Math.max(1, this.counts.exact + this.counts.coarse + this.counts.wrong);
  }

  describe(title: string): string {
    const { exact, coarse, wrong, unseen } = this.counts;
    const constructs = [...this.constructs].sort().map(([construct, count]) => `  ${count} × ${construct}`);
    return [
      `${title}: ${this.documents} documents, ≥ ${this.fewestPlants} words each`,
      `  exact ${exact}, coarse ${coarse}, wrong ${wrong}; seen by nobody ${unseen}`,
      ...constructs,
      ...this.examples.map((example) => `  ${example}`),
    ].join('\n');
  }
}
