import type { Furniture, FurnitureVerdict } from '../../src/rule/index.ts';

interface Judged extends FurnitureVerdict {
  readonly piece: Furniture;
}

/** The entries of one menu as one piece: neighbouring list items of one region. */
export function joinedMenus(pieces: readonly Judged[]): readonly Judged[] {
  const joined: Judged[] = [];
  for (const judged of pieces) {
    const last = joined.at(-1);
    if (last === undefined || !isSameMenu(last, judged)) {
      joined.push(judged);
      continue;
    }
    const { piece } = last;
    const range = [piece.range[0], judged.piece.range[1]] as const;
    joined[joined.length - 1] = { ...last, piece: { ...piece, range, text: `${piece.text} ${judged.piece.text}` } };
  }
  return joined;
}

function isSameMenu({ piece: a, fit }: Judged, { piece: b, fit: other }: Judged): boolean {
  return (
    fit === other && a.block?.type === 'listItem' && b.block?.type === 'listItem' && a.block.region === b.block.region
  );
}
