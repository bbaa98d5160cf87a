import { namedColor } from './color-names.ts';

/** One declaration of a style attribute; offsets are into the attribute's value. */
export interface Declaration {
  readonly property: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Declarations of a `style` value, names and values in lower case, `!important` removed. Semicolons in quotes are rare and harmless. */
export function declarations(style: string): Declaration[] {
  const found: Declaration[] = [];
  for (let from = 0; from < style.length; ) {
    const semicolon = style.indexOf(';', from);
    const until = semicolon < 0 ? style.length : semicolon;
    const colon = style.indexOf(':', from);
    if (colon >= 0 && colon < until) {
      const start = until - style.slice(from, until).trimStart().length;
      const value = style
        .slice(colon + 1, until)
        .toLowerCase()
        .replace(/![ \t\n]{0,9}important/, '')
        .trim();
      found.push({
        property: style.slice(start, colon).trim().toLowerCase(),
        value,
        start,
        end: start + style.slice(start, until).trimEnd().length,
      });
    }
    from = until + 1;
  }
  return found;
}

/** CSS pixels of a length; `em` and `rem` as 16 pixels, points and the rest by definition; undefined for anything else. */
export function pixels(value: string): number | undefined {
  const match = /^([+-]?\d{0,9}(?:\.\d{0,9})?)(px|em|rem|pt|pc|in|cm|mm|vw|vh|%)?$/.exec(value);
  if (match === null || !/\d/.test(match[1]!)) return undefined;
  const number = Number(match[1]);
  const unit = match[2];
  if (unit === undefined) return number;
  const scale = UNITS[unit];
  return scale === undefined ? undefined : number * scale;
}

const UNITS: Readonly<Record<string, number>> = {
  px: 1,
  em: 16,
  rem: 16,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  vw: 10,
  vh: 8,
};

/** A colour as 0xRRGGBB, in any notation of CSS 3; `'transparent'` where it does not show; undefined where it is none. */
export function color(value: string): number | 'transparent' | undefined {
  if (value === 'transparent') return 'transparent';
  if (value.startsWith('#')) return hexColor(value.slice(1));
  const call = /^(rgb|hsl)a?\(([^()]{1,99})\)$/.exec(value);
  if (call === null) return namedColor(value);
  const parts = call[2]!.split(/[\s,/]{1,9}/).filter((part) => part !== '');
  if (parts.length < 3) return undefined;
  if (parts[3] !== undefined && numberOf(parts[3], 1) === 0) return 'transparent';
  return call[1] === 'rgb' ? rgb(parts.slice(0, 3).map((part) => numberOf(part, 255))) : hsl(parts);
}

function hexColor(digits: string): number | 'transparent' | undefined {
  if (!/^(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(digits)) return undefined;
  const full = digits.length > 4 ? digits : digits.replace(/./g, '$&$&');
  if (full.length === 8 && full.endsWith('00')) return 'transparent';
  return Number.parseInt(full.slice(0, 6), 16);
}

/** A number, or a percentage of `whole`. */
function numberOf(text: string, whole: number): number {
  return text.endsWith('%') ? (Number(text.slice(0, -1)) / 100) * whole : Number(text);
}

function rgb(channels: readonly number[]): number | undefined {
  let result = 0;
  for (const channel of channels) {
    if (Number.isNaN(channel)) return undefined;
    result = result * 256 + Math.min(255, Math.max(0, Math.round(channel)));
  }
  return result;
}

function hsl(parts: readonly string[]): number | undefined {
  const hue = Number(parts[0]!.replace(/deg$/, ''));
  const saturation = numberOf(parts[1]!, 1);
  const lightness = numberOf(parts[2]!, 1);
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (shift: number) => {
    const k = (shift + hue / 30) % 12;
    return 255 * (lightness - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  };
  return rgb([channel(0), channel(8), channel(4)]);
}
