import ts from 'typescript';

/** What the types of a program tell of its expressions. */
export class TypeFacts {
  readonly #checker: ts.TypeChecker;
  readonly #classes = new Map<ts.Node, number>();

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  /** Whether a value is always an array, a tuple or a typed array: whatever else may be walked has an iterator of its own. */
  isArray(node: ts.Node): boolean {
    const kinds = constituents(this.#typeOf(node));
    return kinds.length > 0 && kinds.every((kind) => this.#isArrayType(kind));
  }

  mayBeUndefined(node: ts.Node): boolean {
    return constituents(this.#typeOf(node)).some(({ flags }) => (flags & MAYBE_UNDEFINED) !== 0);
  }

  /** The number of the class that declares a private name: no two have the same. */
  classOf(name: ts.PrivateIdentifier): number {
    const owner = this.#checker.getSymbolAtLocation(name)?.valueDeclaration?.parent;
    if (owner === undefined) throw new Error(`${name.getSourceFile().fileName}: no class has ${name.text}`);
    const number = this.#classes.get(owner) ?? this.#classes.size;
    this.#classes.set(owner, number);
    return number;
  }

  /**
   * The number, not negative, that a name or a property always stands for: a constant of a module, or what one written
   * `as const` holds.
   */
  constant(node: ts.Expression): number | undefined {
    const value = this.#valueOf(node);
    // `a -X` must not become `a --1`.
    return value !== undefined && value >= 0 ? value : undefined;
  }

  #valueOf(node: ts.Expression): number | undefined {
    if (ts.isIdentifier(node)) {
      const initializer = this.#moduleConstant(node);
      return initializer === undefined ? undefined : this.#computed(initializer);
    }
    if (!ts.isPropertyAccessExpression(node) || !ts.isIdentifier(node.expression)) return undefined;
    const object = this.#moduleConstant(node.expression);
    if (object === undefined || !ts.isAsExpression(object) || !ts.isObjectLiteralExpression(object.expression)) {
      return undefined;
    }
    const type = this.#typeOf(node);
    return type.isNumberLiteral() ? type.value : undefined;
  }

  /** The regular expression that a name of this module, and of no other, stands for. */
  pattern(name: ts.Node): ts.RegularExpressionLiteral | undefined {
    if (!ts.isIdentifier(name)) return undefined;
    const symbol = ts.isShorthandPropertyAssignment(name.parent)
      ? this.#checker.getShorthandAssignmentValueSymbol(name.parent)
      : this.#checker.getSymbolAtLocation(name);
    const declaration = symbol?.valueDeclaration;
    if (declaration === undefined || !isModuleConstant(declaration)) return undefined;
    const { initializer } = declaration;
    if (initializer === undefined || !ts.isRegularExpressionLiteral(initializer)) return undefined;
    return this.#isExported(declaration) ? undefined : initializer;
  }

  #isExported(declaration: ts.VariableDeclaration): boolean {
    const module = this.#checker.getSymbolAtLocation(declaration.getSourceFile());
    const exported = module === undefined ? [] : this.#checker.getExportsOfModule(module);
    return exported.some((symbol) => this.#resolved(symbol).valueDeclaration === declaration);
  }

  #resolved(symbol: ts.Symbol): ts.Symbol {
    return (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : this.#checker.getAliasedSymbol(symbol);
  }

  #computed(node: ts.Expression): number | undefined {
    if (ts.isNumericLiteral(node)) return Number(node.text);
    if (ts.isParenthesizedExpression(node)) return this.#computed(node.expression);
    if (!ts.isBinaryExpression(node)) return this.#valueOf(node);
    const operate = OPERATIONS.get(node.operatorToken.kind);
    const left = this.#computed(node.left);
    const right = this.#computed(node.right);
    return left === undefined || right === undefined ? undefined : operate?.(left, right);
  }

  /** The value of a `const` at the top of a module. */
  #moduleConstant(name: ts.Identifier): ts.Expression | undefined {
    const symbol = this.#checker.getSymbolAtLocation(name);
    const { valueDeclaration } = (symbol && this.#resolved(symbol)) ?? {};
    return valueDeclaration !== undefined && isModuleConstant(valueDeclaration)
      ? valueDeclaration.initializer
      : undefined;
  }

  #typeOf(node: ts.Node): ts.Type {
    const type = this.#checker.getTypeAtLocation(node);
    return this.#checker.getBaseConstraintOfType(type) ?? type;
  }

  #isArrayType(type: ts.Type): boolean {
    return this.#checker.isArrayType(type) || this.#checker.isTupleType(type) || TYPED_ARRAY.test(type.symbol?.name);
  }
}

const MAYBE_UNDEFINED = ts.TypeFlags.Undefined | ts.TypeFlags.Any | ts.TypeFlags.Unknown;
const TYPED_ARRAY = /^(?:U?int(?:8|16|32)|Uint8Clamped|Float(?:32|64))Array$/i;

const OPERATIONS = new Map<ts.SyntaxKind, (left: number, right: number) => number>([
  [ts.SyntaxKind.PlusToken, (left, right) => left + right],
  [ts.SyntaxKind.MinusToken, (left, right) => left - right],
  [ts.SyntaxKind.AsteriskToken, (left, right) => left * right],
  [ts.SyntaxKind.LessThanLessThanToken, (left, right) => left << right],
  [ts.SyntaxKind.BarToken, (left, right) => left | right],
]);

function isModuleConstant(node: ts.Node): node is ts.VariableDeclaration {
  if (!ts.isVariableDeclaration(node)) return false;
  const isConstant = (node.parent.flags & ts.NodeFlags.Const) !== 0;
  return (
    isConstant &&
    node.parent.parent.kind === ts.SyntaxKind.VariableStatement &&
    ts.isSourceFile(node.parent.parent.parent)
  );
}

function constituents(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type];
}
