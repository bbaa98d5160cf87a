import { readFileSync } from 'node:fs';

/** A true defect in a set that counts as clean. It holds no text of the document. */
export interface Accepted {
  readonly set: string;
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly rule: string;
  readonly why: string;
}

export interface Hit {
  readonly path: string;
  readonly line: number;
  readonly rule: string;
}

/** Splits hits into those that somebody looked at and found true, and the rest; tells which entries met no hit. */
export function sortOut<Found extends Hit>(
  set: string,
  hits: readonly Found[],
): { readonly open: readonly Found[]; readonly unmet: readonly Accepted[] } {
  const accepted = readAccepted().filter((entry) => entry.set === set);
  const known = new Set(accepted.map(keyOf));
  const met = new Set(hits.map(keyOf));
  return {
    open: hits.filter((hit) => !known.has(keyOf(hit))),
    unmet: accepted.filter((entry) => !met.has(keyOf(entry))),
  };
}

function readAccepted(): readonly Accepted[] {
  const lines = readFileSync(new URL('./accepted.jsonl', import.meta.url), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const entry: Accepted = JSON.parse(line);
      if (entry.why.trim() === '') throw new Error(`accepted.jsonl: ${entry.path} needs a reason.`);
      return entry;
    });
}

function keyOf({ path, line, rule }: Hit): string {
  return `${path}\t${line}\t${rule}`;
}
