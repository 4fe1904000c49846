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

/** Returns the reconciliation, a row a check; amounts in the printed unit, percentages as fractions. */
export function checks({ scope, verdict }: ArgumentsOf<"CHECKS">, { data }: Call): Value[][] {
  const found = reconcile(data).filter(
    (check) => (scope?.holds(check) ?? true) && check.verdict === (verdict ?? check.verdict),
  );
  return [header, ...found.map(rowOf)];
}

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
