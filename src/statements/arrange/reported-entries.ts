import type { Dataset } from "../../dataset/dataset.ts";
import { requireChange, requireCompared } from "../../figures/compare/change.ts";
import { findRelease, periodFor } from "../../figures/find-answer.ts";
import { isDerived } from "../../figures/answerable-periods.ts";
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
  return { failure: found, word: printedWord(data, item, column) ?? absentWord(data, column) };
}

/** Returns the change of an item; "n.m." where the older figure is nil or negative. */
export function changeEntry(
  data: Dataset,
  item: Item,
  { period, vintage }: ColumnRequest,
  basis: "YoY" | "QoQ",
): Entry {
  const found = attempt(() => requireCompared(data, { item, period, vintage, basis }));
  if (found instanceof Failure) return { failure: found, word: absentWords.notAvailable };
  const { now, base } = found;
  if (base.value.gt(0)) return { value: now.value.dividedBy(base.value).minus(1) };
  const failure = notReported(
    `${item.label} of ${base.period.code} is nil or negative, so a percentage change from it says little. IIJ.CHANGE gives it by the releases' convention.`,
  );
  return { failure, word: absentWords.notMeaningful };
}

/** Returns the growth of an item from the year before, by the releases' own convention. */
export function growthEntry(data: Dataset, item: Item, { period, vintage }: ColumnRequest): Entry {
  const found = attempt(() => requireChange(data, { item, period, vintage, basis: "YoY" }));
  return found instanceof Failure
    ? { failure: found, word: absentWord(data, { period }) }
    : { value: found.value };
}

/** Returns the word for a missing figure: "n.a." in a derived period, else "n.p.". */
export const absentWord = (data: Dataset, { period }: Pick<ColumnRequest, "period">): string =>
  isDerived(data, period) ? absentWords.notAvailable : absentWords.notPresented;

/** Returns the word that a release prints instead of a figure, such as Break-even. */
function printedWord(data: Dataset, item: Item, column: ColumnRequest): string | undefined {
  const period = attempt(() => periodFor(item, column.period));
  if (period instanceof Failure) return undefined;
  const release = findRelease(data, item, period, column.vintage);
  const prints = release ? data.printsAt(item.code, release, period) : [];
  return prints.find(({ text, value }) => text !== "" && value === undefined)?.text;
}
