import { codePointAt, codeUnitsOf } from './code-units.ts';
import type { Range } from './range.ts';
import { Script } from './script-names.ts';
import { SCRIPT_RUNS } from './script-table.ts';

export { Script };

const CLASS_A = 0x41;
const BMP = 0x10000;

/** Class of every code unit. */
const BASIC = new Uint8Array(BMP);
/** First code points of the runs beyond the BMP, ascending, and their classes. */
const ASTRAL_STARTS: number[] = [];
const ASTRAL_CLASSES: Script[] = [];
readRuns();

function readRuns(): void {
  let start = 0;
  let from = 0;
  for (let at = 0; at < SCRIPT_RUNS.length; at++) {
    const script = SCRIPT_RUNS.charCodeAt(at) - CLASS_A;
    if (script < 0 || script > 25) continue;
    const end = start + Number.parseInt(SCRIPT_RUNS.slice(from, at), 36);
    if (start < BMP) BASIC.fill(script, start, Math.min(end, BMP));
    if (end > BMP) {
      ASTRAL_STARTS.push(Math.max(start, BMP));
      ASTRAL_CLASSES.push(script as Script);
    }
    start = end;
    from = at + 1;
  }
}

/**
 * Class of a code point, or of a code unit: a high surrogate of planes 2 and 3 is `Han` and every other surrogate
 * `None`, so that a scan by code units meets each ideograph once.
 */
export function scriptOf(codePoint: number): Script {
  return codePoint < BMP ? (BASIC[codePoint] as Script) : astralScript(codePoint);
}

/** The class of each code unit, as `scriptOf` tells it, in a table of the caller's own. */
export function scriptsOfCodeUnits(): Uint8Array {
  return BASIC.slice();
}

function astralScript(codePoint: number): Script {
  let low = 0;
  let high = ASTRAL_STARTS.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (ASTRAL_STARTS[middle]! <= codePoint) low = middle;
    else high = middle - 1;
  }
  return ASTRAL_CLASSES[low] ?? Script.None;
}

/** Whether it is a letter of any script; digits, marks and modifier letters are not. */
export function isLetter(codePoint: number): boolean {
  return scriptOf(codePoint) >= Script.Other;
}

/** How many letters of each script a text holds; under `Mark` its marks, under `None` everything else. */
export type ScriptCounts = Readonly<Record<Script, number>>;

/** All classes, ascending. */
export const SCRIPTS: readonly Script[] = Object.values(Script);

/** Letters by script; `opaque` spans (sorted and disjoint) are left out. A letter beyond the BMP counts once. */
export function scriptCounts(text: string, opaque: readonly Range[] = []): ScriptCounts {
  const counts = lettersByScript(text, opaque);
  return Object.fromEntries(SCRIPTS.map((script) => [script, counts[script]])) as Record<Script, number>;
}

function lettersByScript(text: string, opaque: readonly Range[]): number[] {
  const counts = new Array<number>(SCRIPTS.length).fill(0);
  const units = codeUnitsOf(text);
  let from = 0;
  for (const [start, end] of opaque) {
    countLetters(units, from, start, counts);
    from = Math.max(from, end);
  }
  countLetters(units, from, text.length, counts);
  return counts;
}

/** Adds the letters of what stands in `[start, end)` of the code units to the counts, which are indexed by script. */
export function countLetters(units: Readonly<Uint16Array>, start: number, end: number, counts: number[]): void {
  for (let at = start; at < end; at++) {
    const unit = units[at]!;
    if ((unit & 0xfc00) === 0xd800) {
      const codePoint = codePointAt(units, at, end);
      if (codePoint > 0xffff) at++;
      counts[scriptOf(codePoint)]!++;
    } else {
      counts[scriptOf(unit)]!++;
    }
  }
}

/** Width units of a letter, by its class. */
const UNITS = new Uint8Array(SCRIPTS.length).fill(1);
UNITS[Script.None] = 0;
UNITS[Script.Mark] = 0;
UNITS[Script.Han] = 2;
UNITS[Script.Kana] = 2;
UNITS[Script.Hangul] = 2;

/** Width units of one letter of a class: Han, kana and Hangul 2, other letters 1, marks and the rest 0. */
export function unitsOf(script: Script): number {
  return UNITS[script]!;
}

/**
 * The script with the most width units, so that a Latin name does not outvote a Chinese clause; `None` where there is no
 * letter.
 */
export function dominantScript(text: string): Script {
  const counts = lettersByScript(text, []);
  let dominant: Script = Script.None;
  let most = 0;
  for (const script of SCRIPTS) {
    const units = counts[script]! * unitsOf(script);
    if (units <= most) continue;
    dominant = script;
    most = units;
  }
  return dominant;
}

/** Bits of what is no letter. */
const NO_LETTERS = (1 << Script.None) | (1 << Script.Mark);

/** The classes of the letters of what stands in `[start, end)` of the code units, as bits by `Script`. */
export function scriptBits(units: Readonly<Uint16Array>, start: number, end: number): number {
  const classes = BASIC;
  let bits = 0;
  for (let at = start; at < end; at++) {
    const unit = units[at]!;
    bits |= 1 << ((unit & 0xfc00) === 0xd800 ? scriptOf(codePointAt(units, at, end)) : classes[unit]!);
  }
  return bits & ~NO_LETTERS;
}

/** Han, kana, Hangul and Bopomofo: scripts whose text stands next to Latin letters without a blank. */
export function isCjk(script: Script): boolean {
  return script >= Script.Han && script <= Script.Bopomofo;
}
