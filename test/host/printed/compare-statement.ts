import { isMoney, type Item } from "../../../src/model/item.ts";
import { decodePeriod } from "../../../src/model/decode-period.ts";
import { lastQuarter, quarter } from "../../../src/model/period.ts";
import { defaultUnit, findUnit } from "../../../src/model/unit.ts";
import { cellAddress } from "../../../src/sheet/plan/address.ts";
import { columns } from "../../../src/sheet/plan/sheet-columns.ts";
import { firstLineOf, rows } from "../../../src/sheet/statement/frame.ts";
import type { Fill } from "../../../src/sheet/plan/placement.ts";
import { isAmount } from "../../../src/statements/columns/column.ts";
import type { StatementDefinition } from "../../../src/statements/definitions/definition.ts";
import type { StatementLine } from "../../../src/statements/definitions/statement-line.ts";
import { itemOf } from "../../dataset/held.ts";
import type { StatementExhibit } from "../../gallery/plans.ts";
import { findCell, readCell, releasesPrinting, type PrintedCell, type Sought } from "./cells.ts";
import { compareAmount, comparePercentage } from "./compare-figure.ts";
import { numbersIn, type Values } from "./compare-table.ts";
import { Tally, type Kind } from "./tally.ts";

/** A cell among the lines of a statement: its line, its item by the code in column A, and the head of its column. */
interface Place {
  readonly definition: StatementDefinition;
  readonly line: StatementLine;
  readonly item: Item | undefined;
  readonly period: string;
  readonly release: string;
  readonly fill: Fill;
  /** A unit of money, or what is shown beside the amounts. */
  readonly shown: string;
}

/**
 * Holds every figure of a statement against the printed text that it stands for: by the code in column A, the period
 * and the release in the column's head. What no release prints is counted apart, with the reason.
 */
export function compareStatement(
  { arranged: { definition, columns: requests } }: StatementExhibit,
  fill: Fill,
  values: Values,
): Tally {
  const tally = new Tally();
  let figures = 0;
  const first = firstLineOf(fill);
  const lines = definition.lines.map((line, n): Compared => ({
    line,
    row: first + n,
    of: first + n,
  }));
  for (const { line, row, of } of [...lines, ...printedTotals(definition, first, values)]) {
    const code = values[of]?.[columns.code];
    const item = typeof code === "string" && code !== "" ? itemOf(code) : undefined;
    requests.forEach((request, n) => {
      if (of !== row && !isAmount(request)) return;
      const column = columns.firstFigure + n;
      const head = (at: number): string => String(values[at]?.[column]);
      const [period, release, shown] = [head(rows.period), head(rows.release), head(rows.shown)];
      const found = values[row]?.[column];
      if (typeof found === "number") figures += 1;
      const result = judge({ definition, line, item, period, release, fill, shown }, found);
      if (typeof result === "object")
        tally.differing.push(
          `${cellAddress({ row, column })} ${code as string} ${period} ${release} ${shown}: ${String(found)}, ${result.printed}`,
        );
      else if (result !== "none") tally.add(result);
    });
  }
  tally.add("elsewhere", numbersIn(values) - figures);
  return tally;
}

interface Compared {
  readonly line: StatementLine;
  readonly row: number;
  /** The row whose column A names its item. */
  readonly of: number;
}

/** Below a statement whose totals are native sums, the printed totals stand under their labels. */
function printedTotals(definition: StatementDefinition, first: number, values: Values): Compared[] {
  const labelled = (text: string): number =>
    values.findIndex((row) => String(row[columns.label]).startsWith(text));
  const [head, end] = [labelled("As printed"), labelled("Sum less printed total")];
  if (head < 0) return [];
  return definition.lines.flatMap((line, n): Compared[] => {
    if (line.kind !== "total") return [];
    const label = values[first + n]?.[columns.label];
    const row = values.findIndex(
      (each, at) => head < at && at < end && each[columns.label] === label,
    );
    return row < 0 ? [] : [{ line, row, of: first + n }];
  });
}

