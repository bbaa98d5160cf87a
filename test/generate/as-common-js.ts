import { isBuiltin } from 'node:module';
import { Script } from 'node:vm';

/** `import { a, b as c } from "node:x";` and the other forms, as esbuild prints them: of Node's modules and of chunks. */
const IMPORT =
  /^import (?:(?:(?<whole>[\w$]+)|\* as (?<all>[\w$]+)|\{(?<names>[^{}]*)\}) from )?"(?<from>[^"\n]+)";$/gm;
/** At a chunk's end. */
const EXPORT = /^export \{(?<names>[^{}]*)\};\n*$/m;
/** At the end of a chunk that is a CommonJS package. */
const EXPORT_DEFAULT = /^export default (?<call>[\w$]+\(\));\n*$/m;
const LAZY = /\bimport\("\.\/(?<name>[^"\n]+)"\)/g;

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * A chunk that esbuild printed as an ES module, as the body of a CommonJS one. Imports and exports become plain constants:
 * esbuild's own conversion reads each through a getter at every use. In ASCII. Throws a SyntaxError on a statement of another form.
 */
export function asCommonJs(chunk: string): string {
  const body = chunk
    .replace(/^#!.*\n/, '')
    .replace(IMPORT, (...match) => requiring(match[0], match.at(-1) as Groups))
    .replace(EXPORT, (...match) => exporting((match.at(-1) as { names: string }).names))
    .replace(EXPORT_DEFAULT, 'const whole = $<call>;\nmodule.exports = { ...whole, default: whole };\n')
    .replace(LAZY, (...match) => `__chunk(${JSON.stringify((match.at(-1) as { name: string }).name)})`)
    .replace(/\bimport\(/g, '__import(');
  // Regular expressions and comments are all that esbuild leaves outside ASCII.
  const script = `"use strict";\n${body}`.replace(/[^\0-\x7f]/g, escaped);
  // Throws where a statement is left that only a module may hold.
  new Script(`(function(){${script}\n})`);
  return script;
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Lines of texts that only look like imports are left alone. */
function requiring(statement: string, { whole, all, names, from = '' }: Groups): string {
  const isChunk = from.startsWith('./');
  if (!isChunk && !isBuiltin(from)) return statement;
  const call = isChunk ? `__chunkNow(${JSON.stringify(from.slice(2))})` : `require(${JSON.stringify(from)})`;
  const name = whole ?? all ?? (isChunk ? undefined : /^ ?default as ([\w$]+) ?$/.exec(names ?? '')?.[1]);
  if (name === undefined && names !== undefined) return `const {${names.replaceAll(' as ', ': ')}} = ${call};`;
  return name === undefined ? `${call};` : `const ${name} = ${call};`;
}

function exporting(names: string): string {
  const pairs = names
    .split(',')
    .map((name) => name.trim().split(' as '))
    .map(([own, shown = own]) => `${shown}: ${own}`);
  return `module.exports = { ${pairs.join(', ')} };\n`;
}
