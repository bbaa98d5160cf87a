import { Script } from '../text/script.ts';

/** About how many Latin letters say as much as one letter of the script. */
export function letterWeight(script: Script): number {
  switch (script) {
    case Script.Han:
    case Script.Kana:
    case Script.Thai:
      return 2.5;
    case Script.Hangul:
      return 1.8;
    default:
      return 1;
  }
}
