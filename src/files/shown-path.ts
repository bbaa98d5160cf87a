import { relative, sep } from 'node:path';

/** A path as reports show it: relative to the current folder, with `/`. */
export function shownPath(absolute: string, cwd: string): string {
  // The most frequent case, which `relative` takes long for.
  if (sep === '/' && absolute.startsWith(cwd) && absolute[cwd.length] === sep) return absolute.slice(cwd.length + 1);
  const path = relative(cwd, absolute);
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** Order of the UTF-8 bytes, which is the order of code points: the same on every machine. */
export function byBytes(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return rank(x) - rank(y);
  }
  return a.length - b.length;
}

/** Surrogates, which stand for the code points beyond U+FFFF, behind all other code units. */
function rank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
