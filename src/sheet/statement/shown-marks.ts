import type { Dataset } from "../../dataset/dataset.ts";
import { figureOf } from "../../statements/arrange/entry.ts";
import type { Arranged, ArrangedRow } from "../../statements/arrange/arranged-statement.ts";
import { viewOfColumn } from "../../statements/columns/column.ts";
import { marksIn } from "../../statements/marks/mark-list.ts";
import { markOfColumn, marksOf } from "../../statements/marks/marks-of-figure.ts";

/** What marks need to know of a sheet. */
interface Shown {
  readonly data: Dataset;
  readonly arranged: Arranged;
}

/** Returns the marks of a cell; "" where it holds no figure of the dataset. */
export function marksAt({ data, arranged }: Shown, { entries }: ArrangedRow, n: number): string {
  const figure = figureOf(entries[n]);
  return figure ? marksOf(viewOfColumn(data, arranged.columns[n] ?? {}), figure) : "";
}

/** Returns the marks that a cell shows: not those of its whole column, nor that a total is computed, which its label says. */
export function shownMarks(shown: Shown, row: ArrangedRow, n: number): string {
  const told = markOfColumn(shown.data, figuresIn(shown, n));
  const said = row.line.kind === "total" ? `${told}c` : told;
  return marksIn(marksAt(shown, row, n))
    .filter((mark) => !said.includes(mark))
    .join("");
}

const figuresIn = ({ arranged }: Pick<Shown, "arranged">, n: number) =>
  arranged.rows.flatMap(({ entries }) => figureOf(entries[n]) ?? []);

/** Says whether no release prints the period of a column. */
export function isDerivedColumn(shown: Pick<Shown, "arranged">, n: number): boolean {
  const figures = figuresIn(shown, n);
  return figures.length > 0 && figures.every(({ chain }) => chain !== undefined);
}

/** Returns how many marks some figure of a sheet shows at most: all leave room for as many. */
export const mostMarks = (shown: Shown): number =>
  Math.max(
    0,
    ...shown.arranged.rows.flatMap((row) =>
      row.entries.map((_, n) => shownMarks(shown, row, n).length),
    ),
  );
