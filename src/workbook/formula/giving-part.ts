import type { AstExpression, CallExpression } from "@borgar/fx";
import { valueOf, type FormulaPlace } from "./argument-value.ts";
import { nativeName } from "./find-calls.ts";
import { argumentsOf } from "./parse-formula.ts";
import { isCellError, NotFollowed, type CellError } from "./sent-value.ts";

/** The part of a formula that gives its value, and the cell of that part. */
export interface GivingPart {
  readonly node: AstExpression;
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
}

/**
 * Returns the part of a formula whose value a cell shows: for IF, IFERROR and IFNA the branch that is taken, for INDEX
 * the cell of a block.
 *
 * @param at the cell of the block that the formula fills
 * @example givingPart(parseFormula('=IF(B1="","",IIJ.EPS(B1))'), place) // the call, if B1 is not blank
 */
export function givingPart(
  node: AstExpression,
  place: FormulaPlace,
  at: Omit<GivingPart, "node"> = { row: 0, column: 0 },
): GivingPart {
  const next = node.type === "CallExpression" ? behind(node, place, at) : plainBehind(node, at);
  return next ? givingPart(next.node, place, next) : { ...at, node };
}

/**
 * Returns the branch of IF, IFERROR or IFNA that is taken; undefined if it is not known, and for any other call. IFNA
 * catches only #N/A.
 */
export function takenBranch(node: CallExpression, place: FormulaPlace): AstExpression | undefined {
  const name = nativeName(node);
  const [first, second, third] = argumentsOf(node);
  if (!["IF", "IFERROR", "IFNA"].includes(name)) return undefined;
  const value = valueOf(first, place);
  if (name !== "IF") {
    const isMeant = ({ error }: CellError): boolean => name === "IFERROR" || error === "#N/A";
    const fails = !(value instanceof NotFollowed) && isCellError(value) && isMeant(value);
    return (fails ? second : first) ?? undefined;
  }
  if (value instanceof NotFollowed || isCellError(value) || typeof value === "string")
    return undefined;
  return (value ? second : third) ?? undefined;
}

function plainBehind(node: AstExpression, at: Omit<GivingPart, "node">): GivingPart | undefined {
  const isPlain =
    node.type === "UnaryExpression" && (node.operator === "+" || node.operator === "@");
  const [of] = isPlain ? node.arguments : [];
  return of && { ...at, node: of };
}

function behind(
  node: CallExpression,
  place: FormulaPlace,
  at: Omit<GivingPart, "node">,
): GivingPart | undefined {
  const [first, second, third] = argumentsOf(node);
  if (!first) return undefined;
  switch (nativeName(node)) {
    case "SINGLE":
      return { ...at, node: first };
    case "IF":
    case "IFERROR":
    case "IFNA": {
      const taken = takenBranch(node, place);
      return taken && { ...at, node: taken };
    }
    case "INDEX": {
      const [row, column] = [second, third].map((each) => valueOf(each ?? null, place));
      if (typeof row !== "number" || row < 1) return undefined;
      const across = typeof column === "number" ? column : 1;
      return across < 1 ? undefined : { node: first, row: row - 1, column: across - 1 };
    }
    default:
      return undefined;
  }
}
