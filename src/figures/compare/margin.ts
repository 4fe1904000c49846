import { broken, required } from "../../errors.ts";
import type { Decimal } from "../../exact/decimal.ts";
import type { Figure } from "../../model/figure.ts";
import type { Item } from "../../model/item.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import type { Question } from "../question.ts";
import { refuse } from "../refuse/refuse.ts";
import { pairOrFailure } from "./pair.ts";

/** A margin: the items of its numerator and its denominator. */
export interface Measure {
  readonly code: string;
  readonly label: string;
  readonly part: string;
  readonly whole: string;
}

const of = (code: string, label: string, part: string, whole = "Revenue.Total"): Measure => ({
  code,
  label,
  part,
  whole,
});

/** The margins. Codes are only added. */
export const measures: readonly Measure[] = [
  of("Gross", "Gross margin", "Income.Gross"),
  of(
    "ConnectivityVAS",
    "Gross margin, connectivity and value-added services",
    "Income.GrossConnectivityVAS",
    "Revenue.ConnectivityVAS",
  ),
  of("SI", "Gross margin, systems integration", "Income.GrossSI", "Revenue.SI"),
  of("Equipment", "Gross margin, equipment sales", "Income.GrossEquipment", "Revenue.Equipment"),
  of("Operating", "Operating margin", "Income.Operating"),
  of("EBITDA", "Adjusted EBITDA margin", "EBITDA.Adjusted"),
  of("Net", "Net margin", "Income.Net"),
];

/** A margin as a fraction, and its two figures. */
export interface Margin {
  readonly value: Decimal;
  readonly part: Figure;
  readonly whole: Figure;
}

/**
 * Returns a margin, unrounded. Both figures come from one release if one prints them.
 *
 * @throws not-reported where a figure is missing or the denominator is nil.
 */
export function requireMargin(
  data: Dataset,
  { measure, period, vintage }: Omit<Question, "item"> & { readonly measure: Measure },
): Margin {
  const [part, whole] = required(
    pairOrFailure(
      data,
      [
        { item: itemOf(data, measure.part), period },
        { item: itemOf(data, measure.whole), period },
      ],
      vintage,
    ),
  );
  if (whole.value.isZero())
    throw refuse(
      data,
      { item: whole.item, period, vintage },
      { reason: "nil whole", item: whole.item, period },
    );
  return { value: part.value.dividedBy(whole.value), part, whole };
}

function itemOf({ items }: Dataset, code: string): Item {
  const item = items.get(code);
  if (!item) throw broken(`A margin names ${code}, which is not an item.`);
  return item;
}
