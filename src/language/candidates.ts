import { Script } from '../text/script.ts';
import type { Lang } from './language.ts';
import { needsModel, primaryLanguage, scriptsOf } from './languages.ts';
import { loadedBackground, loadedModel } from './load.ts';
import { WordScorer } from './word-scorer.ts';

/** The languages that a text may be in, by the scripts that they are written in. */
export interface Candidates {
  readonly langs: readonly Lang[];
  /** Indexed by `Script`. */
  readonly byScript: readonly (readonly Lang[])[];
  /** For scripts whose languages are told by their words. */
  readonly scorers: ReadonlyMap<Script, WordScorer>;
}

/** Kept so that the word scores of a document's languages outlive one block. */
const MAX_KEPT = 8;
const kept = new Map<string, Candidates>();

/** Throws where a candidate that needs a letter model is not loaded. */
export function candidatesOf(tags: readonly Lang[]): Candidates {
  const langs = [...new Set(tags.map(primaryLanguage))].sort();
  const key = langs.join();
  let candidates = kept.get(key);
  if (candidates === undefined) {
    candidates = createCandidates(langs);
    const oldest = kept.keys().next();
    if (kept.size >= MAX_KEPT && !oldest.done) kept.delete(oldest.value);
    kept.set(key, candidates);
  }
  return candidates;
}

function createCandidates(langs: readonly Lang[]): Candidates {
  const byScript: Lang[][] = Object.values(Script).map(() => []);
  for (const lang of langs) {
    for (const script of scriptsOf(lang)) byScript[script]!.push(lang);
  }
  const scorers = new Map<Script, WordScorer>();
  for (const script of Object.values(Script)) {
    const written = byScript[script]!;
    if (!written.some(needsModel)) continue;
    scorers.set(script, new WordScorer(written.map(loadedModel), loadedBackground(script)));
  }
  return { langs, byScript, scorers };
}
