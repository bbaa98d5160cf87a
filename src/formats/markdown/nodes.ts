import type { Range } from '../../article/article.ts';

/** What a block or an inline node is. */
export const Kind = {
  Quote: 0,
  Item: 1,
  Paragraph: 2,
  /** Level 1; the other five levels follow. */
  Heading: 3,
  Cell: 9,
  HeaderCell: 10,
  Code: 11,
  Html: 12,
  Rule: 13,
  QuoteMark: 14,
  Escape: 15,
  Reference: 16,
  HardBreak: 17,
  Emphasis: 18,
  Strong: 19,
  Strikethrough: 20,
  Link: 21,
  Image: 22,
  CodeSpan: 23,
  Tag: 24,
  Comment: 25,
  /** An address in angle brackets. */
  Autolink: 26,
  /** A bare address. */
  Address: 27,
  /** What no reader sees: a processing instruction, a reference to a footnote. */
  Unseen: 28,
} as const;

/** A block that means something to a reader. All offsets are into the parsed text. */
export interface BlockNode {
  readonly kind: number;
  readonly from: number;
  to: number;
  /** The text of a leaf block, without the marks that make it one. */
  readonly contentFrom: number;
  readonly contentTo: number;
  /** Places of the marks of block quotes inside; of code, start and end of each piece of its text. */
  readonly inside: readonly number[];
  /** Index of the first block behind it that is not inside it. */
  next: number;
}

/** A piece of a leaf block that is more than text. All offsets are into the parsed text. */
export interface InlineNode {
  readonly kind: number;
  readonly from: number;
  readonly to: number;
  /** Only of links and images. */
  readonly parts: LinkParts | undefined;
}

/** The parts of a link or an image, as offsets into the parsed text. */
export interface LinkParts {
  /** Between the brackets. */
  readonly content: Range;
  /** With its angle brackets, where it has them. */
  readonly destination: Range | undefined;
  /** With its quotes. */
  readonly title: Range | undefined;
}
