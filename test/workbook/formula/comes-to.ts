import assert from "node:assert/strict";
import { valueOf, type FormulaPlace } from "../../../src/workbook/formula/argument-value.ts";
import { parseFormula } from "../../../src/workbook/formula/parse-formula.ts";
import { NotFollowed } from "../../../src/workbook/formula/sent-value.ts";

/** Returns the value of a formula at a place, or in words why it is not known. */
export function comesTo(formula: string, place: FormulaPlace): unknown {
  const value = valueOf(parseFormula(formula) ?? assert.fail(formula), place);
  return value instanceof NotFollowed ? `${value.reason}: ${value.what}` : value;
}

/** Asserts the value of each formula. */
export function allComeTo(
  expected: Readonly<Record<string, unknown>>,
  of: (formula: string) => unknown,
): void {
  for (const [formula, value] of Object.entries(expected))
    assert.deepEqual(of(formula), value, formula);
}
