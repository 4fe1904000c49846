import type { Dataset } from "../../dataset/dataset.ts";
import { Failure } from "../../errors.ts";
import type { Decimal } from "../../exact/decimal.ts";
import { boundsOf, periodFor } from "../../figures/find-answer.ts";
import { figureOrFailure } from "../../figures/require-figure.ts";
import { valueOrFailure } from "../../figures/value-in.ts";
import type { Figure } from "../../model/figure.ts";
import { isMoney, type Item } from "../../model/item.ts";
import { endOf, periodsWithin, type Period } from "../../model/period.ts";
import type { MoneyUnit } from "../../model/unit.ts";
import { marksOf } from "../../statements/marks/marks-of-figure.ts";

/** What is known of an item for one period. */
export interface ItemPeriod {
  readonly period: Period;
  /** The figure of the newest release, or why there is none. */
  readonly figure: Figure | Failure;
  /** Its value in the unit asked for, or why there is none in that unit. */
  readonly value: Decimal | Failure;
  /** Its marks, side by side. */
  readonly marks: string;
  /** How many releases print it; 0 for a derived figure. */
  readonly prints: number;
}

/** An item, and the unit for its amounts. An item that is not money has no unit. */
export interface ItemAsked {
  readonly item: Item;
  readonly unit?: MoneyUnit | undefined;
}

/** A period is not listed for the item if its figure is missing for one of these reasons. */
const elsewhere = new Set(["outside", "never derived", "no chain", "another release"]);

/**
 * Returns every period that has a figure of an item, or that should have one, with the reason why it has none. The newest
 * last day comes first, then the shorter periods. A balance has one row for each day.
 */
export function itemPeriods(data: Dataset, asked: ItemAsked): ItemPeriod[] {
  const steps = listItemPeriods(data, asked);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Returns the same in steps, so that a page can draw between them. */
export function* listItemPeriods(
  data: Dataset,
  { item, unit }: ItemAsked,
): Generator<undefined, ItemPeriod[]> {
  const found: ItemPeriod[] = [];
  for (const period of periodsToTry(data, item)) {
    const held = itemPeriod(data, item, period, isMoney(item) ? unit : undefined);
    const { figure } = held;
    if (!(figure instanceof Failure && elsewhere.has(figure.data.reason))) found.push(held);
    yield undefined;
  }
  return found;
}

function itemPeriod(
  data: Dataset,
  item: Item,
  period: Period,
  unit: MoneyUnit | undefined,
): ItemPeriod {
  const figure = figureOrFailure(data, { item, period, vintage: "latest" });
  const prints = data.releasesOf(data.statementOf(item), period).length;
  if (figure instanceof Failure) return { period, figure, value: figure, marks: "", prints };
  const value = valueOrFailure(data, figure, unit, "latest");
  return { period, figure, value, marks: marksOf(data, figure), prints };
}

/**
 * The periods that releases print the item's statement for, the periods that may be derived from them, and the periods
 * that only the text of a release is about. The first statement may print an opening balance: that of the quarter before,
 * which is also the last day of its year.
 */
function periodsToTry(data: Dataset, item: Item): Period[] {
  const printed = data.periodsOf(data.statementOf(item));
  const stated = data.printed
    .flatMap((release) => release.statedOf(item.code))
    .map(({ period }) => period);
  const [first, end] = boundsOf(printed);
  const before = item.kind === "flow" ? 0 : quartersOfYear;
  const named = isMoney(item) && printed.length > 0 ? periodsWithin(first - before, end) : [];
  const periods = new Map(
    [...printed, ...named, ...stated]
      .map((period) => periodFor(item, period))
      .map((period) => [period.code, period]),
  );
  return [...periods.values()].sort(
    (a, b) => endOf(b) - endOf(a) || a.quarters - b.quarters || b.first - a.first,
  );
}

const quartersOfYear = 4;
