import type { Range } from '../../article/article.ts';

/**
 * Where the content and where the whole of a comment ends whose content begins at `from`: at `-->` or `--!>`, or at once
 * at `>` or `->`. At the end of the source any part of the end may be missing.
 */
export function commentEnds(source: string, from: number): Range {
  if (source.startsWith('>', from)) return [from, from + 1];
  if (source.startsWith('->', from)) return [from, from + 2];
  for (let at = source.indexOf('--', from); at >= 0; at = source.indexOf('--', at + 1)) {
    if (source.startsWith('>', at + 2)) return [at, at + 3];
    if (source.startsWith('!>', at + 2)) return [at, at + 4];
  }
  const { length } = source;
  const part = ['--!', '--', '-'].find((begun) => source.endsWith(begun) && length - begun.length >= from) ?? '';
  return [length - part.length, length];
}
