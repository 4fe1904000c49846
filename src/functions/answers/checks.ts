import type { Dataset } from "../../dataset/dataset.ts";
import type { Decimal } from "../../exact/decimal.ts";
import type { Check } from "../../reconciliation/check.ts";
import { reconcile } from "../../reconciliation/reconcile.ts";
import type { Call } from "../ask/call.ts";
import type { Value } from "../ask/value.ts";
import type { ArgumentsOf } from "../catalogue.ts";

const header = [
  "Check",
  "Family",
  "Release",
  "Table",
  "Item",
  "Period",
  "Column",
  "Printed",
  "Computed",
  "Difference",
  "Allowance",
  "Verdict",
  "Explanation",
];

/** Returns the reconciliation, one check a row; amounts in the printed unit, percentages as fractions. */
export const checks = (asked: ArgumentsOf<"CHECKS">, { data }: Call): Value[][] => [
  header,
  ...checksIn(data, asked).map(rowOf),
];

/** Returns the checks that are asked for, in their order. */
export const checksIn = (data: Dataset, { scope, verdict }: ArgumentsOf<"CHECKS">): Check[] =>
  reconcile(data).filter(
    (check) => (scope?.holds(check) ?? true) && check.verdict === (verdict ?? check.verdict),
  );

function rowOf(check: Check): Value[] {
  const { printed, computed, difference, allowance } = check.amounts;
  const amount = (value: Decimal | undefined): Value => value ?? "";
  return [
    check.id,
    check.relation,
    check.release,
    check.table,
    check.item,
    check.period,
    check.column,
    printed,
    amount(computed),
    amount(difference),
    amount(allowance),
    check.verdict,
    check.explanation,
  ];
}
