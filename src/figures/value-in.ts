import type { Dataset } from "../dataset/dataset.ts";
import { badArgument, required, type Failure } from "../errors.ts";
import { shift, type Decimal } from "../exact/decimal.ts";
import type { Figure } from "../model/figure.ts";
import { isMoney, type Item } from "../model/item.ts";
import type { Vintage } from "../model/release.ts";
import { defaultUnit, type MoneyUnit } from "../model/unit.ts";
import { findDollars } from "./dollars.ts";
import { refuse } from "./refuse/refuse.ts";

/**
 * Returns a figure's value in the unit asked for, exact.
 *
 * Money defaults to JPY thousands. Dollars are the printed cell if there is one, else the unrounded translation at the
 * rate of the release that translates the period. A named release uses only its own dollars: see `findDollars`.
 *
 * @throws bad-argument for a unit of money on an item that is not money; not-reported for dollars of a period that no
 * release translates, or whose yen were restated later.
 */
export const valueIn = (
  data: Dataset,
  figure: Figure,
  unit: MoneyUnit | undefined,
  vintage: Vintage,
): Decimal => required(valueOrFailure(data, figure, unit, vintage));

/** Returns that value or that failure, which is not thrown. */
export function valueOrFailure(
  data: Dataset,
  figure: Figure,
  unit: MoneyUnit | undefined,
  vintage: Vintage,
): Decimal | Failure {
  const wrong = unitRefusal(figure.item, unit);
  if (wrong) return wrong;
  if (!isMoney(figure.item)) return figure.value;
  const { currency, exponent } = unit ?? defaultUnit;
  if (currency === "JPY") return shift(figure.value, -exponent);
  const { dollars, old } = findDollars(data, figure, vintage);
  if (dollars) return shift(dollars, -exponent);
  const { item, period } = figure;
  const asked = typeof vintage === "string" ? undefined : vintage;
  return refuse(
    data,
    { item, period, vintage },
    { reason: "no dollars", item, period, old, asked },
  );
}

/** Returns the failure for a unit of money on an item that is not money; undefined if the unit fits. */
export const unitRefusal = (item: Item, unit: MoneyUnit | undefined): Failure | undefined =>
  isMoney(item) || !unit
    ? undefined
    : badArgument(`${item.label} is counted in ${item.unit}, not in money: leave the unit out.`, {
        reason: "no money",
        item,
      });
