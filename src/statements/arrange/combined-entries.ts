import type { Dataset } from "../../dataset/dataset.ts";
import { notReported } from "../../errors.ts";
import { zero } from "../../exact/decimal.ts";
import { findRelease, periodFor } from "../../figures/find-answer.ts";
import { isMoney, type Item } from "../../model/item.ts";
import { defaultUnit, type MoneyUnit } from "../../model/unit.ts";
import type { ColumnRequest } from "../columns/column.ts";
import type { StatementLine } from "../definitions/statement-line.ts";
import { absentWords, figureOf, valueOf, wordOf, type Entry } from "./entry.ts";
import { amountEntry } from "./reported-entries.ts";

/** Says whether a line of an item can be a share of the statement's whole: true for amounts and bandwidths. */
export const hasShare = (line: StatementLine, item: Item): boolean =>
  (line.kind === "line" || line.kind === "total") && (isMoney(item) || item.unit === "Gbps");

/**
 * Returns one figure of a column as a fraction of another, unrounded and from the exact yen, whatever the unit shown.
 *
 * @example
 * // Operating margin of 4Q03: 349,688 / 11,617,002 = 0.0301…, in yen and in dollars
 */
export function quotientEntry(
  data: Dataset,
  { period, vintage }: ColumnRequest,
  part: Item,
  whole: Item | undefined,
): Entry {
  if (!whole)
    return {
      failure: notReported("The lines of this statement are not shares of a total.", {
        reason: "no whole",
      }),
      word: absentWords.notMeaningful,
    };
  const [one, other] = [part, whole].map((item) =>
    amountEntry(data, item, { period, vintage }, defaultUnit),
  );
  const [a, b] = [figureOf(one)?.value, figureOf(other)?.value];
  if (a && b && !b.isZero()) return { value: a.dividedBy(b) };
  for (const entry of [one, other]) if (entry && "failure" in entry) return entry;
  return {
    failure: notReported(`${whole.label} of ${period.code} is nil, so there is no share of it.`, {
      reason: "nil share",
      item: whole,
      period,
    }),
    word: absentWords.notMeaningful,
  };
}

/**
 * Returns the difference between a column and the oldest vintage, in the unit of the sheet. A line that one of them lacks
 * counts as nil.
 *
 * @example
 * // Net income (loss) of 4Q02: (9,289,600) restated − (2,136,513) as printed Aug-2003 = (7,153,087)
 */
export function differenceEntry(
  data: Dataset,
  item: Item,
  { period, vintage }: ColumnRequest,
  unit: MoneyUnit,
): Entry {
  const day = periodFor(item, period);
  const older = findRelease(data, item, day, "first");
  if (!older || older === findRelease(data, item, day, vintage))
    return {
      failure: notReported(
        `A difference needs two releases that print ${item.label} for ${period.code}. The data has fewer.`,
        { reason: "too few releases", item, period },
      ),
      word: absentWords.notAvailable,
    };
  const before = amountEntry(data, item, { period, vintage: older }, unit);
  const after = amountEntry(data, item, { period, vintage }, unit);
  const [from, to] = [valueOf(before), valueOf(after)];
  if (from || to) return { value: (to ?? zero).minus(from ?? zero) };
  return after;
}

/**
 * Says whether an actual figure reached the guidance. Guidance in words, such as Break-even, means 0 or more. If one of
 * the two is not presented, there is no outcome. If one is not available, the outcome is not available.
 */
export function outcomeEntry(stated: Entry, actual: Entry): Entry {
  const words = [wordOf(stated), wordOf(actual)];
  if (words.includes(absentWords.notPresented)) return { text: "" };
  const lacking = words.indexOf(absentWords.notAvailable);
  if (lacking >= 0) return [stated, actual][lacking];
  const reached = valueOf(actual);
  if (!reached) return { text: "" };
  return { text: reached.gte(valueOf(stated) ?? zero) ? "met" : "missed" };
}
