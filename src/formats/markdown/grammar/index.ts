import { type InlineParser, type MarkdownParser, parser, Strikethrough, Table, TaskList } from '@lezer/markdown';
import { blockParsers, footnoteNodes } from './blocks.ts';
import { bracketParsers } from './brackets.ts';
import { inlineParsers } from './inlines.ts';
import { Leaves } from './leaf.ts';
import type { Excess } from './limits.ts';
import type { References } from './references.ts';

export { Excess, LIMITS } from './limits.ts';
export { type Definition, normalizeLabel, References } from './references.ts';

const GRAMMAR = parser.configure([Table, TaskList, Strikethrough, footnoteNodes]);

const INLINE_NAMES = 'Escape Entity InlineCode HTMLTag Emphasis HardBreak Link Image LinkEnd Strikethrough'.split(' ');

/** Skips a leaf block's whole text. */
const noInlines: InlineParser = { name: 'NoInlines', before: 'Escape', parse: (cx) => cx.end };

/** The names of all nodes, by the ids that trees of both parsers use. */
export const NODE_NAMES: readonly string[] = GRAMMAR.nodeSet.types.map(({ name }) => name);

/** Reads blocks only: links and images need to know what is defined before they are read. */
export function blockGrammar(excess: Excess): MarkdownParser {
  return GRAMMAR.configure({ remove: INLINE_NAMES, parseBlock: [...blockParsers(excess)], parseInline: [noInlines] });
}

/** Reads one document. The parser holds that document's state: each needs its own. */
export function grammar(references: References, excess: Excess): MarkdownParser {
  const leaves = new Leaves(excess);
  return GRAMMAR.configure({
    parseBlock: [...blockParsers(excess)],
    parseInline: [...inlineParsers(leaves, excess), ...bracketParsers(leaves, references, excess)],
  });
}
