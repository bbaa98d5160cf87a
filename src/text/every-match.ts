/**
 * Every match of a global pattern that matches no empty text, left to right. Unlike `matchAll`, which makes a copy of the
 * pattern for each text, it costs nothing where there is none.
 */
export function everyMatch(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const matches: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) matches.push(match);
  return matches;
}

const NONE: readonly RegExpExecArray[] = [];
