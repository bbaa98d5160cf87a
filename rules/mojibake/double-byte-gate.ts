import { charactersOf } from './code-pages.ts';

export const DOUBLE_BYTE = ['gbk', 'big5', 'shift_jis'] as const;
type Label = (typeof DOUBLE_BYTE)[number];

const HALF_WIDTH = '\uff61-\uff9f';

const gates = new Map<Label, RegExp>();

/** What two characters of three bytes, a typographic mark, or letters of two bytes look like; built without the whole page. */
export function gateOf(label: Label): RegExp {
  let gate = gates.get(label);
  if (gate === undefined) {
    const [lead, mark] = [shownFor(label, [0xe3, 0xef], [0x80, 0xbf]), shownFor(label, [0xe2, 0xe2], [0x80, 0x84])];
    const [middle, end] = [shownFor(label, [0x80, 0xbf], [0xe0, 0xef]), shownFor(label, [0x80, 0xbf], [0x80, 0xbf])];
    const thai = shownFor(label, [0xe0, 0xe0], [0xb8, 0xb9]);
    const [latin, twoBytes] = [
      shownFor(label, [0xc2, 0xc5], [0x80, 0xbf]),
      shownFor(label, [0xce, 0xd1], [0x80, 0xbf]),
    ];
    const parts = [
      `[${lead}${thai}](?:[${middle}][${end}]|[${HALF_WIDTH}][${lead}${thai}])`,
      `[${mark}]`,
      `[a-z][${latin}]`,
      `[${latin}][a-z]`,
      `[${twoBytes}]{3}`,
    ];
    if (label === 'shift_jis') parts.push('[a-z][ﾂ-ﾅ][｡-ｿ]|[ﾂ-ﾅ][｡-ｿ][a-z]|[ﾎ-ﾑ][｡-ｿ]{1,2}[ﾎ-ﾑ]');
    gate = new RegExp(parts.filter((part) => !part.includes('[]')).join('|'), 'u');
    gates.set(label, gate);
  }
  return gate;
}

function shownFor(label: Label, leads: readonly [number, number], trails: readonly [number, number]): string {
  const codes: number[][] = [];
  for (let lead = leads[0]; lead <= leads[1]; lead++)
    for (let trail = trails[0]; trail <= trails[1]; trail++) codes.push([lead, trail]);
  return charactersOf(codes, label).join('');
}
