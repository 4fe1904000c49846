import { Failure } from "../../errors.ts";
import type { Decimal } from "../../exact/decimal.ts";
import { lastDigit } from "../../exact/digits.ts";
import { around, holds } from "../../exact/interval.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import type { PercentageColumn } from "../../model/print.ts";
import type { PrintedPercentage } from "../printed-percentage.ts";
import type { Question } from "../question.ts";
import { changeOrFailure } from "./change.ts";
import { pairOrFailure } from "./pair.ts";

type Asked = Question & { readonly column: PercentageColumn };

/**
 * Says whether a printed percentage differs from the one computed from the figures served; false where none can be
 * computed.
 */
export function differsFromAmounts(
  data: Dataset,
  asked: Asked,
  printed: PrintedPercentage,
): boolean {
  const computed = compute(data, asked, printed);
  if (computed === undefined) return false;
  return !holds(around(printed.value, lastDigit(printed.text, -2)), computed);
}

function compute(data: Dataset, asked: Asked, { table }: PrintedPercentage): Decimal | undefined {
  const { item, period, vintage, column } = asked;
  if (column !== "percent") {
    const change = changeOrFailure(data, { item, period, vintage, basis: column });
    return change instanceof Failure ? undefined : change.value;
  }
  const whole = data.items.get(table.identity.percentOf ?? "");
  if (!whole) return undefined;
  const sides = [
    { item, period },
    { item: whole, period },
  ] as const;
  const pair = pairOrFailure(data, sides, vintage);
  if (pair instanceof Failure) return undefined;
  const [part, of] = pair;
  return of.value.isZero() ? undefined : part.value.dividedBy(of.value);
}
