import type { Article, Range } from '../article/article.ts';
import type { Directive } from './directives.ts';

/** Directives by the rule that they name, and the one that names none. */
class Named {
  /** Speaks for every rule of which nothing is said by name. */
  #all: Directive | undefined;
  /** Null: enabled again although all are disabled. */
  readonly #byRule = new Map<string, Directive | null>();

  of(rule: string): Directive | undefined {
    const named = this.#byRule.get(rule);
    return named === undefined ? this.#all : (named ?? undefined);
  }

  disable(directive: Directive): void {
    for (const rule of directive.rules) this.#byRule.set(rule, directive);
    if (directive.rules.length > 0) return;
    this.#byRule.clear();
    this.#all = directive;
  }

  /** Whether anything that it names was disabled. */
  enable({ rules }: Directive): boolean {
    const disabled = rules.filter((rule) => this.of(rule) !== undefined);
    for (const rule of disabled) this.#byRule.set(rule, null);
    if (rules.length > 0) return disabled.length > 0;
    const effective = this.#all !== undefined || [...this.#byRule.values()].some((directive) => directive !== null);
    this.#all = undefined;
    this.#byRule.clear();
    return effective;
  }
}

/** The line or block that one or more directives speak of. */
interface Target {
  readonly kind: Directive['kind'];
  readonly range: Range;
  readonly named: Named;
}

/** Which directive silences a rule at a place. Goes through the source once: the offsets asked for must never fall. */
export class Silence {
  readonly #article: Article;
  readonly #directives: readonly Directive[];
  #next = 0;
  readonly #open = new Named();
  /** Those that may still be met. */
  #targets: Target[] = [];
  #block = 0;
  #lineAfter: { readonly line: number; readonly range: Range } | undefined;
  readonly #idle: Directive[] = [];

  /** `directives` in source order. */
  constructor(article: Article, directives: readonly Directive[]) {
    this.#article = article;
    this.#directives = directives;
  }

  /** The nearest before the offset of the directives that silence the rule there. */
  at(rule: string, offset: number): Directive | undefined {
    this.#advance(offset);
    this.#targets = this.#targets.filter(({ range }) => range[1] > offset);
    let nearest = this.#open.of(rule);
    for (const { range, named } of this.#targets) {
      const directive = range[0] <= offset ? named.of(rule) : undefined;
      if (directive !== undefined && (nearest === undefined || directive.range[0] > nearest.range[0])) {
        nearest = directive;
      }
    }
    return nearest;
  }

  /** Each `enable` with nothing to enable. Goes to the end of the source. */
  idle(): readonly Directive[] {
    this.#advance(Number.POSITIVE_INFINITY);
    return this.#idle;
  }

  #advance(offset: number): void {
    for (; this.#next < this.#directives.length; this.#next++) {
      const directive = this.#directives[this.#next]!;
      if (directive.range[1] > offset) return;
      this.#take(directive);
    }
  }

  #take(directive: Directive): void {
    const [, after] = directive.range;
    switch (directive.kind) {
      case 'disable':
        this.#open.disable(directive);
        break;
      case 'enable':
        if (!this.#open.enable(directive)) this.#idle.push(directive);
        break;
      case 'disable-next-line':
        this.#aim(directive, this.#nextLine(after));
        break;
      case 'disable-next-block':
        this.#aim(directive, this.#nextBlock(after));
    }
  }

  #aim(directive: Directive, range: Range): void {
    const { kind } = directive;
    let target = this.#targets.find((one) => one.kind === kind && one.range[1] === range[1]);
    if (target === undefined) {
      target = { kind, range, named: new Named() };
      this.#targets.push(target);
    }
    target.named.disable(directive);
  }

  /** The first line after the comment's that is not blank, with its line end. */
  #nextLine(after: number): Range {
    const { lines, source } = this.#article;
    const { line } = lines.positionOf(after);
    if (this.#lineAfter?.line === line) return this.#lineAfter.range;
    let next = line + 1;
    while (next <= lines.count && source.slice(...lines.rangeOfLine(next)).trim() === '') next++;
    const range: Range =
      next > lines.count
        ? [BEYOND, BEYOND]
        : [lines.rangeOfLine(next)[0], next === lines.count ? BEYOND : lines.rangeOfLine(next + 1)[0]];
    this.#lineAfter = { line, range };
    return range;
  }

  /** From the comment to the end of the first block that begins after it, so that what encloses the block is silenced too. */
  #nextBlock(after: number): Range {
    const { blocks } = this.#article;
    while (this.#block < blocks.length && blocks[this.#block]!.range[0] < after) this.#block++;
    return [after, blocks[this.#block]?.range[1] ?? BEYOND];
  }
}

/** Past every offset, that of an empty range at the very end included. */
const BEYOND = Number.POSITIVE_INFINITY;
