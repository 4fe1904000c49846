import type { Dataset } from "../../dataset/dataset.ts";
import { changeOrFailure, comparedOrFailure } from "../../figures/compare/change.ts";
import { findRelease, periodFor } from "../../figures/find-answer.ts";
import { requireFigure } from "../../figures/require-figure.ts";
import { valueIn } from "../../figures/value-in.ts";
import { attempt, Failure, notReported } from "../../errors.ts";
import { isMoney, type Item } from "../../model/item.ts";
import type { MoneyUnit } from "../../model/unit.ts";
import { unitOfColumn, type ColumnRequest } from "../columns/column.ts";
import { absentWords, type Entry } from "./entry.ts";

/** Returns the amount of an item in a column, the word printed instead, or why there is none. */
export function amountEntry(
  data: Dataset,
  item: Item,
  column: ColumnRequest,
  unit: MoneyUnit,
): Entry {
  const shown = unitOfColumn(column, unit);
  if (column.shows === "USD" && !isMoney(item)) return undefined;
  const found = attempt(() => {
    const figure = requireFigure(data, { item, ...column });
    return {
      figure,
      value: valueIn(data, figure, isMoney(item) ? shown : undefined, column.vintage),
    };
  });
  if (!(found instanceof Failure)) return found;
  return { failure: found, word: printedWord(data, item, column) ?? absentWord(found) };
}

/** Returns the change of an item; "n.m." where the older figure is nil or negative. */
export function changeEntry(
  data: Dataset,
  item: Item,
  { period, vintage }: ColumnRequest,
  basis: "YoY" | "QoQ",
): Entry {
  const found = comparedOrFailure(data, { item, period, vintage, basis });
  if (found instanceof Failure) return { failure: found, word: absentWords.notAvailable };
  const { now, base } = found;
  if (base.value.gt(0)) return { value: now.value.dividedBy(base.value).minus(1) };
  const failure = notReported(
    `${item.label} of ${base.period.code} is nil or negative, so a percentage change from it is not meaningful. IIJ.CHANGE gives it by the releases' convention.`,
    { reason: "nil or negative base", item, period: base.period },
  );
  return { failure, word: absentWords.notMeaningful };
}

/** Returns the growth of an item from the year before, by the releases' own convention. */
export function growthEntry(data: Dataset, item: Item, { period, vintage }: ColumnRequest): Entry {
  const found = changeOrFailure(data, { item, period, vintage, basis: "YoY" });
  return found instanceof Failure
    ? { failure: found, word: absentWords.notAvailable }
    : { value: found.value };
}

/** Returns what replaces a missing figure, as `if_not_presented` of `FIGURE` does: n.p., else the error itself. */
const absentWord = ({ data: { reason } }: Failure): string =>
  reason === "not presented" ? absentWords.notPresented : absentWords.notAvailable;

/** Returns the word that a release prints instead of a figure, such as Break-even. */
function printedWord(data: Dataset, item: Item, column: ColumnRequest): string | undefined {
  const period = attempt(() => periodFor(item, column.period));
  if (period instanceof Failure) return undefined;
  const release = findRelease(data, item, period, column.vintage);
  const prints = release ? data.printsAt(item.code, release, period) : [];
  return prints.find(({ text, value }) => text !== "" && value === undefined)?.text;
}
