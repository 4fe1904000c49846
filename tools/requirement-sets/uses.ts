import ts from "typescript";
import { needOf, type Need } from "./need.ts";

/** A member of Microsoft's API where it is used. */
export interface Use {
  readonly node: ts.Node;
  readonly member: string;
  readonly need: Need;
}

/** Returns the members of Microsoft's API in a file that need a requirement set. */
export function usesIn(file: ts.SourceFile, checker: ts.TypeChecker): Use[] {
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    // A type costs nothing when the script runs.
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    for (const symbol of symbolsAt(node, checker)) {
      const need = needOf(symbol);
      if (need) uses.push({ node, member: symbol.name, need });
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return uses;
}

function symbolsAt(node: ts.Node, checker: ts.TypeChecker): ts.Symbol[] {
  const found = wordsOfEnum(node, checker);
  if (ts.isIdentifier(node)) found.push(...named(node, checker), ...unpacked(node, checker));
  else if (ts.isObjectLiteralElement(node)) found.push(...keyOf(node, checker));
  else if (ts.isStringLiteralLike(node)) found.push(...loaded(node, checker));
  return found;
}

function named(node: ts.Identifier, checker: ts.TypeChecker): ts.Symbol[] {
  const symbol = checker.getSymbolAtLocation(node);
  return symbol ? [symbol] : [];
}

/** `{ freezePanes }` destructured from a worksheet. */
function unpacked({ parent, text }: ts.Identifier, checker: ts.TypeChecker): ts.Symbol[] {
  if (!ts.isBindingElement(parent) || !ts.isObjectBindingPattern(parent.parent)) return [];
  const key = parent.propertyName ?? parent.name;
  if (!ts.isIdentifier(key) || key.text !== text) return [];
  return propertyOf(checker.getTypeAtLocation(parent.parent), text, checker);
}

/** A key of an object that is passed to the API. */
function keyOf(node: ts.ObjectLiteralElement, checker: ts.TypeChecker): ts.Symbol[] {
  const type = checker.getContextualType(node.parent as ts.ObjectLiteralExpression);
  if (!type || !node.name || !ts.isIdentifier(node.name)) return [];
  return propertyOf(type, node.name.text, checker);
}

/** Texts that are members of an enumeration of the API: as an argument, in an assignment, or under a key. */
function wordsOfEnum(node: ts.Node, checker: ts.TypeChecker): ts.Symbol[] {
  const words = new Map(
    takenAt(node, checker)
      .flatMap(each)
      .filter((type) => Boolean(type.flags & ts.TypeFlags.EnumLiteral))
      .flatMap((type) => (type.isStringLiteral() ? [[type.value, type.symbol] as const] : [])),
  );
  if (words.size === 0) return [];
  const given = each(checker.getTypeAtLocation(node));
  return given.flatMap((type) => (type.isStringLiteral() ? (words.get(type.value) ?? []) : []));
}

/** The types that the API accepts for an expression; a method may accept several. */
function takenAt(node: ts.Node, checker: ts.TypeChecker): ts.Type[] {
  const { parent } = node;
  if (ts.isCallExpression(parent) && node !== parent.expression) {
    const place = parent.arguments.indexOf(node as ts.Expression);
    const ways = checker.getTypeAtLocation(parent.expression).getCallSignatures();
    return ways.flatMap(({ parameters: { [place]: parameter } }) =>
      parameter ? [checker.getTypeOfSymbol(parameter)] : [],
    );
  }
  const isGiven =
    (ts.isBinaryExpression(parent) && node === parent.right) ||
    (ts.isPropertyAssignment(parent) && node === parent.initializer);
  const type = isGiven ? checker.getContextualType(node as ts.Expression) : undefined;
  return type ? [type] : [];
}

const each = (type: ts.Type): readonly ts.Type[] => (type.isUnion() ? type.types : [type]);

/** `range.load("format/fill/color,values")`: each name on each path. */
function loaded(node: ts.StringLiteralLike, checker: ts.TypeChecker): ts.Symbol[] {
  const { parent } = node;
  if (!ts.isCallExpression(parent) || parent.arguments[0] !== node) return [];
  const { expression } = parent;
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== "load") return [];
  const type = checker.getTypeAtLocation(expression.expression);
  return node.text.split(",").flatMap((way) => {
    const found: ts.Symbol[] = [];
    let at = [type];
    for (const name of way.trim().split("/")) {
      const properties = at.flatMap((one) => propertyOf(one, name, checker));
      found.push(...properties);
      at = properties.map((property) => elementOf(checker.getTypeOfSymbol(property), checker));
    }
    return found;
  });
}

/** The members of a collection's `items` are loaded by their own names. */
function elementOf(type: ts.Type, checker: ts.TypeChecker): ts.Type {
  return checker.isArrayType(type)
    ? (checker.getTypeArguments(type as ts.TypeReference)[0] ?? type)
    : type;
}

function propertyOf(type: ts.Type, name: string, checker: ts.TypeChecker): ts.Symbol[] {
  return each(type).flatMap((one) => checker.getPropertyOfType(one, name) ?? []);
}
