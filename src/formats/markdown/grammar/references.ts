import type { Range } from '../../../article/article.ts';

/** A link reference definition; the ranges are offsets into the parsed text. */
export interface Definition {
  /** With its angle brackets, where it has them. */
  readonly destination: Range | undefined;
  /** With its quotes. */
  readonly title: Range | undefined;
}

/** What a document defines for its links and footnotes to refer to. */
export class References {
  static readonly NONE = new References(new Map(), new Set());
  readonly links: ReadonlyMap<string, Definition>;
  readonly notes: ReadonlySet<string>;

  constructor(links: ReadonlyMap<string, Definition>, notes: ReadonlySet<string>) {
    this.links = links;
    this.notes = notes;
  }

  link(label: string): Definition | undefined {
    return this.links.get(normalizeLabel(label));
  }

  hasNote(label: string): boolean {
    return this.notes.has(normalizeLabel(label));
  }
}

/** Labels match in any case and with any white space; both foldings, because they differ (`ẞ`). */
export function normalizeLabel(label: string): string {
  return label
    .replace(/[\t\n ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase();
}
