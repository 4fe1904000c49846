import type { Dataset } from "../../dataset/dataset.ts";
import { notFound } from "../../errors.ts";
import { answerablePeriods } from "../../figures/answerable-periods.ts";
import { balancePeriods } from "../../figures/balance-periods.ts";
import { serialOf } from "../../model/calendar.ts";
import { fold, longestTyped } from "../../model/code.ts";
import type { Item } from "../../model/item.ts";
import { monthsOf, periodEnd, periodName, periodStart } from "../../model/period.ts";
import { quoted } from "../../model/quoted.ts";
import type { Value } from "../ask/value.ts";
import { namesOfItem } from "../code-lists/names.ts";

/**
 * Returns every period that something answers, with its dates and the releases it comes from: the reported ones first,
 * then the derived, then those that only balances answer.
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

/** Returns the items that a text is found in, all of them for "": every word of it in their code or one of their names. */
export function itemList(data: Dataset, search: string): Value[][] {
  const words = search.length > longestTyped ? [] : search.split(/\s+/).map(fold);
  const wanted = words.filter((word) => word !== "");
  const all = [...data.items.values()];
  const found = search === "" ? all : all.filter((item) => isFound(data, item, wanted));
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

function isFound(data: Dataset, item: Item, words: readonly string[]): boolean {
  const names = namesOfItem(data, item).map(searchable);
  return words.length > 0 && names.some((name) => words.every((word) => name.includes(word)));
}

/** A name with what stands in parentheses: "Net income (loss)" is found by "loss". */
const searchable = (name: string): string => fold(name.replace(/[()]/g, " "));
