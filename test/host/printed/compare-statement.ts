import { isMoney, type Item } from "../../../src/model/item.ts";
import { decodePeriod } from "../../../src/model/decode-period.ts";
import { lastQuarter, quarter } from "../../../src/model/period.ts";
import { defaultUnit, findUnit } from "../../../src/model/unit.ts";
import { isoDateOf } from "../../../src/model/calendar.ts";
import { cellAddress } from "../../../src/sheet/plan/address.ts";
import { columns, rows } from "../../../src/sheet/statement/layout.ts";
import type { Fill } from "../../../src/sheet/plan/placement.ts";
import type { StatementDefinition } from "../../../src/statements/definitions/definition.ts";
import type { StatementLine } from "../../../src/statements/definitions/statement-line.ts";
import { data, itemOf } from "../../dataset/held.ts";
import { topLeft, type StatementExhibit } from "../../gallery/plans.ts";
import { findCell, readCell, releasesPrinting, type PrintedCell, type Sought } from "./cells.ts";
import { compareAmount, comparePercentage } from "./compare-figure.ts";
import { numbersIn, type Values } from "./compare-table.ts";
import { Tally, type Kind } from "./tally.ts";

/** A cell among the lines of a statement: its line, its item by the code in column A, and the head of its column. */
interface Place extends Head {
  readonly definition: StatementDefinition;
  readonly line: StatementLine;
  readonly item: Item | undefined;
  readonly fill: Fill;
}

/** What the head of a column says. */
interface Head {
  readonly period: string;
  /** The release in the folded cell of the column; "" where it asks for the newest. */
  readonly release: string;
  /** ISO date in the one cell that all is as known on; "" for all releases held. */
  readonly knownOn: string;
  /** A unit of money, or what is shown beside the amounts. */
  readonly shown: string;
}

/**
 * Compares every figure of a statement with its printed text: by the code in column A, the period and the release in the
 * column's head, and the as-known date. The printed totals below it, its growth and its shares are compared too. Figures
 * that no release prints are counted separately, with the reason; a period that is not held has no figure.
 */
export function compareStatement(
  { arranged: { definition }, planAt }: StatementExhibit,
  fill: Fill,
  values: Values,
): Tally {
  const tally = new Tally();
  let figures = 0;
  const { lines: places } = planAt(topLeft, fill).reading;
  const lines = definition.lines.map((line, n): Compared => {
    const row = places[n] ?? -1;
    return { line, row, of: row };
  });
  const width = values[rows.period]?.length ?? 0;
  for (const { line, row, of, shown } of [...lines, ...rowsBelow(lines, values)])
    for (let column = columns.firstFigure; column < width; column += 1) {
      const head = headOf(values, column);
      const found = values[row]?.[column];
      if (of !== row && (!head || !isShownBelow(head, shown))) continue;
      if (typeof found === "number") figures += 1;
      const code = values[of]?.[columns.code];
      const item = typeof code === "string" && code !== "" ? itemOf(code) : undefined;
      const asked = head && { ...head, shown: shown ?? head.shown };
      const result = asked
        ? judge({ definition, line, item, fill, ...asked }, found)
        : typeof found === "number"
          ? { printed: "which has no period" }
          : "none";
      if (typeof result === "object")
        tally.differing.push(
          `${cellAddress({ row, column })} ${String(code)} ${describe(asked)}: ${String(found)}, ${result.printed}`,
        );
      else if (result !== "none") tally.add(result);
    }
  tally.add("elsewhere", numbersIn(values) - figures);
  return tally;
}

const describe = (head: Head | undefined): string =>
  head ? [head.period, head.release, head.shown].filter((text) => text !== "").join(" ") : "";

/** Returns the head of a column; undefined for a period that is not held, a forecast or no column. */
function headOf(values: Values, column: number): Head | undefined {
  const [period, ended, end, release] = [rows.period, rows.ended, rows.end, rows.release].map(
    (row) => values[row]?.[column],
  );
  if (typeof period !== "string" || period.endsWith("e") || ended === "") return undefined;
  const knownOn = values[rows.ended]?.[columns.label];
  return {
    period,
    release: typeof release === "string" || typeof release === "number" ? `${release}` : "",
    knownOn: typeof knownOn === "number" ? isoDateOf(knownOn) : "",
    shown: shownIn(values, end === "" ? ended : end),
  };
}

/** An amount has the end of its period in its head, or an error; all else says there what it is. */
function shownIn(values: Values, ended: unknown): string {
  const unit = String(values[rows.period]?.[columns.label]);
  if (typeof ended !== "string" || ended.startsWith("#")) return findUnit(unit)?.code ?? "JPYk";
  if (ended.startsWith("% of ")) return "Share";
  return ended.split(" at ")[0] ?? "";
}

/**
 * Below the lines there are only amounts, and values that follow from them; shares of dollars differ from the printed
 * ones, which are of yen.
 */
const isShownBelow = ({ shown }: Head, below: string | undefined): boolean => {
  const unit = findUnit(shown);
  return unit !== undefined && !(below === "Share" && unit.currency === "USD");
};

interface Compared {
  readonly line: StatementLine;
  readonly row: number;
  /** The row whose column A names its item. */
  readonly of: number;
  /** What is shown of it, where that is not what the head of its column says. */
  readonly shown?: string;
}

/** The rows below a statement with the labels of its lines: growth, shares of the whole, and printed totals. */
function rowsBelow(lines: readonly Compared[], values: Values): Compared[] {
  const blocks = [
    { from: "Change on the year before", to: /^(Share of|▸)/, shown: "YoY" },
    { from: "Share of", to: /^▸/, shown: "Share" },
    { from: "As printed", to: /^Sum less printed total/ },
  ];
  const labelOf = (row: number): string => String(values[row]?.[columns.label]);
  const below = values.flatMap((_, row) => (row > (lines.at(-1)?.row ?? 0) ? [row] : []));
  return blocks.flatMap(({ from, to, shown }) => {
    const head = below.find((row) => labelOf(row).startsWith(from));
    if (head === undefined) return [];
    const end = below.find((row) => row > head && to.test(labelOf(row))) ?? head;
    return lines.flatMap(({ line, row: of }): Compared[] => {
      if (values[of]?.[columns.code] === "" || (shown === undefined && line.kind !== "total"))
        return [];
      const row = below.find((at) => head < at && at < end && labelOf(at) === labelOf(of));
      return row === undefined ? [] : [{ line, row, of, ...(shown !== undefined && { shown }) }];
    });
  });
}

/** The fault of a figure. */
interface Wrong {
  readonly printed: string;
}

/** Returns the kind of a cell of a statement; "none" if it has no figure and none is printed. */
function judge(place: Place, found: unknown): Kind | "none" | Wrong {
  const cell = cellFor(place);
  // One formula gives only numbers: a printed word is an error there, where other sheets show n.p. or n.a.
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

/** The kind of text that releases print for a cell; undefined for a difference and an outcome, which none prints. */
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

/** A column has the release that it names, else the newest that prints it, of those published by the date. */
function releaseOf(item: Item, place: Place): string | undefined {
  const { knownOn, release } = place;
  const printing = releasesPrinting(item, periodOf(item, place)).filter(
    (code) => knownOn === "" || (publishedOn.get(code) ?? "") <= knownOn,
  );
  if (release === "" || release === "latest") return printing.at(-1);
  return release === "first" ? printing[0] : release;
}

const publishedOn = new Map(data.releases.map(({ code, date }) => [code, date]));

/** Returns why there is a number where nothing is printed; undefined if there is no reason. */
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
