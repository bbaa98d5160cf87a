import type { Detector, DetectorOptions } from './detector.ts';
import { identify } from './identify.ts';
import type { Verdict } from './language.ts';

const REASONS: ReadonlySet<unknown> = new Set<Verdict['reason']>([
  'script',
  'model',
  'context',
  'too-short',
  'out-of-set',
]);

/**
 * A detector that somebody else wrote. From the first time that it throws, or answers with what is no verdict, bilint's own
 * answers in its place, so that one mistake is one failure.
 */
export class GuardedDetector implements Detector {
  readonly #detector: Detector;
  #failure: string | undefined;

  constructor(detector: Detector) {
    this.#detector = detector;
  }

  /** What went wrong, in English; undefined while nothing has. */
  get failure(): string | undefined {
    return this.#failure;
  }

  identify(text: string, options: DetectorOptions): Verdict {
    if (this.#failure === undefined) {
      const answer = this.#ask(text, options);
      if (answer !== undefined) return answer;
    }
    if (options.candidates.length > 0) return identify(text, options);
    return { lang: 'und', posterior: 0, letters: 0, reason: 'out-of-set' };
  }

  #ask(text: string, options: DetectorOptions): Verdict | undefined {
    try {
      const answer: unknown = this.#detector.identify(text, options);
      const mistake = mistakeIn(answer, options);
      if (mistake === undefined) return answer as Verdict;
      this.#failure = mistake;
    } catch (error) {
      this.#failure = error instanceof Error ? error.message : String(error);
    }
    return undefined;
  }
}

/** The first thing wrong with what should be a verdict. */
function mistakeIn(answer: unknown, { candidates }: DetectorOptions): string | undefined {
  if (typeof answer !== 'object' || answer === null) return `identify gave ${shown(answer)}, not a verdict`;
  const { lang, posterior, letters, reason }: { readonly [Key in keyof Verdict]?: unknown } = answer;
  if (typeof lang !== 'string' || !/^[a-z]{2,3}$/.test(lang))
    return `lang is ${shown(lang)}, not a primary language subtag such as “en”`;
  if (lang !== 'und' && candidates.length > 0 && !candidates.includes(lang))
    return `lang is “${lang}”, which is none of the candidates`;
  if (typeof posterior !== 'number' || !(posterior >= 0 && posterior <= 1))
    return `posterior is ${shown(posterior)}, not a number from 0 to 1`;
  if (typeof letters !== 'number' || !(letters >= 0)) return `letters is ${shown(letters)}, not a count`;
  return REASONS.has(reason) ? undefined : `reason is ${shown(reason)}, not one of ${[...REASONS].join(', ')}`;
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `“${value}”`;
  return value instanceof Promise ? 'a promise' : String(value);
}
