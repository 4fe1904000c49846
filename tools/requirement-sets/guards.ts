import ts from "typescript";
import { minorVersion, type Need } from "./need.ts";

/** The sets that are certainly supported, each with its version. */
type Held = ReadonlyMap<string, number>;

const nothing: Held = new Map();

/** Says whether a requirement set is certainly supported where a piece of code runs. */
export type IsGuarded = (node: ts.Node, need: Need) => boolean;

/**
 * Returns a function that says whether code runs only if a requirement set was tested for: inside a condition, after a
 * return without it, or in a function whose every mention is so guarded.
 */
export function guardsOf(files: readonly ts.SourceFile[], checker: ts.TypeChecker): IsGuarded {
  const mentions = mentionsIn(files, checker);
  const seen = new Set<ts.Symbol>();

  /** The sets that are certain at a node, from its surroundings up to the file. */
  function heldAt(node: ts.Node): Held {
    let held = nothing;
    for (let here = node; !ts.isSourceFile(here); here = here.parent) {
      held = both(held, byCondition(here, checker));
      const name = nameOfFunction(here);
      const symbol = name && checker.getSymbolAtLocation(name);
      if (symbol) held = both(held, byMentions(symbol));
    }
    return held;
  }

  function byMentions(symbol: ts.Symbol): Held {
    const places = mentions.get(symbol) ?? [];
    if (places.length === 0 || seen.has(symbol)) return nothing;
    seen.add(symbol);
    const held = places.map(heldAt).reduce(either);
    seen.delete(symbol);
    return held;
  }

  return (node, { set, version }) => (heldAt(node).get(set) ?? -1) >= version;
}

/** The mentions of each function, except its own declaration and imports. */
function mentionsIn(
  files: readonly ts.SourceFile[],
  checker: ts.TypeChecker,
): ReadonlyMap<ts.Symbol, readonly ts.Identifier[]> {
  const mentions = new Map<ts.Symbol, ts.Identifier[]>();
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isIdentifier(node)) {
      const found = checker.getSymbolAtLocation(node);
      const isAlias = found && Boolean(found.flags & ts.SymbolFlags.Alias);
      const symbol = isAlias ? checker.getAliasedSymbol(found) : found;
      const isDeclared =
        nameOfFunction(node.parent) === node || nameOfFunction(functionOf(node)) === node;
      if (symbol && !isDeclared) mentions.set(symbol, [...(mentions.get(symbol) ?? []), node]);
    }
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return mentions;
}

/** The function that a variable is declared as. */
function functionOf({ parent }: ts.Identifier): ts.Node {
  return ts.isVariableDeclaration(parent) && parent.initializer ? parent.initializer : parent;
}

function nameOfFunction(node: ts.Node): ts.Identifier | undefined {
  if (ts.isFunctionDeclaration(node)) return node.name;
  const isValue = ts.isArrowFunction(node) || ts.isFunctionExpression(node);
  if (!isValue || !ts.isVariableDeclaration(node.parent)) return undefined;
  return ts.isIdentifier(node.parent.name) ? node.parent.name : undefined;
}

/** The sets that the parent of a node makes certain. */
function byCondition(node: ts.Node, checker: ts.TypeChecker): Held {
  const { parent } = node;
  const ask = (condition: ts.Expression, isTrue: boolean): Held =>
    asked(condition, isTrue, checker);
  if (ts.isConditionalExpression(parent) && node !== parent.condition)
    return ask(parent.condition, node === parent.whenTrue);
  if (ts.isIfStatement(parent) && node !== parent.expression)
    return ask(parent.expression, node === parent.thenStatement);
  if (ts.isBinaryExpression(parent) && node === parent.right) {
    if (parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
      return ask(parent.left, true);
    if (parent.operatorToken.kind === ts.SyntaxKind.BarBarToken) return ask(parent.left, false);
  }
  if (!ts.isBlock(parent)) return nothing;
  const before = parent.statements.slice(0, parent.statements.indexOf(node as ts.Statement));
  return before
    .filter((statement) => ts.isIfStatement(statement))
    .filter(({ thenStatement, elseStatement }) => !elseStatement && leaves(thenStatement))
    .map(({ expression }) => ask(expression, false))
    .reduce(both, nothing);
}

function leaves(statement: ts.Statement): boolean {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  return last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
}

/** The sets that a condition makes certain, if it is true or if it is false. */
function asked(condition: ts.Expression, isTrue: boolean, checker: ts.TypeChecker): Held {
  if (ts.isParenthesizedExpression(condition)) return asked(condition.expression, isTrue, checker);
  if (
    ts.isPrefixUnaryExpression(condition) &&
    condition.operator === ts.SyntaxKind.ExclamationToken
  )
    return asked(condition.operand, !isTrue, checker);
  if (ts.isBinaryExpression(condition)) {
    const joins = isTrue ? ts.SyntaxKind.AmpersandAmpersandToken : ts.SyntaxKind.BarBarToken;
    if (condition.operatorToken.kind !== joins) return nothing;
    return both(asked(condition.left, isTrue, checker), asked(condition.right, isTrue, checker));
  }
  if (ts.isIdentifier(condition)) {
    const declared = checker.getSymbolAtLocation(condition)?.valueDeclaration;
    const isConst =
      declared &&
      ts.isVariableDeclaration(declared) &&
      ts.isVariableDeclarationList(declared.parent) &&
      Boolean(declared.parent.flags & ts.NodeFlags.Const);
    return isConst && declared.initializer ? asked(declared.initializer, isTrue, checker) : nothing;
  }
  return isTrue && ts.isCallExpression(condition) ? askedByCall(condition) : nothing;
}

/** `supports("1.13")` tests for ExcelApi, `isSetSupported("RibbonApi", "1.1")` for any set. */
function askedByCall({ expression, arguments: given }: ts.CallExpression): Held {
  const name = ts.isPropertyAccessExpression(expression)
    ? expression.name.text
    : expression.getText();
  const texts = given.map((each) => (ts.isStringLiteralLike(each) ? each.text : ""));
  const [first = "", second = ""] = texts;
  if (name === "supports" && first) return new Map([["ExcelApi", minorVersion(first)]]);
  if (name === "isSetSupported" && second) return new Map([[first, minorVersion(second)]]);
  return nothing;
}

/** The sets that are certain if both conditions hold. */
function both(a: Held, b: Held): Held {
  const held = new Map(a);
  for (const [set, version] of b) held.set(set, Math.max(version, held.get(set) ?? version));
  return held;
}

/** The sets that are certain if either condition holds. */
function either(a: Held, b: Held): Held {
  const shared = [...a].filter(([set]) => b.has(set));
  return new Map(shared.map(([set, version]) => [set, Math.min(version, b.get(set) ?? version)]));
}
