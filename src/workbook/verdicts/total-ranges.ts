import type { AstExpression, CallExpression } from "@borgar/fx";
import { findArea, type ReferredArea } from "../formula/find-area.ts";
import { nativeName } from "../formula/find-calls.ts";
import { argumentsOf, expressionsIn, parseFormula } from "../formula/parse-formula.ts";
import type { FormulaCell } from "../workbook-cells.ts";

/** The cells that the verdict on a total is computed from, one for each column. */
export interface TotalRanges {
  /** How far the difference in each column exceeds the allowance for rounding. */
  readonly beyond: ReferredArea;
  /** The difference in each column; undefined if the formula does not refer to it. */
  readonly off: ReferredArea | undefined;
  readonly periods: ReferredArea | undefined;
}

/**
 * Returns the cells that the verdict on a total of a statement reads. They are read from the formula, so that they are
 * found even after rows and columns were inserted.
 */
export function rangesOfTotal({ formula, sheet }: FormulaCell): TotalRanges | undefined {
  const tree = parseFormula(formula);
  const calls = tree ? callsIn(tree) : [];
  const areaIn = (name: string, at: number): ReferredArea | undefined => {
    for (const call of calls) {
      const node = nativeName(call) === name ? argumentsOf(call)[at] : undefined;
      const area = node && findArea(node, sheet);
      if (area) return area;
    }
    return undefined;
  };
  const beyond = areaIn("AGGREGATE", 2);
  return beyond && { beyond, off: areaIn("ISNUMBER", 0), periods: areaIn("INDEX", 0) };
}

/** The differences of a total of a printed table, and the allowance for rounding of each. */
export interface TableRanges {
  readonly off: ReferredArea;
  readonly allowed: ReferredArea;
}

/** Returns the cells that the verdict on a total of a printed table reads: ABS(differences) > allowances. */
export function rangesOfTableTotal({ formula, sheet }: FormulaCell): TableRanges | undefined {
  const tree = parseFormula(formula);
  if (!tree) return undefined;
  for (const node of expressionsIn(tree)) {
    if (node.type !== "BinaryExpression" || node.operator !== ">") continue;
    const [one, other] = node.arguments;
    const [within] = one?.type === "CallExpression" ? argumentsOf(one) : [];
    const [off, allowed] = [within, other].map((each) => each && findArea(each, sheet));
    if (off && allowed) return { off, allowed };
  }
  return undefined;
}

const callsIn = (tree: AstExpression): CallExpression[] =>
  [...expressionsIn(tree)].filter((node) => node.type === "CallExpression");
