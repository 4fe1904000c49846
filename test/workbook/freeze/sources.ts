import { columns, width } from "../../../src/workbook/freeze/sources-layout.ts";
import type { CellContent, DefinedName } from "../../../src/workbook/workbook-cells.ts";
import type { TestCell } from "./book.ts";

/** A row of a sheet of sources as a test writes it. */
export interface TestRow {
  readonly cell: string;
  /** The present place of the cell, if it has changed: 'S'!A1 or #REF!. */
  readonly now?: string;
  readonly value: CellContent;
  readonly formula: string;
  readonly knownOn?: string;
  readonly block?: string;
}

/** Returns the name that marks a sheet of sources with its headings in the fourth row. */
export const markOf = (sheet: string): DefinedName => ({
  name: "IIJ_Frozen",
  sheet,
  formula: `='${sheet}'!$A$4:$J$4`,
});

const line = (fill: Readonly<Record<number, TestCell>>): TestCell[] =>
  Array.from({ length: width }, (_, column) => fill[column] ?? "");

/** Returns the rows of a sheet of sources, with the present places of cells that formulas refer to. */
export const sourcesOf = (
  rows: readonly TestRow[],
  referred: readonly (readonly [was: string, now: string])[] = [],
): TestCell[][] => [
  line({ 0: "Frozen figures and their sources" }),
  line({ 0: "A row a frozen cell." }),
  line({}),
  line({
    [columns.cell]: "Cell when frozen",
    [columns.now]: "Now",
    [columns.referred]: "Formulas refer to",
  }),
  ...Array.from({ length: Math.max(rows.length, referred.length) }, (_, n) => {
    const row = rows[n];
    const [was, now] = referred[n] ?? [];
    return line({
      ...(row && {
        [columns.cell]: row.cell,
        [columns.now]: [`=${row.now ?? row.cell}`, row.value],
        [columns.value]: row.value,
        [columns.formula]: row.formula,
        [columns.source]: "4Q03 release",
        [columns.knownOn]: row.knownOn ?? "",
        [columns.block]: row.block ?? "",
      }),
      ...(was !== undefined && { [columns.referred]: was, [columns.referredNow]: [`=${now}`, 0] }),
    });
  }),
];
