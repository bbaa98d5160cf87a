import { SCRIPTS, type Script } from '../text/script.ts';
import type { Lang } from './language.ts';
import { needsModel, primaryLanguage, scriptsOf } from './languages.ts';
import { assertLoaded, backgroundOf, modelOf } from './load.ts';
import { WordScorer } from './word-scorer.ts';

/** The languages that a text may be in, by the scripts that they are written in. */
export class Candidates {
  readonly langs: readonly Lang[];
  /** Indexed by `Script`. */
  readonly byScript: readonly (readonly Lang[])[];
  /** The same languages by their places in `langs`. */
  readonly placesByScript: readonly (readonly number[])[];
  /** Whether a script has several candidates, which are told by their words; indexed by `Script`. */
  readonly contested: readonly boolean[];
  readonly #modelled: ReadonlySet<Script>;
  readonly #scorers = new Map<Script, WordScorer>();

  /** Throws where a candidate that needs a letter model is not loaded. */
  constructor(langs: readonly Lang[]) {
    this.langs = langs;
    this.byScript = SCRIPTS.map((script) => langs.filter((lang) => scriptsOf(lang).includes(script)));
    this.placesByScript = this.byScript.map((written) => written.map((lang) => langs.indexOf(lang)));
    this.#modelled = new Set(SCRIPTS.filter((script) => this.byScript[script]!.some(needsModel)));
    this.contested = SCRIPTS.map((script) => this.#modelled.has(script) && this.byScript[script]!.length > 1);
    langs.filter(needsModel).forEach(assertLoaded);
  }

  /** Place in `langs`; -1 for what is no candidate. */
  placeOf(lang: Lang): number {
    return this.langs.indexOf(lang);
  }

  /** Of a script whose candidates are told by their words; made for the first text in that script. */
  scorerOf(script: Script): WordScorer | undefined {
    let scorer = this.#scorers.get(script);
    if (scorer === undefined && this.#modelled.has(script)) {
      scorer = scorerFor(script, this.byScript[script]!);
      this.#scorers.set(script, scorer);
    }
    scorer?.makeRoom();
    return scorer;
  }
}

/** Kept so that the word scores of a document's languages outlive one block. */
const MAX_KEPT = 24;
const kept = new Map<string, Candidates>();
const scorers = new Map<string, WordScorer>();

/** Shared by all candidates with the same languages of the script: English beside Chinese, beside Korean. */
function scorerFor(script: Script, langs: readonly Lang[]): WordScorer {
  return remembered(scorers, langs.join(), () => new WordScorer(langs.map(modelOf), backgroundOf(script)));
}

/** The value of a key, made where it is not among those kept. */
function remembered<Value>(among: Map<string, Value>, key: string, make: () => Value): Value {
  let value = among.get(key);
  if (value === undefined) {
    value = make();
    const oldest = among.keys().next();
    if (among.size >= MAX_KEPT && !oldest.done) among.delete(oldest.value);
    among.set(key, value);
  }
  return value;
}

/** What was asked for last: a document asks for the same thing again and again. */
let lastTags: readonly Lang[] = [];
let last: Candidates | undefined;

/** Throws where a candidate that needs a letter model is not loaded. */
export function candidatesOf(tags: readonly Lang[]): Candidates {
  if (last === undefined || !areEqual(tags, lastTags)) {
    last = remembered(kept, tags.join(), () => new Candidates([...new Set(tags.map(primaryLanguage))].sort()));
    lastTags = [...tags];
  }
  return last;
}

function areEqual(tags: readonly Lang[], others: readonly Lang[]): boolean {
  if (tags.length !== others.length) return false;
  for (let at = 0; at < tags.length; at++) if (tags[at] !== others[at]) return false;
  return true;
}
