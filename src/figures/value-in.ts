import { badArgument, notReported } from "../errors.ts";
import { shift, type Decimal } from "../exact/decimal.ts";
import type { Figure } from "../model/figure.ts";
import { isMoney, type Item } from "../model/item.ts";
import { defaultUnit, type MoneyUnit } from "../model/unit.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { findPrintedUsd } from "./printed-figure.ts";

/**
 * Returns a figure's value in the unit asked for, exact.
 *
 * Money defaults to JPY thousands. Dollars are the printed cell where there is one, else the unrounded convenience
 * translation at the rate of the release that translates the period.
 *
 * @throws bad-argument when a count, a bandwidth, a ratio or a per-share figure is asked in a unit of money;
 * not-reported for dollars of a period that no release translates.
 */
export function valueIn(data: Dataset, figure: Figure, unit: MoneyUnit | undefined): Decimal {
  requireUnitFor(figure.item, unit);
  if (!isMoney(figure.item)) return figure.value;
  const { currency, exponent } = unit ?? defaultUnit;
  return shift(currency === "JPY" ? figure.value : dollars(data, figure), -exponent);
}

/** Throws bad-argument when an item that is not money is asked for in a unit of money. */
export function requireUnitFor(item: Item, unit: MoneyUnit | undefined): void {
  if (isMoney(item) || !unit) return;
  throw badArgument(
    `${item.code} is counted in ${item.unit} and takes no unit of money; leave the unit out.`,
  );
}

function dollars(data: Dataset, figure: Figure): Decimal {
  const printed = findPrintedUsd(data, figure);
  if (printed) return printed;
  const { period, item } = figure;
  const translating = figure.chain
    ? undefined
    : data.releases.find(({ translates }) => translates.includes(period.code));
  if (translating) return figure.value.dividedBy(translating.rate);
  throw notReported(
    `No release translates ${period.code} into dollars. For ${item.code} at a rate of your choice, use IIJ.USD(amount, release).`,
  );
}
