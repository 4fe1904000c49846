import { notReported, type Failure } from "../errors.ts";
import { shift, type Decimal } from "../exact/decimal.ts";
import { decodePrinted } from "../exact/printed.ts";
import { isPercentage, type Item } from "../model/item.ts";
import type { Period } from "../model/period.ts";
import { percentageColumns, type PercentageColumn } from "../model/print.ts";
import type { Release } from "../model/release.ts";
import { readText, type PrintedTable } from "../dataset/decode/decode-tables.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { keeping, keepingFor } from "../dataset/on-need.ts";
import { answerOf, findRelease, periodFor } from "./find-answer.ts";
import { findFigure } from "./printed-figure.ts";
import { releasesWith } from "./releases-with.ts";
import type { Question } from "./question.ts";
import { refuse } from "./refuse/refuse.ts";

/** A percentage as a release prints it. */
export interface PrintedPercentage {
  readonly release: Release;
  readonly table: PrintedTable;
  readonly text: string;
  /** The fraction: 0.206 for 20.6%. */
  readonly value: Decimal;
}

type Asked = Question & { readonly column: PercentageColumn };

/**
 * Returns a percentage that a release prints for an item of a period, as a fraction.
 *
 * The release is decided for the item's statement, as for a figure. The table is the one that the item's figure comes
 * from if it has the column, else the first table in printed order that has it. A share has the item's natural sign; a
 * change keeps its printed sign.
 *
 * @throws not-found for a period outside the data; not-reported where no release prints the statement for the period, or
 * that one does not print the column for the item, naming what it prints.
 *
 * @example
 * // EBITDA.Adjusted of 4Q03, YoY: Table 8 prints 195.5%, the millions beside it give 195.9%
 */
export function requirePrintedPercentage(data: Dataset, asked: Asked): PrintedPercentage {
  const found = findPrintedPercentage(data, asked);
  if (found) return found;
  const { item, vintage } = asked;
  const release = findRelease(data, item, periodFor(item, asked.period), vintage);
  throw release
    ? unprinted(data, asked, `The ${release.code} release does not print`)
    : unreleased(data, asked);
}

/** Returns that percentage, or undefined where none is printed. */
export function findPrintedPercentage(data: Dataset, asked: Asked): PrintedPercentage | undefined {
  const { item, vintage, column } = asked;
  const period = periodFor(item, asked.period);
  const release = findRelease(data, item, period, vintage);
  return release && printedBy(data)({ item, period, release }).get(column);
}

/** What `findIn` finds, once for each: a sheet asks for every kind of percentage, for its marks and for its notes. */
const printedBy = keepingFor((data: Dataset) =>
  keeping(
    ({ item, period, release }: Printed) => findIn(data, item, period, release),
    ({ item, period, release }) => [release.code, item.code, period.code].join(),
  ),
);

interface Printed {
  readonly item: Item;
  readonly period: Period;
  readonly release: Release;
}

/** Returns the percentages that one release prints for an item and a period, by column. */
function findIn(
  data: Dataset,
  item: Item,
  period: Period,
  release: Release,
): Map<PercentageColumn, PrintedPercentage> {
  const found = new Map<PercentageColumn, PrintedPercentage>();
  for (const table of tablesOf(data, item, period, release)) {
    for (const { column, value, text } of percentagesIn(table, item, period)) {
      if (!found.has(column)) found.set(column, { release, table, text, value });
    }
  }
  return found;
}

/** Returns the tables of a release, the one that the item's figure comes from first. */
function tablesOf(data: Dataset, item: Item, period: Period, release: Release): PrintedTable[] {
  const own = data.tablesOf(release);
  const terms = findFigure(data, item, period, release)?.terms ?? [];
  const home = terms.length === 1 ? terms[0]?.print.table : undefined;
  return [...own.filter((table) => table === home), ...own.filter((table) => table !== home)];
}

function percentagesIn(table: PrintedTable, item: Item, period: Period): Cell[] {
  const own = table.rows.find(({ item: code }) => code === item.code);
  const row =
    own ?? table.rows.find(({ item: code }) => code !== undefined && code === item.home?.item);
  if (!row) return [];
  const sign = row.sign * (own ? 1 : (item.home?.sign ?? 1));
  return table.columns.flatMap((heading, i): Cell[] => {
    const column = percentageColumns.find((known) => known === heading.column);
    if (column === undefined || heading.period.code !== period.code) return [];
    const text = row.cells[i] ?? "";
    const value = decodePrinted(readText(row, i));
    if (!value) return [];
    return [{ column, text, value: shift(value, -2).times(column === "percent" ? sign : 1) }];
  });
}

interface Cell {
  readonly column: PercentageColumn;
  readonly text: string;
  readonly value: Decimal;
}

/** The failure when no release gives the percentage because of the period or the release: the same as for the figure. */
function unreleased(data: Dataset, asked: Asked): Failure {
  const { refusal } = answerOf(data, asked);
  return refusal?.reason === "outside" || refusal?.reason === "another release"
    ? refuse(data, asked, refusal)
    : unprinted(data, asked, "No release in the data prints");
}

/** Lists the percentages that any release prints for the item. */
function unprinted(
  data: Dataset,
  { item, period: asked, column }: Omit<Asked, "vintage">,
  doesNotPrint: string,
): Failure {
  const period = periodFor(item, asked);
  return notReported(
    () => {
      const printing = releasesWith(data, item, period).flatMap((release) => {
        const columns = [...printedBy(data)({ item, period, release }).keys()];
        return columns.length > 0 ? [`${columns.join(" and ")} in ${release.code}`] : [];
      });
      const printed =
        printing.length > 0
          ? `Printed: ${printing.join(", ")}.`
          : "No percentage of it is printed.";
      const advice =
        column === "percent" || isPercentage(item)
          ? ""
          : " IIJ.CHANGE computes changes from the amounts.";
      return `${doesNotPrint} ${column} of ${item.label} for ${period.code}. ${printed}${advice}`;
    },
    { reason: "percentage not printed", item, period, column },
  );
}
