import type { Dataset } from "../../dataset/dataset.ts";
import { answerablePeriods } from "../../figures/answerable-periods.ts";
import { notFound } from "../../errors.ts";
import { serialOf } from "../../model/calendar.ts";
import { monthsOf, periodEnd, periodName, periodStart } from "../../model/period.ts";
import type { Value } from "../ask/value.ts";

/** Returns every period that can be asked for, the reported ones first, with its dates and the releases it comes from. */
export function periodList(data: Dataset): Value[][] {
  const rows = answerablePeriods(data).map(({ period, basis, releases }) => [
    period.code,
    periodName(period),
    serialOf(periodStart(period)),
    serialOf(periodEnd(period)),
    monthsOf(period),
    releases.map(({ code }) => code).join(", "),
    basis,
  ]);
  return [["Period", "Name", "Start", "End", "Months", "Releases", "Basis"], ...rows];
}

/** Returns the items whose code or label holds a text, all of them for "". */
export function itemList(data: Dataset, search: string): Value[][] {
  const wanted = search.normalize("NFKC").toLowerCase();
  const found = [...data.items.values()].filter(({ code, label, japanese }) =>
    [code, label, japanese].some((text) => text.normalize("NFKC").toLowerCase().includes(wanted)),
  );
  if (found.length === 0)
    throw notFound(`No item has "${search}" in its code or labels. IIJ.ITEMS() lists them all.`);
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
