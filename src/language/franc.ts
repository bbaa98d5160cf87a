import { primarySubtag } from '../facts/primary-language.ts';
import { isLetter } from '../text/script.ts';
import type { Detector, DetectorOptions } from './detector.ts';
import type { Verdict } from './language.ts';

type FrancAll = typeof import('franc').francAll;

/** Fewer letters than these, and franc's answer is worth less than none. */
const MIN_LETTERS = 50;
/** Code units that franc reads of a text. */
const READ = 2048;

let loading: Promise<Detector> | undefined;

/** franc, which knows languages that bilint has no table of; loaded when a text first asks for it. */
export function loadFranc(): Promise<Detector> {
  loading ??= import('franc').then(({ francAll }) => new Franc(francAll));
  return loading;
}

class Franc implements Detector {
  readonly #francAll: FrancAll;

  constructor(francAll: FrancAll) {
    this.#francAll = francAll;
  }

  /** franc's score is no confidence: the posterior tells only how far the first is ahead of the second. */
  identify(text: string, { candidates, minLetters = MIN_LETTERS }: DetectorOptions): Verdict {
    const letters = lettersIn(text.slice(0, READ));
    if (letters < minLetters) return { lang: 'und', posterior: 0, letters, reason: 'too-short' };
    const ranked = this.#francAll(text, { minLength: 1 })
      .map(([code, score]) => ({ lang: primarySubtag(code) ?? code, score }))
      .filter(({ lang }) => lang !== 'und' && (candidates.length === 0 || candidates.includes(lang)));
    const [best] = ranked;
    if (best === undefined) return { lang: 'und', posterior: 0, letters, reason: 'out-of-set' };
    const second = ranked.find(({ lang }) => lang !== best.lang)?.score ?? 0;
    const posterior = best.score > 0 ? best.score / (best.score + second) : 0.5;
    return { lang: best.lang, posterior, letters, reason: 'model' };
  }
}

function lettersIn(text: string): number {
  let letters = 0;
  for (const character of text) if (isLetter(character.codePointAt(0)!)) letters++;
  return letters;
}
