import type { Dataset } from "../../dataset/dataset.ts";
import { keepingFor } from "../../dataset/on-need.ts";
import { notFound } from "../../errors.ts";
import { answerablePeriods } from "../../figures/answerable-periods.ts";
import { balancePeriods } from "../../figures/balance-periods.ts";
import { serialOf } from "../../model/calendar.ts";
import { longestTyped } from "../../model/code.ts";
import { shortCode, type Item } from "../../model/item.ts";
import { fold } from "../../model/name-index.ts";
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

/**
 * Returns the items that a text is found in, all of them for "": every word of it in their code or one of their names. An
 * item that has the text as a name comes first.
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

function itemsFound(data: Dataset, search: string): Item[] {
  if (search.length > longestTyped) return [];
  const words = search
    .split(/\s+/)
    .map(searchable)
    .filter((word) => word !== "");
  const name = fold(search);
  if (words.length === 0) return [];
  return searchedNames(data)
    .filter(({ inNames }) => inNames.some((each) => words.every((word) => each.includes(word))))
    .sort((a, b) => Number(b.names.has(name)) - Number(a.names.has(name)))
    .map(({ item }) => item);
}

/** The names of every item as they are searched, and as they are compared with a whole text. */
const searchedNames = keepingFor((data: Dataset) =>
  [...data.items.values()].map((item) => {
    const { labels, others } = namesOfItem(data, item);
    const names = [...labels, ...others];
    return {
      item,
      inNames: [...new Set(names.map(searchable))],
      names: new Set(names.filter((each) => each !== shortCode(item)).map(fold)),
    };
  }),
);

/** A name with what stands in parentheses: "Net income (loss)" is found by "loss". */
const searchable = (name: string): string => fold(name.replace(/[()（）]/g, " "));
