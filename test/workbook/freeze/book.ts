import type { ReferredArea } from "../../../src/workbook/formula/find-area.ts";
import type { FreezeBook, SheetObstacles } from "../../../src/workbook/freeze/freeze-book.ts";
import type { CellContent, DefinedName } from "../../../src/workbook/workbook-cells.ts";

/** A cell as a test writes it: a constant, or a formula and its value. */
export type TestCell = CellContent | readonly [formula: string, value: CellContent];

/** Returns a workbook whose sheets begin at A1. */
export function bookOf(
  sheets: Readonly<Record<string, readonly (readonly TestCell[])[]>>,
  more: {
    readonly names?: readonly DefinedName[];
    readonly spills?: readonly ReferredArea[];
    readonly obstacles?: readonly SheetObstacles[];
  } = {},
): FreezeBook {
  const part = (cell: TestCell, n: 0 | 1): CellContent =>
    typeof cell === "object" ? cell[n] : cell;
  return {
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      name,
      row: 0,
      column: 0,
      formulas: rows.map((row) => row.map((cell) => part(cell, 0))),
      values: rows.map((row) => row.map((cell) => part(cell, 1))),
      isWhole: true,
      spills: (more.spills ?? []).filter(({ sheet }) => sheet === name),
    })),
    names: more.names ?? [],
    obstacles: more.obstacles ?? [],
  };
}
