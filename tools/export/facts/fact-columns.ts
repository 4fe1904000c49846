import type { Dataset } from "../../../src/dataset/dataset.ts";
import { decimalsIn } from "../../../src/exact/digits.ts";
import { findServed, restatementOf } from "../../../src/figures/served-figure.ts";
import type { Figure, PrintedTerm } from "../../../src/model/figure.ts";
import { isMoney, isPercentage } from "../../../src/model/item.ts";
import { periodEnd, periodStart } from "../../../src/model/period.ts";
import { isPercentageColumn } from "../../../src/model/print.ts";
import { marksOf } from "../../../src/statements/marks/marks-of-figure.ts";
import type { Language } from "../export-request.ts";
import type { PrintedFact } from "./printed-fact.ts";

/** What the columns are made from. */
export interface FactContext {
  readonly data: Dataset;
  readonly language: Language;
  /** The ids of the checks that test a printed figure. */
  readonly checksOf: (fact: PrintedFact) => readonly string[];
}

/** A printed figure with the figure that the add-in gives for it. */
interface Told extends FactContext {
  readonly fact: PrintedFact;
  /** Undefined for dollars and percentages, which the add-in serves in other ways, and if it gives no figure. */
  readonly served: Figure | undefined;
}

/** The columns of the .csv, in order, and the content of each. docs/export.md explains them. */
const columns: Readonly<Record<string, (told: Told) => string>> = {
  item: ({ fact }) => fact.item.code,
  label: ({ fact, language }) => (language === "ja" ? fact.item.japanese : fact.item.label),
  "printed label": ({ fact }) => fact.label,
  period: ({ fact }) => fact.period.code,
  start: ({ fact }) => (fact.item.kind === "balance" ? "" : periodStart(fact.period)),
  end: ({ fact }) => periodEnd(fact.period),
  release: ({ fact }) => fact.release.code,
  published: ({ fact }) => fact.release.date,
  unit: ({ fact }) => unitOf(fact),
  scale: ({ fact }) => String(fact.scale),
  value: ({ fact }) => fact.value?.toFixed() ?? "",
  "printed text": ({ fact }) => fact.text,
  "printed sign": ({ fact }) => String(fact.sign),
  decimals: ({ fact }) => String(decimalsIn(fact.readAs ?? fact.text)),
  table: ({ fact }) => fact.table,
  row: ({ fact }) => (fact.row === undefined ? "" : String(fact.row)),
  column: ({ fact }) => fact.column,
  home: ({ served }) => [...new Set(served?.terms.map(({ print }) => print.table.id))].join(" "),
  status: (told) => statusOf(told),
  marks: ({ data, served }) => (served ? marksOf(data, served) : ""),
  "superseded by": ({ data, fact }) => restatementOf(data, fact)?.by.by.code ?? "",
  chain: ({ served }) => (served && served.terms.length > 1 ? sumOf(served.terms) : ""),
  "read as": ({ fact }) => fact.readAs ?? "",
  "check ids": ({ fact, checksOf }) => checksOf(fact).join("; "),
};

/** The heads of the columns. */
export const factHeads: readonly string[] = Object.keys(columns);

/** Returns the cells of a figure. */
export function rowOfFact(fact: PrintedFact, context: FactContext): string[] {
  const { item, period, release } = fact;
  const amount = !isPercentageColumn(fact) && fact.column !== "USD";
  const served = amount ? findServed(context.data, item, period, release) : undefined;
  const told = { ...context, fact, served };
  return Object.values(columns).map((say) => say(told));
}

function unitOf({ item, column }: PrintedFact): string {
  if (isPercentageColumn({ column }) || isPercentage(item)) return "ratio";
  if (!isMoney(item)) return item.unit;
  return column === "USD" ? "USD" : "JPY";
}

function statusOf({ data, fact, served }: Told): string {
  return served?.status ?? (restatementOf(data, fact) ? "superseded" : "reported");
}

const sumOf = (terms: readonly PrintedTerm[]): string =>
  terms
    .map(({ print, sign }, index) => `${sign === -1 ? "- " : index > 0 ? "+ " : ""}${print.item}`)
    .join(" ");
