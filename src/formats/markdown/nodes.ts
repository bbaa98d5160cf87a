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
  Escape: 14,
  Reference: 15,
  HardBreak: 16,
  Emphasis: 17,
  Strong: 18,
  Strikethrough: 19,
  Link: 20,
  Image: 21,
  CodeSpan: 22,
  Tag: 23,
  Comment: 24,
  /** An address in angle brackets. */
  Autolink: 25,
  /** A bare address. */
  Address: 26,
  /** What no reader sees: a processing instruction, a reference to a footnote. */
  Unseen: 27,
  /** A bracket, or a run of marks, that may have begun something and did not: it is text. */
  Text: 28,
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
  kind: number;
  from: number;
  to: number;
  /** Of what holds text or nodes, between its marks. */
  contentFrom: number;
  contentTo: number;
  /** Only of links and images. */
  target: TargetParts | undefined;
  /** Of emphasis, what begins in the same run of marks, inside it. */
  inner: InlineNode | undefined;
}

/** Where a link leads to, as offsets into the parsed text; `-1` for what there is not. */
export interface TargetParts {
  /** With its angle brackets, where it has them. */
  readonly destinationFrom: number;
  readonly destinationTo: number;
  /** With its quotes. */
  readonly titleFrom: number;
  readonly titleTo: number;
}
