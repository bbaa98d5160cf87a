import { Script } from 'node:vm';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { Lowering } from './lowering.ts';

/** Each case is a module that sets `told`. */
const CASES: Readonly<Record<string, { readonly source: string; readonly lowered: string }>> = {
  'values of an array': {
    source: `for (const word of ['a', 'b']) { if (word === 'a') continue; told.push(() => word); }`,
    lowered: `for (let $1 = 0, $2 = ['a', 'b']; $1 < $2.length; $1++) { const word = $2[$1]; { if (word === 'a') continue; told.push(() => word); } }`,
  },
  'an array that grows meanwhile': {
    source: 'const list = [1]; for (const one of list) if (list.length < 4) told.push(list.push(one + 1));',
    lowered:
      'const list = [1]; for (let $1 = 0, $2 = list; $1 < $2.length; $1++) { const one = $2[$1]; if (list.length < 4) told.push(list.push(one + 1)); }',
  },
  'its keys': {
    source: 'for (const at of [7, 8].keys()) told.push(at);',
    lowered: 'for (let $1 = 0, $2 = [7, 8]; $1 < $2.length; $1++) { const at = $1; told.push(at); }',
  },
  'its entries': {
    source: 'for (const [at, { of }] of [{ of: 7 }].entries()) told.push(at, of);',
    lowered:
      'for (let $1 = 0, $2 = [{ of: 7 }]; $1 < $2.length; $1++) { const at = $1, { of } = $2[$1]; told.push(at, of); }',
  },
  'pairs in an array': {
    source: 'for (const [, [second = 3]] of [[1, []]] as [number, number[]][]) told.push(second);',
    lowered:
      'for (let $1 = 0, $2 = [[1, []]] as [number, number[]][]; $1 < $2.length; $1++) { const $3 = $2[$1], [second = 3] = $3[1]; told.push(second); }',
  },
  'a typed array': {
    source: 'for (let unit of Uint16Array.of(1, 2)) { unit++; told.push(unit); }',
    lowered:
      'for (let $1 = 0, $2 = Uint16Array.of(1, 2); $1 < $2.length; $1++) { let unit = $2[$1]; { unit++; told.push(unit); } }',
  },
  'entries of a map': {
    source: `for (const [key, value] of new Map([['a', 1]])) told.push(key, value);`,
    lowered: `for (const $1 of new Map([['a', 1]])) { const $2 = $1, key = $2[0], value = $2[1]; told.push(key, value); }`,
  },
  'what is no array': {
    source: `for (const letter of 'a😀') told.push(letter); for (const one of new Set([1])) told.push(one);`,
    lowered: `for (const letter of 'a😀') told.push(letter); for (const one of new Set([1])) told.push(one);`,
  },
  'a pair in a variable': {
    source: `const [first, [second], third] = ['a', ['b']] as [string, string[], number?]; told.push(first, second, third);`,
    lowered: `const $1 = ['a', ['b']] as [string, string[], number?], first = $1[0], $2 = $1[1], second = $2[0], third = $1[2]; told.push(first, second, third);`,
  },
  'a rest keeps its pattern': {
    source: 'const [first, ...rest] = [1, 2, 3]; told.push(first, rest);',
    lowered: 'const [first, ...rest] = [1, 2, 3]; told.push(first, rest);',
  },
  'pairs as parameters': {
    source: 'told.push([[1, 2]].sort(([a], [b]) => a! - b!).map(([a, b]) => { return { a, b }; }));',
    lowered:
      'told.push([[1, 2]].sort(($1, $3) => { const $2 = $1, a = $2[0], $4 = $3, b = $4[0]; return a! - b!; }).map(($5) => { const $6 = $5, a = $6[0], b = $6[1];  return { a, b }; }));',
  },
  'private names': {
    source: `class One { #a = 1; get told() { return this.#a; } } class Other extends One { #a = 2; #b() { return this.#a; } get all() { return [this.told, this.#b()]; } } told.push(new Other().all);`,
    lowered: `class One { a$0 = 1; get told() { return this.a$0; } } class Other extends One { a$1 = 2; b$1() { return this.a$1; } get all() { return [this.told, this.b$1()]; } } told.push(new Other().all);`,
  },
  'fields without a value': {
    source: `class One { a: number; b: number | undefined; c?: string; constructor() { this.a = 1; } } told.push(Object.keys(new One()).sort());`,
    lowered: `class One { a: number; b: number | undefined = undefined; c?: string = undefined; constructor() { this.a = 1; } } told.push(Object.keys(new One()).sort());`,
  },
  'regular expressions of a module': {
    source: `export const ANY = /./; const ALL = /.*/; export { ALL as Every }; const DIGIT = /\\d/g; const find = () => DIGIT.exec('a1b2')?.index; told.push(find(), find(), { DIGIT }, ANY);`,
    lowered: `export const ANY = /./; const ALL = /.*/; export { ALL as Every }; let DIGIT; const find = () => (DIGIT ??= /\\d/g).exec('a1b2')?.index; told.push(find(), find(), { DIGIT: (DIGIT ??= /\\d/g) }, ANY);`,
  },
  'constant numbers': {
    source: `const BITS = 3; const MASK = (1 << BITS) | 1; const Kind = { A: 4, B: 'b' } as const; let sum = 2; told.push({ BITS, MASK: -MASK, A: Kind.A }, Kind.B, sum);`,
    lowered: `const BITS = 3; const MASK = (1 << 3) | 1; const Kind = { A: 4, B: 'b' } as const; let sum = 2; told.push({ BITS, MASK: -9, A: 4 }, Kind.B, sum);`,
  },
};

const HEAD = 'export {};\ndeclare const told: unknown[];\n';
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  types: [],
  strict: true,
  useDefineForClassFields: true,
};

const pathOf = (name: string) => `/${name}.ts`;
const program = programOf(new Map(Object.entries(CASES).map(([name, { source }]) => [pathOf(name), HEAD + source])));
const lowering = new Lowering(program);

function programOf(sources: ReadonlyMap<string, string>): ts.Program {
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (path, version) => {
    const source = sources.get(path);
    return source === undefined ? getSourceFile(path, version) : ts.createSourceFile(path, source, version, true);
  };
  return ts.createProgram([...sources.keys()], options, host);
}

/** What a module tells, run as a script. */
function toldBy(source: string, compilerOptions: ts.CompilerOptions): unknown {
  const { outputText } = ts.transpileModule(source, { compilerOptions });
  const told: unknown[] = [];
  new Script(`(function(told) {${outputText.replace(/^export (?:\{.*\};)?/gm, '')}\n})`).runInThisContext()(told);
  return told.map((one) => (typeof one === 'function' ? one() : one));
}

test('no case has a mistake of types, since they are what is gone by', () => {
  const found = ts.getPreEmitDiagnostics(program).map(({ messageText, file }) => [file?.fileName, messageText]);
  expect(found).toEqual([]);
});

test.each(Object.entries(CASES))('%s', (name, { source, lowered }) => {
  expect(lowering.lower(pathOf(name))).toBe(HEAD + lowered);
  const told = toldBy(HEAD + source, options);
  expect(told).not.toEqual([]);
  expect(toldBy(HEAD + lowered, { ...options, useDefineForClassFields: false })).toEqual(told);
});

test('a file of no program is left alone', () => {
  expect(lowering.lower('/other.ts')).toBeUndefined();
});
