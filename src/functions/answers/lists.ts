import type { Dataset } from "../../dataset/dataset.ts";
import { notFound } from "../../errors.ts";
import { answerablePeriods } from "../../figures/answerable-periods.ts";
import { balancePeriods } from "../../figures/balance-periods.ts";
import { serialOf } from "../../model/calendar.ts";
import { monthsOf, periodEnd, periodName, periodStart } from "../../model/period.ts";
import { quoted } from "../../model/quoted.ts";
import type { Value } from "../ask/value.ts";
import { itemsFound } from "../code-lists/search-items.ts";

/**
 * Returns every period that has an answer, with its dates and releases: the reported periods first, then the derived
 * ones, then those that have only balances.
 */
export function periodList(data: Dataset): Value[][] {
  const rows = [...answerablePeriods(data), ...balancePeriods(data)].map(
    ({ period, basis, releases }) => [
      period.code,
      periodName(period),
      serialOf(periodStart(period)),
      serialOf(periodEnd(period)),
      monthsOf(period),
      releases.map(({ code }) => code).join(", "),
      basis,
    ],
  );
  return [["Period", "Name", "Start", "End", "Months", "Releases", "Basis"], ...rows];
}

/**
 * Returns the items that match a text: every word of it is in the code or in one name of the item. For "" all items.
 * Items with a name equal to the text come first.
 */
export function itemList(data: Dataset, search: string): Value[][] {
  const found = search === "" ? [...data.items.values()] : itemsFound(data, search);
  if (found.length === 0) {
    throw notFound(
      () => `No item has ${quoted(search)} in its code or names. IIJ.ITEMS() lists them all.`,
      { reason: "no item found", typed: search },
    );
  }
  return [
    ["Item", "Label", "Japanese", "Kind", "Unit", "US-GAAP name"],
    ...found.map((item) => [
      item.code,
      item.label,
      item.japanese,
      item.kind,
      item.unit,
      item.gaap ?? "",
    ]),
  ];
}
