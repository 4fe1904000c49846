import { notCalculated, rowNotAdded } from "../../sheet/plan/answers.ts";
import { isErrorText } from "../formula/sent-value.ts";
import type { CellContent } from "../workbook-cells.ts";
import type { Judged, Verdict } from "./verdict.ts";

/** Returns what is told of a cell of verdicts that holds no formula: a text that reads as a verdict follows nothing. */
export const typedOver = (verdict: Verdict, value: CellContent): Judged[] =>
  typeof value === "string" && (/^[✔✘]/u.test(value) || value === notCalculated)
    ? [{ untold: { ...verdict, why: "typed over", says: value } }]
    : [];

/** Returns what is told of a total above which a row stands that it does not add; its figures may agree all the same. */
export const sumLeavesOut = (verdict: Verdict, value: CellContent): Judged[] =>
  value === rowNotAdded
    ? [{ differing: { ...verdict, difference: undefined, why: "row not added" } }]
    : [];

/** Returns what is told of a verdict by its own text alone, as that of a bridge, which no first row counts. */
export function judgedAlone(verdict: Verdict, value: CellContent): Judged[] {
  if (value === notCalculated || isErrorText(value))
    return [{ untold: { ...verdict, why: "not calculated", says: value } }];
  const [, amount] = /^✘ (-?[\d,.]+)/u.exec(String(value)) ?? [];
  if (amount === undefined) return [];
  const difference = Number(amount.replaceAll(",", ""));
  return [{ differing: { ...verdict, difference, why: "differs" } }];
}
