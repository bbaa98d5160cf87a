import { doubleByteRepairs } from './double-byte.ts';
import type { Signs } from './signs.ts';
import { loneCircumflexes, singleByteRepairs } from './single-byte.ts';

/** Text that is UTF-8 read in another encoding, and what it was; half-open offsets. */
export interface Repair {
  readonly start: number;
  readonly end: number;
  /** U+FFFD for what is lost. */
  readonly text: string;
}

/** Code units; passages so near each other are one. */
const LARGEST_GAP = 16;
/** What is left where bytes were lost: U+FFFD, the same read as GBK, and memory that was never written. */
const LOST = /\ufffd{1,100}|(?:锟斤拷){1,50}锟?|烫{3,100}|屯{3,100}/gu;

/** Every passage that is valid and more plausible when read as UTF-8 again, or that is lost; sorted and disjoint. */
export function repairsOf(text: string, signs: Signs, expected: readonly string[]): readonly Repair[] {
  const found: Repair[] = [
    ...(signs.lost ? lostIn(text) : []),
    ...singleByteRepairs(text, signs.encodings, expected),
    ...doubleByteRepairs(text, signs.encodings, expected),
    ...(signs.circumflex ? loneCircumflexes(text, expected) : []),
  ];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return joined(text, found);
}

function lostIn(text: string): readonly Repair[] {
  return [...text.matchAll(LOST)].map(({ 0: shown, index }) => ({
    start: index,
    end: index + shown.length,
    text: '\ufffd',
  }));
}

function joined(text: string, repairs: readonly Repair[]): readonly Repair[] {
  const passages: Repair[] = [];
  for (const repair of repairs) {
    const last = passages.at(-1);
    if (last === undefined || !isNear(last, repair)) {
      passages.push(repair);
    } else if (repair.start >= last.end) {
      const between = text.slice(last.end, repair.start);
      const whole = `${last.text}${between}${repair.text}`.replace(/\ufffd{2,200}/g, '\ufffd');
      passages[passages.length - 1] = { start: last.start, end: repair.end, text: whole };
    }
  }
  return passages;
}

/** What is lost, on its own, is a passage of its own; it belongs to a repair that it touches. */
function isNear(last: Repair, next: Repair): boolean {
  const isLost = last.text === '\ufffd' || next.text === '\ufffd';
  return next.start - last.end <= (isLost ? 0 : LARGEST_GAP);
}
