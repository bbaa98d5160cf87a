import { describe, expect, it } from 'vitest';
import { SIGN_LISTS } from '../../../rules/mojibake/sign-lists.ts';
import { addListed } from '../../../rules/mojibake/signs.ts';
import { unitsOfSigns } from '../../generate/mojibake-signs.ts';

/** The units that a list gives the bit to. */
function unitsIn(list: string): number[] {
  const signs = new Int32Array(0x10000);
  addListed(signs, 3, list);
  return Array.from(signs.keys()).filter((unit) => signs[unit] === 1 << 3);
}

describe.each(Object.entries(unitsOfSigns()))('the lists of %s', (label, expected) => {
  it('hold the units that the decoder shows for the bytes of each sign', () => {
    const lists: Readonly<Record<string, string>> = SIGN_LISTS[label as keyof typeof SIGN_LISTS];
    expect(Object.fromEntries(Object.entries(lists).map(([sign, list]) => [sign, unitsIn(list)]))).toEqual(expected);
  });
});
