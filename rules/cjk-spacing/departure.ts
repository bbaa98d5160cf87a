import type { Block } from '../../src/rule/index.ts';
import type { Convention } from './convention.ts';
import type { Side, Token } from './tokens.ts';

/** A token beside which the blanks are not as they should be, with the letters that show it. */
export interface Departure {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly sides: readonly Side[];
  /** The span with its blanks put right. */
  readonly mended: string;
}

/**
 * Without a convention, only a blank on one side of two departs: from the other side. A number may be glued to what it
 * counts.
 */
export function departureOf(
  { block, at, isNumber, before, after }: Token,
  convention?: Convention,
): Departure | undefined {
  const oneSided = !isNumber && before !== undefined && after !== undefined && before.spaced !== after.spaced;
  const departs = (side: Side | undefined): side is Side =>
    side !== undefined && (convention === undefined ? oneSided : side.spaced !== (convention === 'spaced'));
  const sides = [before, after].filter(departs);
  if (sides.length === 0) return undefined;
  const { text } = block.text;
  const start = departs(before) ? letterStart(text, before.at[0]) : at[0];
  const end = departs(after) ? letterEnd(text, after.at[1]) : at[1];
  return { block, start, end, sides, mended: mendedText(text, start, end, sides) };
}

function letterStart(text: string, end: number): number {
  return isLowSurrogate(text, end - 1) ? end - 2 : end - 1;
}

function letterEnd(text: string, start: number): number {
  return isLowSurrogate(text, start + 1) ? start + 2 : start + 1;
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}

function mendedText(text: string, start: number, end: number, sides: readonly Side[]): string {
  let mended = '';
  let from = start;
  for (const { spaced, at } of sides) {
    mended += text.slice(from, at[0]) + (spaced ? '' : ' ');
    from = at[1];
  }
  return mended + text.slice(from, end);
}