/** What is wrong with a figure. */
interface Wrong {
  readonly printed: string;
}

/** Returns what a cell of a statement turned out to be; "none" where it holds no figure and none is printed. */
function judge(place: Place, found: unknown): Kind | "none" | Wrong {
  const cell = cellFor(place);
  // One formula gives numbers alone: where a word is printed it errs, and its sheet reads n.p. or n.a.
  const isWord = cell && cell.text !== "" && readCell(cell) === undefined;
  if (isWord && place.fill === "spill")
    return typeof found === "number" ? { printed: "a word" } : "none";
  if (cell && cell.text !== "") {
    const kind =
      soughtIn(place) === "amount" || soughtIn(place) === "USD"
        ? compareAmount(found, cell, findUnit(place.shown) ?? defaultUnit)
        : comparePercentage(found, cell);
    return kind ?? { printed: `printed ${cell.text}` };
  }
  if (typeof found !== "number") return "none";
  return unprinted(place, cell, found) ?? { printed: "which nothing printed accounts for" };
}

/** What a cell shows, as releases print it; undefined for a difference and an outcome, which none prints. */
function soughtIn({ line, item, shown }: Place): Sought | undefined {
  if (line.kind === "outcome" || shown === "Difference") return undefined;
  if (line.kind === "ratio" || shown === "Share") return "percent";
  if (shown === "YoY" || shown === "QoQ") return shown;
  if (line.kind === "growth") return "YoY";
  return item && isMoney(item) && shown.startsWith("USD") ? "USD" : "amount";
}

/** What the percentages of the appendix are shares of. */
const wholes: readonly string[] = ["Revenue.Total", "Balance.TotalAssets"];

/** The margins that only the text states. */
const stated: Readonly<Record<string, string>> = {
  "Income.GrossSI": "Stated.GrossMarginSI",
  "Income.GrossConnectivityVAS": "Stated.GrossMarginConnectivityVAS",
};

function cellFor(place: Place): PrintedCell | undefined {
  const { line, definition, item } = place;
  const sought = soughtIn(place);
  if (line.kind === "ratio") {
    if (wholes.includes(line.whole)) return cellOf(itemOf(line.part), place, "percent");
    const margin = stated[line.part];
    return margin === undefined ? undefined : cellOf(itemOf(margin), place, "amount");
  }
  if (!sought || !item || (sought === "percent" && !wholes.includes(definition.whole ?? "")))
    return undefined;
  return cellOf(item, place, sought);
}

function cellOf(item: Item, place: Place, sought: Sought): PrintedCell | undefined {
  const release = releaseOf(item, place);
  return release === undefined ? undefined : findCell(item, periodOf(item, place), release, sought);
}

/** A balance is struck on the last day of its period. */
function periodOf(item: Item, { period }: Place): string {
  if (item.kind !== "balance") return period;
  return lastQuarter(decodePeriod(period, quarter(2003, 4))).code;
}

function releaseOf(item: Item, place: Place): string | undefined {
  const printing = releasesPrinting(item, periodOf(item, place));
  if (place.release === "latest") return printing.at(-1);
  return place.release === "first" ? printing[0] : place.release;
}

/** Returns why a number stands where nothing is printed; undefined where there is no reason. */
function unprinted(place: Place, empty: PrintedCell | undefined, found: number): Kind | undefined {
  const { line, item, shown } = place;
  if (line.kind === "ratio" || line.kind === "growth" || !findUnit(shown)) return "computed";
  if (!item) return undefined;
  if (empty) return found === 0 ? "nil" : undefined;
  if (item.sum.length > 0) return "computed";
  const period = periodOf(item, place);
  const release = releaseOf(item, place) ?? "";
  if (soughtIn(place) === "USD" && findCell(item, period, release, "amount")) return "translated";
  return releasesPrinting(item, period).length === 0 ? "derived" : undefined;
}
