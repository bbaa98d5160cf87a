import type { Article, Located, Range } from '../article/article.ts';

export type DirectiveKind = 'disable' | 'enable' | 'disable-next-line' | 'disable-next-block';

/** A comment that speaks to the linter: `bilint-disable-next-line a, b -- reason`. */
export interface Directive extends Located {
  readonly kind: DirectiveKind;
  /** The rules that it names, each once; empty means all. */
  readonly rules: readonly string[];
  /** What stands after `--`; null where nothing does. */
  readonly reason: string | null;
}

const DIRECTIVE = /^bilint-(disable-next-line|disable-next-block|disable|enable)(?=\s|$)/;
const REASON = /\s--(?=\s|$)/;

/** The directives among the article's comments, in source order. What looks like one in code is an example. */
export function directivesOf(article: Article): Directive[] {
  const directives: Directive[] = [];
  let inCode: ((offset: number) => boolean) | undefined;
  for (const { value, range } of article.comments) {
    const text = value.trim();
    const match = DIRECTIVE.exec(text);
    if (match === null) continue;
    inCode ??= codeIn(article);
    if (inCode(range[0])) continue;
    const rest = text.slice(match[0].length);
    const dashes = REASON.exec(rest);
    const reason = dashes === null ? '' : rest.slice(dashes.index + dashes[0].length).trim();
    const names = rest.slice(0, dashes?.index).split(/[\s,]/);
    directives.push({
      kind: match[1] as DirectiveKind,
      rules: [...new Set(names.filter((name) => name !== ''))],
      reason: reason === '' ? null : reason,
      range,
    });
  }
  return directives;
}

/** Tells of offsets that never fall whether they stand in code. */
function codeIn({ blocks }: Article): (offset: number) => boolean {
  const ranges: Range[] = [];
  for (const block of blocks) {
    if (block.type === 'code') ranges.push(block.range);
    for (const { tag, range } of block.inlines) if (tag === 'code') ranges.push(range);
  }
  ranges.sort((a, b) => a[0] - b[0]);
  let next = 0;
  let end = 0;
  return (offset) => {
    while (next < ranges.length && ranges[next]![0] <= offset) end = Math.max(end, ranges[next++]![1]);
    return offset < end;
  };
}
