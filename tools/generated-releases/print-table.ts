import type { Period } from "../../src/model/period.ts";
import { periodBefore } from "../../src/model/period.ts";
import type { History } from "./history.ts";
import type { Layout, LayoutColumn, LayoutRow } from "./layouts.ts";
import { print, rounded } from "./printed.ts";

/** The figures that are printed, and the rate in hundredths of a yen for one dollar. */
export interface Printing {
  readonly history: History;
  readonly release: number;
  readonly rate: number;
}

/** A printed cell, and the number in its text. */
export interface Cell {
  readonly text: string;
  /** Whole units of the last decimal; undefined for an empty cell. */
  readonly value?: number;
  readonly decimals: number;
}

const empty: Cell = { text: "", decimals: 0 };

/** The items that a table's percentages are shares of. */
const wholes: Readonly<Record<string, string>> = {
  operations: "Revenue.Total",
  "operations-annual": "Revenue.Total",
  "balance-sheet": "Balance.TotalAssets",
};

/** Returns the cells of a table, row by row; none for a heading. */
export function printCells(layout: Layout, printing: Printing): Cell[][] {
  const first = layout.rows.findIndex(({ key }) => key !== "");
  return layout.rows.map((row, n) =>
    row.key === ""
      ? []
      : layout.columns.map(
          (column) => new PrintedCell({ layout, row, column, isFirst: n === first }, printing).cell,
        ),
  );
}

interface Place {
  readonly layout: Layout;
  readonly row: LayoutRow;
  readonly column: LayoutColumn;
  readonly isFirst: boolean;
}

/** One cell of a table. */
class PrintedCell {
  readonly #item: string;
  readonly #place: Place;
  readonly #printing: Printing;

  constructor(place: Place, printing: Printing) {
    this.#item = place.row.key.replace(/^-/, "");
    this.#place = place;
    this.#printing = printing;
  }

  get cell(): Cell {
    const { period, column } = this.#place.column;
    const isPerShare = /^(?:EPS|Shares)\./.test(this.#item);
    switch (column) {
      case "JPY":
        return isPerShare ? this.#perShare(this.#of(period)) : this.#amount(this.#of(period));
      case "count":
        return numberCell(this.#of(period), 0);
      case "Gbps":
        return numberCell(this.#of(period), 1);
      case "USD":
        return isPerShare ? empty : this.#dollars(this.#of(period));
      case "percent":
        return isPerShare ? empty : this.#share(period);
      default:
        return isPerShare ? empty : this.#change(period, column);
    }
  }

  #of(period: Period, item = this.#item): number {
    const { history, release } = this.#printing;
    const sign = this.#place.row.key.startsWith("-") ? -1 : 1;
    return sign * history.figure(item, period, release);
  }

  #perShare(value: number): Cell {
    return numberCell(value, this.#item === "EPS.ADS" ? 2 : 0);
  }

  #amount(value: number): Cell {
    if (value === 0) return { text: "-", value, decimals: 0 };
    return numberCell(this.#place.layout.scale === "millions" ? rounded(value, 1000) : value, 0);
  }

  #dollars(value: number): Cell {
    if (value === 0) return { text: "-", value, decimals: 0 };
    return numberCell(rounded(value * 100, this.#printing.rate), 0);
  }

  #share(period: Period): Cell {
    const whole = wholes[this.#place.layout.table];
    if (whole === undefined) throw new TypeError(`${this.#place.layout.table} has no shares.`);
    return this.#percentage(rounded(this.#of(period) * 1000, this.#of(period, whole)));
  }

  #change(period: Period, basis: "YoY" | "QoQ"): Cell {
    const before = periodBefore(period, basis);
    const base = before ? this.#of(before) : 0;
    if (base === 0) return empty;
    return this.#percentage(rounded((this.#of(period) - base) * 1000, base));
  }

  /** The appendix has the percent sign in its first row only. */
  #percentage(value: number): Cell {
    const { layout, isFirst } = this.#place;
    return numberCell(value, 1, layout.abbreviation === "" || isFirst ? "%" : "");
  }
}

const numberCell = (value: number, decimals: number, sign = ""): Cell => ({
  text: print(value, decimals, sign),
  value,
  decimals,
});

/** Returns a table in the form of its file. */
export function tableText(layout: Layout, number: string, cells: readonly Cell[][]): string {
  const heads = layout.columns.map(({ period, column }) => `${period.code} ${column}`);
  const above = [`printed\t${number}`, `title\t${layout.title}`, `scale\t${layout.scale}`, ""];
  const rows = layout.rows.map(({ key, label }, n) =>
    [key, label, ...(cells[n] ?? []).map(({ text }) => text)].join("\t").trimEnd(),
  );
  return `${[...above, ["item", "label", ...heads].join("\t"), ...rows].join("\n")}\n`;
}
