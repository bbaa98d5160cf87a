import type { Range } from '../../article/article.ts';

/** A value with its place; offsets are into the text. */
export interface Scalar {
  readonly value: string;
  /** Between the quotes, where it has them. */
  readonly range: Range;
}

/** The block of metadata at the very start of a document. */
export interface FrontMatter {
  readonly kind: 'yaml' | 'toml' | 'json';
  /** With its fences, without the line end behind them. */
  readonly range: Range;
  /** Where the document goes on. */
  readonly end: number;
  /** The top-level scalars by their key, lower case; the first of a key counts. */
  readonly scalars: ReadonlyMap<string, Scalar>;
}

const YAML_FENCE = '---';
const YAML_END = /^---[ \t]{0,99}$/m;
const TOML_FENCE = '+++';
const TOML_END = /^\+\+\+[ \t]{0,99}$/m;

/** Front matter may be this long. */
const LIMIT = 262_144;

/** The front matter of a text whose lines end in line feeds. */
export function readFrontMatter(text: string): FrontMatter | undefined {
  if (text.startsWith(YAML_FENCE)) return readFenced(text, YAML_FENCE, YAML_END, 'yaml');
  if (text.startsWith(TOML_FENCE)) return readFenced(text, TOML_FENCE, TOML_END, 'toml');
  return readJson(text);
}

function readFenced(text: string, fence: string, closing: RegExp, kind: 'yaml' | 'toml'): FrontMatter | undefined {
  const bodyStart = text.indexOf('\n') + 1;
  if (bodyStart === 0 || text.slice(fence.length, bodyStart).trim() !== '') return undefined;
  const body = text.slice(bodyStart, bodyStart + LIMIT);
  const match = closing.exec(body);
  if (match === null) return undefined;
  const end = bodyStart + match.index + match[0].length;
  const read = kind === 'yaml' ? yamlScalar : tomlScalar;
  const scalars = new Map<string, Scalar>();
  for (const line of linesOf(text, bodyStart, bodyStart + match.index)) {
    if (kind === 'toml' && text[line[0]] === '[') break;
    const found = read(text, line);
    if (found !== undefined && !scalars.has(found.key)) scalars.set(found.key, found);
  }
  return { kind, range: [0, end], end: Math.min(end + 1, text.length), scalars };
}

type Found = Scalar & { readonly key: string };

function yamlScalar(text: string, [start, end]: Range): Found | undefined {
  const line = text.slice(start, end);
  const entry = /^(?:([\w-]{1,99})|"([\w-]{1,99})"|'([\w-]{1,99})')[ \t]{0,99}:(?:[ \t]{1,99}|$)/.exec(line);
  if (entry === null) return undefined;
  const key = (entry[1] ?? entry[2] ?? entry[3])!.toLowerCase();
  const found = quoted(text, start + entry[0].length, end, true) ?? plainScalar(text, start + entry[0].length, end);
  return found === undefined ? undefined : { key, ...found };
}

/** Flow collections, block scalars, anchors, aliases and tags are no plain scalars; a comment begins behind a blank. */
function plainScalar(text: string, start: number, end: number): Scalar | undefined {
  const rest = text.slice(start, end);
  if (/^[[\]{}|>&*!%@`#]/.test(rest)) return undefined;
  const value = rest.replace(/[ \t]#.*$/, '').trimEnd();
  if (value === '' || value === '~' || /^null$/i.test(value)) return undefined;
  return { value, range: [start, start + value.length] };
}

function tomlScalar(text: string, [start, end]: Range): Found | undefined {
  const entry = /^(?:([\w-]{1,99})|"([\w-]{1,99})")[ \t]{0,99}=[ \t]{0,99}/.exec(text.slice(start, end));
  if (entry === null) return undefined;
  const found = quoted(text, start + entry[0].length, end, false);
  return found === undefined ? undefined : { key: (entry[1] ?? entry[2])!.toLowerCase(), ...found };
}

/** A string in quotes; in single quotes nothing is escaped, but YAML doubles a quote. */
function quoted(text: string, start: number, limit: number, doubles: boolean): Scalar | undefined {
  const quote = text[start];
  if (quote !== '"' && quote !== "'") return undefined;
  for (let at = start + 1; at < limit; at++) {
    if (quote === '"' && text[at] === '\\') at++;
    else if (quote === "'" && doubles && text[at] === quote && text[at + 1] === quote) at++;
    else if (text[at] === quote) {
      const raw = text.slice(start + 1, at);
      const value = quote === '"' ? unescapeString(raw) : raw.replaceAll("''", doubles ? "'" : "''");
      return { value, range: [start + 1, at] };
    }
  }
  return undefined;
}

function unescapeString(raw: string): string {
  return raw.replace(/\\(?:u([\dA-Fa-f]{4})|(.))/g, (match, code: string | undefined, character: string) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    if (character === 'n') return '\n';
    if (character === 't') return '\t';
    return '"\\/'.includes(character) ? character : match;
  });
}

/** An object at the very start, whose opening and closing brace end their lines. */
function readJson(text: string): FrontMatter | undefined {
  if (!/^\{[ \t]{0,99}\n\s{0,99}"[^"\n]{1,99}"\s{0,99}:/.test(text)) return undefined;
  const scalars = new Map<string, Scalar>();
  const limit = Math.min(text.length, LIMIT);
  let depth = 0;
  let key: string | undefined;
  for (let at = 0; at < limit; at++) {
    const character = text[at]!;
    if (character === '"') {
      const string = quoted(text, at, limit, false);
      if (string === undefined) return undefined;
      at = string.range[1];
      if (depth === 1) key = entryOf(text, at + 1, key, string, scalars);
    } else if (character === '{' || character === '[') {
      depth++;
      key = undefined;
    } else if (character === ',') {
      key = undefined;
    } else if (character === '}' || character === ']') {
      if (--depth > 0) continue;
      const lineEnd = text.indexOf('\n', at);
      const end = lineEnd < 0 ? text.length : lineEnd;
      if (character !== '}' || text.slice(at + 1, end).trim() !== '') return undefined;
      return { kind: 'json', range: [0, at + 1], end: Math.min(end + 1, text.length), scalars };
    }
  }
  return undefined;
}

/** A string before a colon is a key, which waits; another is the value of the key that waits. */
function entryOf(
  text: string,
  after: number,
  key: string | undefined,
  string: Scalar,
  scalars: Map<string, Scalar>,
): string | undefined {
  if (key === undefined)
    return /^\s{0,99}:/.test(text.slice(after, after + 100)) ? string.value.toLowerCase() : undefined;
  if (!scalars.has(key)) scalars.set(key, string);
  return undefined;
}

function* linesOf(text: string, from: number, to: number): Generator<Range> {
  for (let at = from; at < to; ) {
    const lineEnd = text.indexOf('\n', at);
    const end = lineEnd < 0 || lineEnd > to ? to : lineEnd;
    yield [at, end];
    at = end + 1;
  }
}
