import {
  parse,
  tokenize,
  type AstExpression,
  type CallExpression,
  type Identifier,
  type Token,
} from "@borgar/fx";
import type { CellContent } from "../workbook-cells.ts";

/** Returns a formula as a tree; undefined for a constant, and for a formula that cannot be parsed. */
export function parseFormula(content: CellContent): AstExpression | undefined {
  if (typeof content !== "string" || !content.startsWith("=")) return undefined;
  try {
    return readFormula(content);
  } catch {
    return undefined;
  }
}

/**
 * Returns a formula as a tree, with the positions of its parts if requested.
 *
 * @throws if it cannot be parsed.
 */
export const readFormula = (formula: string, withLocation = false): AstExpression =>
  parse(blocksFirst(tokenize(formula, { withLocation })));

/** Reorders the tokens: the library reads -A1# as (-A1)#, which has no meaning; Excel reads it as -(A1#). */
const blocksFirst = (tokens: readonly Token[]): Token[] =>
  tokens.flatMap((token, n) => {
    const [before, after] = [tokens[n - 1], tokens[n + 1]];
    if (isRange(token) && isBlockSign(after))
      return [{ ...token, type: "operator", value: "(" }, token];
    if (isBlockSign(token) && isRange(before)) return [token, { ...token, value: ")" }];
    return [token];
  });

const isRange = (token: Token | undefined): boolean => token?.type.startsWith("range") === true;

const isBlockSign = (token: Token | undefined): boolean =>
  token?.type === "operator" && token.value === "#";

/** Returns the parts of an expression that are expressions themselves, in the order they are written. */
export function partsOf(node: AstExpression): readonly AstExpression[] {
  switch (node.type) {
    case "CallExpression":
      return partsOfCall(node);
    case "UnaryExpression":
    case "BinaryExpression":
      return node.arguments;
    case "LetExpression":
      return [
        ...node.declarations.flatMap(({ init }) => init ?? []),
        ...(node.body ? [node.body] : []),
      ];
    case "LambdaExpression":
      return node.body ? [node.body] : [];
    case "ArrayExpression":
      return node.elements.flat();
    default:
      return [];
  }
}

function partsOfCall(node: CallExpression): readonly AstExpression[] {
  const called = calleeOf(node);
  const given = argumentsOf(node).filter((each) => each !== null);
  return called.type === "Identifier" ? given : [called, ...given];
}

/** Returns the callee: mostly a name, but LAMBDA(x,x+1)(2) calls an expression, which the library's types omit. */
export const calleeOf = ({ callee }: CallExpression): Identifier | AstExpression => callee;

/** Returns the arguments of a call; null for one that is left out, which the library's types omit. */
export const argumentsOf = ({
  arguments: given,
}: CallExpression): readonly (AstExpression | null)[] => given;

/** Yields an expression and all expressions within it, outer ones first. */
export function* expressionsIn(node: AstExpression): Generator<AstExpression> {
  yield node;
  for (const part of partsOf(node)) yield* expressionsIn(part);
}
