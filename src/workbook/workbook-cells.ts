import type { Area } from "../sheet/plan/sheet-plan.ts";

/** The content of a cell, as Excel gives it: a formula with its "=", or a constant; "" for a blank cell. */
export type CellContent = string | number | boolean;

/** A rectangle of a sheet's cells. A sheet may be loaded in several rectangles. */
export interface SheetCells {
  readonly name: string;
  /** The position of the top left cell in the sheet, counted from 0. */
  readonly row: number;
  readonly column: number;
  /** Row by row: the contents and the values. An error is its text, such as "#N/A". */
  readonly formulas: readonly (readonly CellContent[])[];
  readonly values: readonly (readonly CellContent[])[];
  /**
   * True if the rectangle has all contents of the sheet, so that cells outside it are blank. Otherwise these cells are
   * not known.
   */
  readonly isWhole?: boolean;
  /** The used area of the sheet, if it is known: cells outside it are blank. */
  readonly used?: Area;
  /** The areas that formulas fill, if they are known. */
  readonly spills?: readonly Area[];
  readonly isHidden?: boolean;
  readonly isProtected?: boolean;
}

/** A defined name and its formula with "=": "='P&L'!$C$5". */
export interface DefinedName {
  readonly name: string;
  /** The sheet to which it belongs; undefined for a name of the workbook. */
  readonly sheet?: string;
  readonly formula: string;
}

/** A workbook as data. A sheet may be loaded in part: cells outside the loaded rectangles are not known. */
export interface WorkbookCells {
  readonly sheets: readonly SheetCells[];
  readonly names: readonly DefinedName[];
}

/** The place of a cell, counted from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A cell that was loaded. */
export interface LoadedCell extends CellPlace {
  readonly formula: CellContent;
  readonly value: CellContent;
}

/** Returns a key of a place, which does not depend on the case of the sheet's name. */
export const keyOf = ({ sheet, row, column }: CellPlace): string =>
  `${sheet.toLowerCase()}!${String(row)}:${String(column)}`;

/** The progress of work on a workbook, in cells or rows. */
export interface Step {
  readonly done: number;
  readonly of: number;
}

/** Says whether two names are those of the same sheet. Excel compares them without case. */
export const isSameSheet = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase();

/** Returns the rectangles of a sheet. The case of its name does not matter. */
export const rectanglesOf = ({ sheets }: WorkbookCells, name: string): readonly SheetCells[] =>
  sheets.filter((sheet) => isSameSheet(sheet.name, name));

/** Returns the first rectangle of a sheet. The case of its name does not matter. */
export const findSheet = (book: WorkbookCells, name: string): SheetCells | undefined =>
  rectanglesOf(book, name)[0];

/**
 * Returns a cell. A cell that was not loaded is blank if it is known to lie outside the used area of its sheet; otherwise
 * it is not known, and the result is undefined.
 */
export function findCell(book: WorkbookCells, place: CellPlace): LoadedCell | undefined {
  for (const sheet of book.sheets) {
    if (!isSameSheet(sheet.name, place.sheet)) continue;
    const [row, column] = [place.row - sheet.row, place.column - sheet.column];
    const formula = sheet.formulas[row]?.[column];
    const value = sheet.values[row]?.[column];
    if (formula !== undefined && value !== undefined)
      return { sheet: sheet.name, row: place.row, column: place.column, formula, value };
    if (sheet.isWhole || (sheet.used && !isWithin(sheet.used, place)))
      return { sheet: sheet.name, row: place.row, column: place.column, formula: "", value: "" };
  }
  return undefined;
}

/** Returns the area that a formula fills, found by any cell of it; undefined for other cells. */
export const findSpill = (book: WorkbookCells, place: CellPlace): Area | undefined =>
  rectanglesOf(book, place.sheet)
    .flatMap(({ spills = [] }) => spills)
    .find((area) => isWithin(area, place));

/** Says whether an area holds a cell of its sheet. */
export const isWithin = (area: Area, { row, column }: Pick<CellPlace, "row" | "column">): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

/** Yields every loaded cell that is not blank, sheet by sheet, row by row. */
export function* filledCells({ sheets }: WorkbookCells): Generator<LoadedCell> {
  for (const { name, row, column, formulas, values } of sheets)
    for (const [down, line] of formulas.entries())
      for (const [across, formula] of line.entries()) {
        const value = values[down]?.[across] ?? "";
        if (formula === "" && value === "") continue;
        yield { sheet: name, row: row + down, column: column + across, formula, value };
      }
}

/** A cell with a formula. */
export interface FormulaCell extends LoadedCell {
  readonly formula: string;
}

/** Says whether a cell has a formula. A text that begins with "=" has itself as its value. */
export const holdsFormula = (cell: LoadedCell): cell is FormulaCell =>
  typeof cell.formula === "string" && cell.formula.startsWith("=") && cell.formula !== cell.value;
