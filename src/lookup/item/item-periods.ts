import type { Dataset } from "../../dataset/dataset.ts";
import { Failure } from "../../errors.ts";
import type { Decimal } from "../../exact/decimal.ts";
import { answerablePeriods } from "../../figures/answerable-periods.ts";
import { balancePeriods } from "../../figures/balance-periods.ts";
import { periodFor } from "../../figures/find-answer.ts";
import { figureOrFailure } from "../../figures/require-figure.ts";
import { valueOrFailure } from "../../figures/value-in.ts";
import type { Figure } from "../../model/figure.ts";
import { isMoney, type Item } from "../../model/item.ts";
import { endOf, type Period } from "../../model/period.ts";
import type { MoneyUnit } from "../../model/unit.ts";
import { marksOf } from "../../statements/marks/marks-of-figure.ts";

/** What is held of an item for one period. */
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

/** An item, and the unit its amounts are wanted in; one that is not money takes none. */
export interface ItemAsked {
  readonly item: Item;
  readonly unit?: MoneyUnit | undefined;
}

/** Where there is no figure for one of these reasons, the period is not one of the item's. */
const elsewhere = new Set(["outside", "never derived", "no chain", "another release"]);

/**
 * Returns every period that has a figure of an item, or that should have one and says why not, the newest last day first,
 * then the shorter ones. A balance has a row for each day.
 */
export function itemPeriods(data: Dataset, { item, unit }: ItemAsked): ItemPeriod[] {
  return periodsToTry(data, item)
    .map((period) => itemPeriod(data, item, period, isMoney(item) ? unit : undefined))
    .filter(({ figure }) => !(figure instanceof Failure && elsewhere.has(figure.data.reason)));
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

/** The periods that anything answers, and those that only the text of a release is about. */
function periodsToTry(data: Dataset, item: Item): Period[] {
  const stated = data.printed.flatMap((release) => release.statedOf(item.code));
  const named = [...answerablePeriods(data), ...balancePeriods(data), ...stated];
  const periods = new Map(
    named.map(({ period }) => periodFor(item, period)).map((period) => [period.code, period]),
  );
  return [...periods.values()].sort(
    (a, b) => endOf(b) - endOf(a) || a.quarters - b.quarters || b.first - a.first,
  );
}
