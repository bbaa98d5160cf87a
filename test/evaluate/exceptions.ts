import { readFileSync } from 'node:fs';

/** A document on which the parser and its oracle disagree, and why that is right or bearable. */
interface Exception {
  readonly set: string;
  readonly ids: readonly string[];
  readonly why: string;
}

export interface Exceptions {
  reasonOf(set: string, id: string): string | undefined;
  /** Exceptions of a set that are not among the documents that needed one. */
  unused(set: string, needed: readonly string[]): readonly string[];
}

/** Reads `parser-exceptions.json`; refuses an entry without a reason or named twice. */
export function readExceptions(): Exceptions {
  const entries: readonly Exception[] = JSON.parse(
    readFileSync(new URL('./parser-exceptions.json', import.meta.url), 'utf8'),
  );
  const reasons = new Map<string, string>();
  for (const { set, ids, why } of entries) {
    if (why.trim() === '') throw new Error(`parser-exceptions.json: ${set} ${ids.join(', ')} needs a reason.`);
    for (const id of ids) {
      const key = keyOf(set, id);
      if (reasons.has(key)) throw new Error(`parser-exceptions.json: ${set} ${id} is there twice.`);
      reasons.set(key, why);
    }
  }
  return {
    reasonOf: (set, id) => reasons.get(keyOf(set, id)),
    unused: (set, needed) => {
      const known = new Set(needed);
      const ids = entries.filter((entry) => entry.set === set).flatMap((entry) => entry.ids);
      return ids.filter((id) => !known.has(id));
    },
  };
}

function keyOf(set: string, id: string): string {
  return `${set}\t${id}`;
}
