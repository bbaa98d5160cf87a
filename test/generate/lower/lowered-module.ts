import ts from 'typescript';
import type { TypeFacts } from './type-facts.ts';

/** How an array is walked: its elements, their numbers, or both. */
type Walk = 'values' | 'keys' | 'entries';

/**
 * A module's text, lowered:
 *
 * - `for (const x of list)` over an array, or over its `keys()` or `entries()`, counts an index;
 * - `[a, b]` taken from an array reads its elements;
 * - `#name` becomes a property whose name has the number of its class;
 * - a field without a value says `= undefined` where its type allows that: fields are to be assigned then, and not defined
 *   (`useDefineForClassFields`), and all objects of a class still have one shape;
 * - a constant number of a module stands where it is used;
 * - a regular expression of a module is made where it is first used: making one reads it, and the Unicode sets that it names.
 */
export class LoweredModule {
  readonly #facts: TypeFacts;
  readonly #file: ts.SourceFile;
  #variables = 0;

  constructor(facts: TypeFacts, file: ts.SourceFile) {
    this.#facts = facts;
    this.#file = file;
  }

  text(): string {
    return this.#withChildren(this.#file, this.#file.pos);
  }

  /** Without the white space and the comments before it. */
  #lowered(node: ts.Node): string {
    return this.#rewritten(node) ?? this.#withChildren(node, node.getStart());
  }

  /** The text of a node as it is, but for its children. */
  #withChildren(node: ts.Node, start: number): string {
    const { text } = this.#file;
    let at = start;
    let out = '';
    ts.forEachChild(node, (child) => {
      out += text.slice(at, child.getStart()) + this.#lowered(child);
      at = child.end;
    });
    return out + text.slice(at, node.end);
  }

  #rewritten(node: ts.Node): string | undefined {
    if (ts.isTypeNode(node)) return node.getText();
    if (ts.isForOfStatement(node)) return this.#forOf(node);
    if (ts.isVariableStatement(node)) return this.#statement(node);
    if (ts.isVariableDeclaration(node)) return this.#declaration(node);
    if (ts.isShorthandPropertyAssignment(node)) return this.#shorthand(node);
    if (ts.isArrowFunction(node)) return this.#arrow(node);
    if (ts.isPropertyDeclaration(node)) return this.#field(node);
    if (ts.isPrivateIdentifier(node)) return `${node.text.slice(1)}$${this.#facts.classOf(node)}`;
    if (ts.isPropertyAccessExpression(node) || ts.isIdentifier(node)) return this.#value(node);
    return undefined;
  }

  #forOf({ initializer, expression, statement, awaitModifier }: ts.ForOfStatement): string | undefined {
    if (awaitModifier !== undefined || !ts.isVariableDeclarationList(initializer)) return undefined;
    const { name } = initializer.declarations[0]!;
    const kind = initializer.flags & ts.NodeFlags.Const ? 'const' : 'let';
    const [walk, list] = this.#walk(expression);
    if (walk === undefined) return this.#forOfTuples(name, kind, expression, statement);
    const index = this.#newVariable();
    const walked = this.#newVariable();
    const bound = this.#boundByWalk(name, walk, index, `${walked}[${index}]`);
    if (bound === undefined) return undefined;
    const head = `let ${index} = 0, ${walked} = ${this.#lowered(list)}; ${index} < ${walked}.length; ${index}++`;
    return `for (${head}) { ${kind} ${bound}; ${this.#lowered(statement)} }`;
  }

  /** What else is walked keeps its iterator: a map's entries, say. */
  #forOfTuples(name: ts.BindingName, kind: string, expression: ts.Expression, statement: ts.Statement) {
    if (!this.#isListOfNames(name)) return undefined;
    const tuple = this.#newVariable();
    const bound = this.#bound(name, tuple);
    return `for (${kind} ${tuple} of ${this.#lowered(expression)}) { ${kind} ${bound}; ${this.#lowered(statement)} }`;
  }

  #walk(expression: ts.Expression): [walk: Walk, list: ts.Expression] | [walk: undefined, list: ts.Expression] {
    if (this.#facts.isArray(expression)) return ['values', expression];
    if (ts.isCallExpression(expression) && ts.isPropertyAccessExpression(expression.expression)) {
      const { name, expression: list } = expression.expression;
      if ((name.text === 'keys' || name.text === 'entries') && this.#facts.isArray(list)) return [name.text, list];
    }
    return [undefined, expression];
  }

  #boundByWalk(name: ts.BindingName, walk: Walk, index: string, element: string): string | undefined {
    if (walk === 'values') return this.#boundTo(name, element);
    if (walk === 'keys') return this.#boundTo(name, index);
    if (!this.#isListOfNames(name)) return undefined;
    const values = [index, element];
    return name.elements
      .flatMap((part, at) => (ts.isBindingElement(part) ? [this.#boundTo(part.name, values[at]!)] : []))
      .join(', ');
  }

  #declaration({ name, initializer, type }: ts.VariableDeclaration): string | undefined {
    if (initializer === undefined || type !== undefined) return undefined;
    if (!this.#isListOfNames(name) || !this.#facts.isArray(initializer)) return undefined;
    return this.#bound(name, this.#lowered(initializer));
  }

  /** Of `([a, b]) => …`, the parameters become variables of the body. */
  #arrow(arrow: ts.ArrowFunction): string | undefined {
    const { parameters, body } = arrow;
    const { text } = this.#file;
    // A default value may name what an earlier parameter binds.
    if (parameters.some(({ initializer }) => initializer !== undefined)) return undefined;
    const bound: string[] = [];
    let head = '';
    let at = arrow.getStart();
    for (const { name } of parameters) {
      if (!this.#isListOfNames(name)) continue;
      const parameter = this.#newVariable();
      bound.push(this.#bound(name, parameter));
      head += text.slice(at, name.getStart()) + parameter;
      at = name.end;
    }
    if (bound.length === 0) return undefined;
    head += text.slice(at, body.getStart());
    const lowered = this.#lowered(body);
    return ts.isBlock(body)
      ? `${head}{ const ${bound.join(', ')}; ${lowered.slice(1)}`
      : `${head}{ const ${bound.join(', ')}; return ${lowered}; }`;
  }

  #field(field: ts.PropertyDeclaration): string | undefined {
    const { initializer, modifiers, exclamationToken } = field;
    if (initializer !== undefined || modifiers?.some(({ kind }) => UNEMITTED.has(kind))) return undefined;
    if (exclamationToken === undefined && !this.#facts.mayBeUndefined(field)) return undefined;
    return this.#withChildren(field, field.getStart()).replace(/;?$/, ' = undefined;');
  }

  #statement({ declarationList: { declarations } }: ts.VariableStatement): string | undefined {
    const [only, ...others] = declarations;
    if (only === undefined || others.length > 0 || this.#facts.pattern(only.name) === undefined) return undefined;
    return `let ${only.name.getText()};`;
  }

  #shorthand({ name }: ts.ShorthandPropertyAssignment): string | undefined {
    const pattern = this.#pattern(name);
    return pattern && `${name.text}: ${pattern}`;
  }

  #value(node: ts.Identifier | ts.PropertyAccessExpression): string | undefined {
    if (!isRead(node)) return undefined;
    return this.#facts.constant(node)?.toString() ?? this.#pattern(node);
  }

  #pattern(node: ts.Node): string | undefined {
    const pattern = this.#facts.pattern(node);
    return pattern && `(${node.getText()} ??= ${pattern.text})`;
  }

  /** What a list of names is bound to, for a declaration: `$1 = pair, a = $1[0], b = $1[1]`. */
  #bound(names: ts.ArrayBindingPattern, value: string): string {
    const list = this.#newVariable();
    const parts = names.elements.flatMap((part, at) =>
      ts.isBindingElement(part) ? [this.#boundTo(part.name, `${list}[${at}]`)] : [],
    );
    return [`${list} = ${value}`, ...parts].join(', ');
  }

  #boundTo(name: ts.BindingName, value: string): string {
    return this.#isListOfNames(name) ? this.#bound(name, value) : `${this.#lowered(name)} = ${value}`;
  }

  /** Whether a pattern takes single elements from an array, without defaults. */
  #isListOfNames(name: ts.BindingName): name is ts.ArrayBindingPattern {
    if (!ts.isArrayBindingPattern(name) || !this.#facts.isArray(name)) return false;
    const parts = name.elements.filter(ts.isBindingElement);
    return parts.every((part) => part.dotDotDotToken === undefined && part.initializer === undefined);
  }

  /** One of its own for the module: no name of ours begins with a dollar sign and a digit. */
  #newVariable(): string {
    return `$${++this.#variables}`;
  }
}

const UNEMITTED = new Set<ts.SyntaxKind>([ts.SyntaxKind.DeclareKeyword, ts.SyntaxKind.AbstractKeyword]);

/** Whether a name stands for its value, and does not name a property, a declaration or what a module gives. */
function isRead(node: ts.Identifier | ts.PropertyAccessExpression): boolean {
  const { name, propertyName, label }: { name?: unknown; propertyName?: unknown; label?: unknown } =
    node.parent as object;
  return name !== node && propertyName !== node && label !== node;
}
