import type { Dataset } from "../dataset/dataset.ts";
import type { Failure } from "../errors.ts";
import type { Decimal } from "../exact/decimal.ts";
import { formatChain } from "../figures/derive/chain.ts";
import { releasesUsed } from "../figures/releases-used.ts";
import { formatDate, serialOf } from "../model/calendar.ts";
import type { Figure } from "../model/figure.ts";
import { isMoney } from "../model/item.ts";
import { monthsOf, periodEnd } from "../model/period.ts";
import type { Release, Vintage } from "../model/release.ts";
import { tableTitle } from "./as-printed.ts";
import { figuresOfColumn, lineItems } from "./columns/column-figures.ts";
import type { ViewedColumn } from "./columns/column.ts";
import type { StatementDefinition } from "./definitions/definition.ts";
import { carriedFrom, formatCarried } from "./notes/carried.ts";
import { markOfColumn } from "./marks/marks-of-figure.ts";

/** The head of a column. The rows of a block of heads are in this order. */
export interface ColumnHead {
  /** Last day of the period, as an Excel serial. */
  readonly end: HeadCell;
  /** Length of the period in months; "" for a statement of balances alone. */
  readonly months: HeadCell;
  /** The marks that all its figures have, such as "d"; else "reported" or "in part derived". */
  readonly status: HeadCell;
  /** Codes of the releases that its figures come from, oldest first: "1Q03, 4Q03". */
  readonly releases: HeadCell;
  /** When they were published in Tokyo: an Excel serial, or several dates as a text. */
  readonly published: HeadCell;
  /** The tables as their releases title them, in printed order. */
  readonly tables: HeadCell;
  /** Yen for one dollar in its dollars; "" if no release translates the column. */
  readonly rate: HeadCell;
  /**
   * How a derived column is computed: "FY2003 − 1Q03 − 3Q03 − 4Q03"; for balances alone, the figure they come from:
   * "Cash, beginning of period 3Q03"; else "".
   */
  readonly chain: HeadCell;
}

/** A cell of a head. A column without figures has the failure in all cells but `end` and `months`. */
export type HeadCell = number | string | Decimal | Failure;

/** The rows of a block of heads. */
export const headRows = [
  "end",
  "months",
  "status",
  "releases",
  "published",
  "tables",
  "rate",
  "chain",
] as const satisfies readonly (keyof ColumnHead)[];

/** Returns a block of heads: a row for each of `headRows`, a cell for each column. */
export function headsOf(
  columns: readonly ViewedColumn[],
  definition: StatementDefinition,
): HeadCell[][] {
  const heads = columns.map((column) => headOf(column, definition));
  return headRows.map((row) => heads.map((head) => head[row]));
}

function headOf(column: ViewedColumn, definition: StatementDefinition): ColumnHead {
  const { data, period } = column;
  const hasFlows = lineItems(data.items, definition).some(({ kind }) => kind !== "balance");
  const span = { end: serialOf(periodEnd(period)), months: hasFlows ? monthsOf(period) : "" };
  const { figures, failure } = figuresOfColumn(column, definition);
  if (failure)
    return {
      ...span,
      status: failure,
      releases: failure,
      published: failure,
      tables: failure,
      rate: failure,
      chain: failure,
    };
  const releases = releasesUsed(data, figures);
  const chained =
    figures.find(({ chain, item }) => chain && item.kind === "flow") ??
    figures.find(({ chain }) => chain);
  return {
    ...span,
    status: markOfColumn(data, figures) || (chained ? "in part derived" : "reported"),
    releases: releases.map(({ code }) => code).join(", "),
    published: publishedOn(releases),
    tables: tablesIn(data, figures).join("; "),
    rate: rateOf(data, figures, column.vintage),
    chain: chainOf(chained),
  };
}

/** A balance may be carried from a figure that another period prints; only the label of that figure says so. */
function chainOf(figure: Figure | undefined): string {
  if (!figure?.chain) return "";
  return figure.item.kind === "flow"
    ? formatChain(figure.chain)
    : formatCarried(carriedFrom(figure.chain), "en");
}

function publishedOn(releases: readonly Release[]): HeadCell {
  const [only, ...others] = releases;
  if (only && others.length === 0) return serialOf(only.date);
  return releases.map(({ date }) => formatDate(date)).join(", ");
}

function tablesIn(data: Dataset, figures: readonly Figure[]): string[] {
  const prints = figures.flatMap(({ terms }) => terms.map(({ print }) => print));
  const used = new Set(prints.map(({ release, table }) => `${release.code} ${table.id}`));
  const releases = new Set(prints.map(({ release }) => release));
  const titles = data.releases
    .filter((release) => releases.has(release))
    .flatMap((release) => data.tablesOf(release))
    .filter(({ release, id }) => used.has(`${release.code} ${id}`))
    .map(tableTitle);
  const text = prints.some(({ place }) => place === "prose") ? ["text"] : [];
  return [...new Set([...titles, ...text])];
}

/** Dollars are those of the figure's own release, else those of another release that translates the period. */
function rateOf(data: Dataset, figures: readonly Figure[], vintage: Vintage): HeadCell {
  const newestFirst = [...data.releases].reverse();
  const rates = figures.flatMap(({ item, period, release, chain }) => {
    if (chain || !isMoney(item)) return [];
    const candidates = typeof vintage === "string" ? [release, ...newestFirst] : [release];
    return candidates.find(({ translates }) => translates.includes(period.code))?.rate ?? [];
  });
  const [only, ...others] = new Map(rates.map((rate) => [rate.toFixed(), rate])).values();
  if (only === undefined) return "";
  return others.length === 0 ? only : [only, ...others].map((rate) => rate.toFixed()).join(", ");
}
