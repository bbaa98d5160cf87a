import type { Edit, Range } from '../../src/rule/index.ts';

/** A mark that should be another one. */
export interface Change {
  readonly kind: 'halfWidth' | 'fullWidth' | 'quotes';
  /** Span of the block's text. */
  readonly at: Range;
  readonly mark: string;
  readonly right: string;
  /** Undefined where the source writes the mark in a way that no fix may touch. */
  readonly edits: readonly Edit[] | undefined;
}
