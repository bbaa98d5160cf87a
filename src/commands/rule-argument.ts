import { UsageError } from './usage-error.ts';

/** What `--rule` gives for a rule; whether it makes sense is for the config to say. */
export type Setting = string | number | boolean | null | readonly Setting[] | { readonly [key: string]: Setting };

/** One mark, or one quoted or bare word. */
const TOKEN =
  /\s{0,1000}(?:(?<mark>[[\]{},:])|"(?<double>[^"]{0,1000})"|'(?<single>[^']{0,1000})'|(?<bare>[^\s[\]{},:'"]{1,1000}))/y;
const NUMBER = /^-?\d{1,15}(?:\.\d{1,15})?$/;
const CONSTANTS: ReadonlyMap<string, Setting> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);
const DEEPEST = 16;

type Token = { readonly mark: string } | { readonly value: Setting };

/**
 * Reads `id: off`, `id: [warn, {minWidth: 30}]`, or several with commas between: JSON in which quotes may be left out.
 * Throws a UsageError that shows the form.
 */
export function parseRuleArgument(argument: string): Record<string, Setting> {
  return new Reader(argument).entries(undefined, 0);
}

class Reader {
  readonly #argument: string;
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(argument: string) {
    this.#argument = argument;
    this.#tokens = tokensOf(argument);
  }

  /** `key: value` pairs up to the closing mark, or to the end where there is none. */
  entries(closing: '}' | undefined, depth: number): Record<string, Setting> {
    const entries: [string, Setting][] = [];
    do {
      if (closing !== undefined && this.#take(closing)) return Object.fromEntries(entries);
      const key = this.#next();
      if (!('value' in key) || !this.#take(':')) throw malformed(this.#argument);
      entries.push([String(key.value), this.#value(depth)]);
    } while (this.#take(','));
    this.#close(closing);
    return Object.fromEntries(entries);
  }

  #value(depth: number): Setting {
    if (depth > DEEPEST) throw malformed(this.#argument);
    if (this.#take('{')) return this.entries('}', depth + 1);
    if (this.#take('[')) return this.#items(depth + 1);
    const token = this.#next();
    if (!('value' in token)) throw malformed(this.#argument);
    return token.value;
  }

  #items(depth: number): Setting[] {
    const items: Setting[] = [];
    do {
      if (this.#take(']')) return items;
      items.push(this.#value(depth));
    } while (this.#take(','));
    this.#close(']');
    return items;
  }

  #close(closing: string | undefined): void {
    if (closing === undefined ? this.#at < this.#tokens.length : !this.#take(closing)) throw malformed(this.#argument);
  }

  #take(mark: string): boolean {
    const token = this.#tokens[this.#at];
    if (token === undefined || !('mark' in token) || token.mark !== mark) return false;
    this.#at++;
    return true;
  }

  #next(): Token {
    const token = this.#tokens[this.#at++];
    if (token === undefined) throw malformed(this.#argument);
    return token;
  }
}

function tokensOf(argument: string): Token[] {
  const text = argument.trimEnd();
  const token = new RegExp(TOKEN);
  const tokens: Token[] = [];
  while (token.lastIndex < text.length) {
    const groups = token.exec(text)?.groups;
    if (groups === undefined) throw malformed(argument);
    const { mark, double, single, bare } = groups;
    if (mark !== undefined) tokens.push({ mark });
    else tokens.push({ value: double ?? single ?? meaningOf(bare ?? '') });
  }
  return tokens;
}

function meaningOf(word: string): Setting {
  if (NUMBER.test(word)) return Number(word);
  const constant = CONSTANTS.get(word);
  return constant === undefined ? word : constant;
}

function malformed(argument: string): UsageError {
  return new UsageError({
    en: `Cannot read --rule “${argument}”; write 'id: off' or 'id: [warn, {option: value}]'.`,
    zh: `无法理解 --rule “${argument}”；请写作 'id: off' 或 'id: [warn, {选项: 值}]'。`,
  });
}
