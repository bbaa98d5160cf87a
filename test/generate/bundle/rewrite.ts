import ts from 'typescript';

/** A piece of a module's text to put another in place of. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How the rewritten text gets at what it imports. */
interface Target {
  /** What a dynamic import from the folder of the loader names that is no module of a pack. */
  readonly unpacked: (specifier: string) => string;
  /** The name in the package of the module that a specifier leads to; undefined for one that is no module of a pack. */
  readonly packed: (specifier: string) => string | undefined;
}

/** An ES module as the body of a function `($exports, $load, $import, $require, $url)`: such code has no `import()`. */
export function asFunctionBody(path: string, source: string, target: Target): string {
  const file = parse(path, source);
  const edits = [...dynamicImports(file, target), ...otherImports(file, target)];
  const imports: string[] = [];
  const exports: string[] = [];
  for (const statement of file.statements) {
    if (ts.isImportDeclaration(statement)) {
      const specifier = (statement.moduleSpecifier as ts.StringLiteral).text;
      const name = target.packed(specifier);
      imports.push(
        bound(
          statement,
          name === undefined ? `$require(${JSON.stringify(specifier)})` : `$load(${JSON.stringify(name)})`,
        ),
      );
      edits.push(removal(file, statement));
    } else if (ts.isExportDeclaration(statement)) {
      for (const { propertyName, name } of namedExports(path, statement))
        exports.push(`$exports.${name.text} = ${(propertyName ?? name).text};`);
      edits.push(removal(file, statement));
    } else if (
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    ) {
      throw new Error(`${path}: an export that is not in a list`);
    }
  }
  return `"use strict";\n${imports.join('\n')}\n${edited(source, edits)}\n${exports.join('\n')}\n`;
}

/** An ES module that stays one, with the packed modules that it imports through `load` of the loader at `loader`. */
export function asModule(path: string, source: string, target: Target, loader: string): string {
  const file = parse(path, source);
  const edits = dynamicImports(file, target);
  const imports: string[] = [];
  for (const statement of file.statements) {
    const specifier = ts.isImportDeclaration(statement)
      ? (statement.moduleSpecifier as ts.StringLiteral).text
      : undefined;
    const name = specifier === undefined ? undefined : target.packed(specifier);
    if (name === undefined) continue;
    imports.push(bound(statement as ts.ImportDeclaration, `$load(${JSON.stringify(name)})`));
    edits.push(removal(file, statement));
  }
  if (edits.length === 0) return source;
  const [hashbang = ''] = /^#![^\n]*\n/.exec(source) ?? [];
  return `${hashbang}import { load as $load } from ${JSON.stringify(loader)};\n${imports.join('\n')}\n${edited(source, edits).slice(hashbang.length)}`;
}

function parse(path: string, source: string): ts.SourceFile {
  return ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
}

/** `const { a: b } = …` of an import. */
function bound({ importClause }: ts.ImportDeclaration, value: string): string {
  const bindings = importClause?.namedBindings;
  const whole = importClause?.name === undefined ? [] : [importClause.name.text];
  const parts: string[] = [];
  if (bindings !== undefined && ts.isNamespaceImport(bindings)) whole.push(bindings.name.text);
  if (bindings !== undefined && ts.isNamedImports(bindings)) {
    for (const { propertyName, name } of bindings.elements) {
      const imported = (propertyName ?? name).text;
      // What Node's own modules export as default is the module; a packed one has its exports by name.
      if (imported === 'default' && value.startsWith('$require')) whole.push(name.text);
      else parts.push(imported === name.text ? imported : `${imported}: ${name.text}`);
    }
  }
  const lines = whole.map((name) => `const ${name} = ${value};`);
  if (parts.length > 0) lines.push(`const { ${parts.join(', ')} } = ${value};`);
  return lines.length === 0 ? `${value};` : lines.join('\n');
}

function namedExports(
  path: string,
  { exportClause, moduleSpecifier }: ts.ExportDeclaration,
): readonly ts.ExportSpecifier[] {
  if (exportClause === undefined || !ts.isNamedExports(exportClause) || moduleSpecifier !== undefined)
    throw new Error(`${path}: an export from another module`);
  return [...exportClause.elements];
}

/** `import('./packed.js')`. */
function dynamicImports(file: ts.SourceFile, { packed }: Target): Edit[] {
  return importCalls(file).flatMap(({ call, specifier }) => {
    const name = specifier === undefined ? undefined : packed(specifier.text);
    const text = `Promise.resolve().then(() => $load(${JSON.stringify(name)}))`;
    return name === undefined ? [] : [{ start: call.getStart(file), end: call.end, text }];
  });
}

/** `import()` of anything else, and `import.meta.url`. */
function otherImports(file: ts.SourceFile, { packed, unpacked }: Target): Edit[] {
  const edits: Edit[] = [];
  for (const { call, specifier } of importCalls(file)) {
    if (specifier !== undefined && packed(specifier.text) !== undefined) continue;
    edits.push({ start: call.expression.getStart(file), end: call.expression.end, text: '$import' });
    if (specifier === undefined) continue;
    edits.push({ start: specifier.getStart(file), end: specifier.end, text: JSON.stringify(unpacked(specifier.text)) });
  }
  for (const node of nodesIn(file)) {
    if (!ts.isPropertyAccessExpression(node) || !ts.isMetaProperty(node.expression)) continue;
    edits.push({ start: node.getStart(file), end: node.end, text: '$url' });
  }
  return edits;
}

interface ImportCall {
  readonly call: ts.CallExpression;
  /** Undefined where it is computed. */
  readonly specifier: ts.StringLiteral | undefined;
}

function importCalls(file: ts.SourceFile): ImportCall[] {
  return nodesIn(file)
    .filter(ts.isCallExpression)
    .filter(({ expression }) => expression.kind === ts.SyntaxKind.ImportKeyword)
    .map((call) => {
      const [argument] = call.arguments;
      return { call, specifier: argument !== undefined && ts.isStringLiteral(argument) ? argument : undefined };
    });
}

function nodesIn(file: ts.SourceFile): ts.Node[] {
  const nodes: ts.Node[] = [file];
  for (const node of nodes) ts.forEachChild(node, (child) => void nodes.push(child));
  return nodes;
}

function removal(file: ts.SourceFile, statement: ts.Statement): Edit {
  return { start: statement.getStart(file), end: statement.end, text: '' };
}

function edited(source: string, edits: readonly Edit[]): string {
  let text = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    text += source.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + source.slice(at);
}
