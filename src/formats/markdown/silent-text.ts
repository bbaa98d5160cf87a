import type { Range } from '../../article/article.ts';
import { opaqueSpans } from '../../text/opaque.ts';
import { union } from '../html/spans.ts';

/*
 * Syntax of Markdown's dialects that the grammar does not know and leaves in the text: it must never become a finding.
 */

/** A line that opens or closes a directive. */
const DIRECTIVE = /^[ \t]{0,99}:{3,99}[^\n]{0,999}/gm;
/** Imports and exports of MDX begin the block and take all of it. */
const MODULE =
  /^(?:import\s{1,9}(?:[\w*{][^\n]{0,999}\sfrom\s{1,9})?["'][^\n"']{1,999}["']|export\s{1,9}(?:default|const|let|var|function|async|class|type|interface|\{|\*)[\s{*(])/;
/** A tag of a component that is no HTML: its attributes hold code, or its name has a full stop. */
const COMPONENT = /<\/?[A-Z][\w.]{0,99}(?:\s(?:[^<>{}]|\{(?:[^{}]|\{[^{}]{0,300}\}){0,300}\}){0,300})?\/?>/g;
const MATHS =
  /\$\$[\s\S]{1,2000}?\$\$|(?<![\w$\\])\$(?![\s$])(?:\\.|[^$\\\n]|\n(?!\n)){1,999}?(?<![\s\\])\$(?![\d$])|\\\([\s\S]{1,999}?\\\)|\\\[[\s\S]{1,999}?\\\]/g;

/** Spans of a block's text that are never evidence, by its text; `units` and `at` as of `opaqueSpans`. */
type Spans = (text: string, units?: Readonly<Uint16Array>, at?: number) => readonly Range[];

/** `opaqueSpans` for the blocks of a source, with their directives and maths, and the code of MDX. */
export function silentSpansOf(source: string): Spans {
  // What the source does not hold stands in no block, unless a character reference stands for it.
  const hasReferences = source.includes('&');
  const mayHoldTags = hasReferences || source.includes('<');
  const mayHoldMaths = hasReferences || source.includes('$') || source.includes('\\');
  return (text, units, at) => {
    const spans = opaqueSpans(text, units, at);
    if (mayBeModule(text.charCodeAt(0)) && MODULE.test(text)) return [[0, text.length]];
    const silent: Range[] = [];
    if (text.includes(':::')) collect(DIRECTIVE, text, silent);
    if (mayHoldTags && text.includes('<')) collect(COMPONENT, text, silent);
    if (mayHoldMaths && (text.includes('$') || text.includes('\\'))) collect(MATHS, text, silent);
    return silent.length === 0 ? spans : union([...spans, ...silent]);
  };
}

/** Whether `import` or `export` may begin with the code unit. */
function mayBeModule(code: number): boolean {
  return code === 0x69 || code === 0x65;
}

function collect(pattern: RegExp, text: string, spans: Range[]): void {
  for (const { 0: match, index } of text.matchAll(pattern)) spans.push([index, index + match.length]);
}
