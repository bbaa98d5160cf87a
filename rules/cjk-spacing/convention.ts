import type { Token } from './tokens.ts';

/** How Latin text stands beside Chinese or Japanese. */
export type Convention = 'spaced' | 'tight';

const LEAST_CASES = 5;
const LEAST_SHARE = 0.7;

/**
 * What most places do, where there are enough of them and they agree. Numbers without blanks are no habit: many are glued
 * to what they count.
 */
export function conventionOf(tokens: readonly Token[]): Convention | undefined {
  let spaced = 0;
  let cases = 0;
  for (const { before, after } of tokens) {
    for (const side of [before, after]) {
      if (side === undefined) continue;
      cases++;
      if (side.spaced) spaced++;
    }
  }
  if (cases < LEAST_CASES) return undefined;
  if (spaced >= LEAST_SHARE * cases) return 'spaced';
  if (tokens[0]?.isNumber === true) return undefined;
  return cases - spaced >= LEAST_SHARE * cases ? 'tight' : undefined;
}
