import { once } from '../text/once-per.ts';
import { Script, scriptOf } from '../text/script.ts';

/** Beside what the script table calls a letter or a mark. */
const numberOrModifierPattern = once(() => /[\p{L}\p{M}\p{N}]/u);

/** Code unit of a script that is written without blanks between words (Han, kana, Thai, Lao, Khmer, Burmese). */
export function isUnspaced(unit: number): boolean {
  return (
    (unit >= 0x2e80 && unit <= 0x2fdf) ||
    (unit >= 0x3005 && unit <= 0x3007) ||
    (unit >= 0x3040 && unit <= 0x30ff) ||
    (unit >= 0x31f0 && unit <= 0x31ff) ||
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xd840 && unit <= 0xd8ff) ||
    (unit >= 0xdc00 && unit <= 0xdfff) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0xff66 && unit <= 0xff9f) ||
    (unit >= 0x0e00 && unit <= 0x0eff) ||
    (unit >= 0x1000 && unit <= 0x109f) ||
    (unit >= 0x1780 && unit <= 0x17ff)
  );
}

/** Hangul syllables: spaced, but particles follow a word without a blank. */
export function isHangul(unit: number): boolean {
  return unit >= 0xac00 && unit <= 0xd7a3;
}

/** Han, kana or Hangul: scripts that a layout may letter-space with blanks (上 一 篇). */
export function isEastAsian(unit: number): boolean {
  return isHangul(unit) || (unit >= 0x2e80 && isUnspaced(unit));
}

/** A letter, mark or digit of a script that separates words by blanks. */
export function isWordUnit(unit: number): boolean {
  if (unit < 0x80)
    return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
  if (isUnspaced(unit)) return false;
  return scriptOf(unit) !== Script.None || numberOrModifierPattern().test(String.fromCharCode(unit));
}

/** White space, line ends included, and the hyphens and underscores that stand for a blank (`site-map`). */
export function isGap(unit: number): boolean {
  return isBlank(unit) || unit === 0x2d || unit === 0x5f || unit === 0x2010 || unit === 0x2011;
}

/** White space, line ends included. */
export function isBlank(unit: number): boolean {
  return (
    unit === 0x20 ||
    (unit >= 0x09 && unit <= 0x0d) ||
    unit === 0x85 ||
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  );
}

/** Format characters that a reader does not see: soft hyphen, zero-width and direction marks, byte order mark. */
export function isInvisible(unit: number): boolean {
  return (
    unit === 0xad ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x2069) ||
    unit === 0xfeff
  );
}

/** Lower case, and full-width forms as ASCII; one code unit to one. */
export function foldUnit(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
  if (unit >= 0xff01 && unit <= 0xff5e) return foldUnit(unit - 0xfee0);
  if (unit >= 0x0590 && unit < 0x10a0) return unit;
  if (unit >= 0x2c00) return unit;
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}
