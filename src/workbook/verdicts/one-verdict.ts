import { notCalculated, rowNotAdded } from "../../sheet/plan/answers.ts";
import { isErrorText } from "../formula/sent-value.ts";
import type { CellContent } from "../workbook-cells.ts";
import type { Judged, Verdict } from "./verdict.ts";

/**
 * Returns the result for a verdict cell without a formula: a typed text that looks like a verdict does not depend on the
 * figures.
 */
export const typedOver = (verdict: Verdict, value: CellContent): Judged[] =>
  typeof value === "string" && (/^[✔✘]/u.test(value) || value === notCalculated)
    ? [{ untold: { ...verdict, why: "typed over", says: value } }]
    : [];

/** Returns the result for a total with a row above it that it does not add; its figures may still agree. */
export const sumLeavesOut = (verdict: Verdict, value: CellContent): Judged[] =>
  value === rowNotAdded
    ? [{ differing: { ...verdict, difference: undefined, why: "row not added" } }]
    : [];

/**
 * Returns the result of a verdict only from its own text, as for a bridge, which the first row of the sheet does not
 * count.
 */
export function judgedAlone(verdict: Verdict, value: CellContent): Judged[] {
  if (value === notCalculated || isErrorText(value))
    return [{ untold: { ...verdict, why: "not calculated", says: value } }];
  const [, amount] = /^✘ (-?[\d,.]+)/u.exec(String(value)) ?? [];
  if (amount === undefined) return [];
  const difference = Number(amount.replaceAll(",", ""));
  return [{ differing: { ...verdict, difference, why: "differs" } }];
}
