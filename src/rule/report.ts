import type { Block, Located, MappedText, Range } from '../article/article.ts';
import type { DataOf, Messages, Text } from './messages.ts';

/** A change of the source: `text` takes the place of `range`. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

type Proposal<S extends Messages> = {
  readonly [Id in keyof S]: {
    readonly use: Id;
    readonly edits: readonly Edit[];
  } & (keyof DataOf<S[Id]> extends never
    ? { readonly data?: Record<string, never> }
    : { readonly data: DataOf<S[Id]> });
}[keyof S];

export interface Detail<S extends Messages = Messages> {
  /** The other place that makes this one a defect. */
  readonly related?: Located | readonly Located[];
  /** Edits that `--fix` may make together. */
  readonly fix?: readonly Edit[];
  readonly suggest?: readonly Proposal<S>[];
}

type Arguments<T extends Text, S extends Messages> = keyof DataOf<T> extends never
  ? [data?: Record<string, never>, detail?: Detail<S>]
  : [data: DataOf<T>, detail?: Detail<S>];

/** One method for each message of the rule, taking exactly that message's placeholders. */
export type Report<M extends Messages = Messages, S extends Messages = Messages> = {
  readonly [Id in keyof M]: (where: Located, ...rest: Arguments<M[Id], S>) => void;
};

/** The place of a span of mapped text (a block's, a link's): rules never add offsets. */
export function spanOf(text: MappedText, start: number, end: number): Located {
  return { range: text.rangeOf(start, end).range };
}

/** The place of all of a block's text, without its tags; the block itself where it has none. */
export function textOf(block: Pick<Block, 'text' | 'range'>): Located {
  const { text } = block.text;
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  return start < end ? spanOf(block.text, start, end) : block;
}
