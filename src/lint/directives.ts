import type { Article, Located, Range } from '../article/article.ts';

export type DirectiveKind = 'disable' | 'enable' | 'disable-next-line' | 'disable-next-block';

/** A comment that speaks to the linter: `bilint-disable-next-line a, b -- reason`. */
export interface Directive extends Located {
  readonly kind: DirectiveKind;
  /** The rules that it names; empty means all. */
  readonly rules: readonly string[];
  /** What stands after `--`. */
  readonly reason: string | null;
}

const DIRECTIVE = /^\s*bilint-(disable-next-line|disable-next-block|disable|enable)(?=\s|$)([\s\S]*)$/;

/** The directives among the article's comments, in source order. */
export function directivesOf(article: Article): Directive[] {
  const directives: Directive[] = [];
  for (const { value, range } of article.comments) {
    const match = DIRECTIVE.exec(value);
    if (match === null) continue;
    const [names = '', ...reasons] = match[2]!.split(/\s--\s/);
    directives.push({
      kind: match[1] as DirectiveKind,
      rules: names.split(/[\s,]+/).filter((name) => name !== ''),
      reason: reasons.length === 0 ? null : reasons.join(' -- ').trim(),
      range,
    });
  }
  return directives;
}

/** A stretch of source in which a directive silences rules. */
export interface Suppression {
  readonly directive: Directive;
  readonly range: Range;
  /** Where a later `bilint-enable` takes single rules out of it again. */
  readonly enabled: ReadonlyMap<string, number>;
}

/** What the directives silence. Those that silence nothing by their place (an `enable` without its `disable`) are `idle`. */
export function suppressionsOf(
  article: Article,
  directives: readonly Directive[],
): { suppressions: Suppression[]; idle: Directive[] } {
  const end = article.source.length;
  const suppressions: Suppression[] = [];
  const open: { directive: Directive; from: number; enabled: Map<string, number> }[] = [];
  const idle: Directive[] = [];
  const close = (index: number, to: number) => {
    const [closed] = open.splice(index, 1);
    suppressions.push({ directive: closed!.directive, range: [closed!.from, to], enabled: closed!.enabled });
  };
  for (const directive of directives) {
    const [start, after] = directive.range;
    switch (directive.kind) {
      case 'disable':
        open.push({ directive, from: after, enabled: new Map() });
        break;
      case 'enable':
        if (open.length === 0) idle.push(directive);
        if (directive.rules.length === 0) while (open.length > 0) close(0, start);
        for (const { enabled } of open)
          for (const rule of directive.rules) if (!enabled.has(rule)) enabled.set(rule, start);
        break;
      case 'disable-next-line':
        suppressions.push({ directive, range: nextLine(article, after), enabled: new Map() });
        break;
      case 'disable-next-block':
        suppressions.push({ directive, range: nextBlock(article, after), enabled: new Map() });
    }
  }
  while (open.length > 0) close(0, end);
  return { suppressions, idle };
}

/** The first line after the comment's that is not blank. */
function nextLine({ lines, source }: Article, after: number): Range {
  for (let line = lines.positionOf(after).line + 1; line <= lines.count; line++) {
    const range = lines.rangeOfLine(line);
    if (source.slice(...range).trim() !== '') return range;
  }
  return [source.length, source.length];
}

function nextBlock({ blocks, source }: Article, after: number): Range {
  return blocks.find(({ range }) => range[0] >= after)?.range ?? [source.length, source.length];
}

/** Whether a finding of a rule that begins at `offset` is silenced. */
export function silences({ directive, range, enabled }: Suppression, rule: string, offset: number): boolean {
  if (directive.rules.length > 0 && !directive.rules.includes(rule)) return false;
  const inside = offset >= range[0] && (offset < range[1] || (range[0] === range[1] && offset === range[0]));
  return inside && offset < (enabled.get(rule) ?? Number.POSITIVE_INFINITY);
}
