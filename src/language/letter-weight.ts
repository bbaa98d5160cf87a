import { SCRIPTS, Script } from '../text/script.ts';

/** About how many Latin letters say as much as one letter of the script. */
export function letterWeight(script: Script): number {
  return WEIGHTS[script]!;
}

function weightOf(script: Script): number {
  switch (script) {
    case Script.Han:
    case Script.Kana:
    case Script.Thai:
      return 2.5;
    case Script.Hangul:
      return 1.8;
    // A vowel is a mark on its consonant: romanised, a letter is nearly two.
    case Script.Devanagari:
    case Script.Bengali:
    case Script.Tamil:
    case Script.Telugu:
      return 1.8;
    default:
      return 1;
  }
}

const WEIGHTS = Float64Array.from(SCRIPTS, weightOf);
