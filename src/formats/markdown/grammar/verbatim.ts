import type { Cursor } from './cursor.ts';

/** How a line bears on a leaf block that is open: it is none of its lines, one of them, or the last. */
export const Reach = { Beyond: 0, Inside: 1, Last: 2 } as const;

/** A leaf block whose lines are taken as they are: code or HTML. */
export interface Verbatim {
  /** `undefined` where no reader sees it. */
  readonly kind: number | undefined;
  readonly from: number;
  readonly to: number;
  /** As of its node. */
  readonly inside: readonly number[];
  /** Takes a further line, which goes on with all its containers. */
  take(line: Cursor): number;
}
