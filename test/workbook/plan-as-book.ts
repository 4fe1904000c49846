import type { Area, PlanCell, SheetPlan } from "../../src/sheet/plan/sheet-plan.ts";
import { contentOf } from "../../src/sheet/plan/sheet-plan.ts";
import { areaAddress } from "../../src/sheet/plan/address.ts";
import type {
  CellContent,
  DefinedName,
  SheetCells,
  WorkbookCells,
} from "../../src/workbook/workbook-cells.ts";

/** Returns a workbook of the planned sheets, calculated, with their names. */
export function booksOf(...plans: readonly SheetPlan[]): WorkbookCells {
  return { sheets: plans.map(sheetOf), names: plans.flatMap(namesOf) };
}

/** Returns a workbook of sheets that a test writes: formulas, and their values if these differ. */
export function bookOf(
  sheets: Readonly<
    Record<string, readonly (readonly (CellContent | readonly [CellContent, CellContent])[])[]>
  >,
  names: readonly DefinedName[] = [],
): WorkbookCells {
  return {
    names,
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      name,
      row: 0,
      column: 0,
      isWhole: true,
      formulas: rows.map((row) => row.map((cell) => (typeof cell === "object" ? cell[0] : cell))),
      values: rows.map((row) => row.map((cell) => (typeof cell === "object" ? cell[1] : cell))),
    })),
  };
}

function sheetOf({ name, anchor, cells }: SheetPlan): SheetCells {
  return {
    name,
    ...anchor,
    isWhole: true,
    formulas: cells.map((row) => row.map(enteredIn)),
    values: cells.map((row) => row.map((cell) => contentOf(cell) ?? "")),
    spills: spillsOf(cells).map((area) => ({
      ...area,
      row: anchor.row + area.row,
      column: anchor.column + area.column,
    })),
  };
}

function enteredIn(cell: PlanCell): CellContent {
  if (cell.kind === "formula") return cell.formula;
  return cell.kind === "spilled" ? "" : (contentOf(cell) ?? "");
}

function namesOf({ name: sheet, anchor, names }: SheetPlan): DefinedName[] {
  return names.map(({ name, area }) => {
    const at = { ...area, row: anchor.row + area.row, column: anchor.column + area.column };
    return { name, sheet, formula: `='${sheet.replaceAll("'", "''")}'!${areaAddress(at)}` };
  });
}

const fillsBlocks = /IIJ\.(?:ASPRINTED|CHECKS|FIGURES|FLAGS|HEADS|HISTORY|NOTES|STATEMENT)\(/;

/** Returns the areas that formulas fill: the spilled cells to the right and below. */
function spillsOf(cells: SheetPlan["cells"]): Area[] {
  const isSpilled = (row: number, column: number): boolean =>
    cells[row]?.[column]?.kind === "spilled";
  return cells.flatMap((line, row) =>
    line.flatMap((cell, column): Area[] => {
      if (cell.kind !== "formula" || !fillsBlocks.test(cell.formula)) return [];
      let [rows, columns] = [1, 1];
      while (isSpilled(row, column + columns)) columns += 1;
      while (isSpilled(row + rows, column)) rows += 1;
      return rows * columns > 1 ? [{ row, column, rows, columns }] : [];
    }),
  );
}
