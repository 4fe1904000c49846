import { filledCells, type CellPlace, type WorkbookCells } from "../workbook-cells.ts";
import { joinAreas } from "./join-areas.ts";
import { namesIn, withNames } from "./written-name.ts";

/**
 * A cell that is stuck: it calls the add-in and shows #NAME?, as a formula does that was entered without the add-in; or it
 * stands on a sheet with such cells, calls the add-in too, and would not show the error.
 */
export interface StuckCell extends CellPlace {
  readonly formula: string;
}

/** Adjoining stuck cells whose formulas are to be entered again. */
export interface Reentry {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The formulas as read: a cell that has another one by then is not changed. */
  readonly found: readonly (readonly string[])[];
  /** What is entered: the same, with the functions by the names they have while the add-in is there. */
  readonly formulas: readonly (readonly string[])[];
}

/** What re-entering would do, and what it leaves alone. */
export interface RepairPlan {
  readonly stuck: readonly StuckCell[];
  readonly reentries: readonly Reentry[];
  /** Their sheet is protected. */
  readonly protected: readonly StuckCell[];
  /** They call functions that the add-in does not have: entering them again would not help. */
  readonly unknown: readonly (StuckCell & { readonly name: string })[];
}

/**
 * Plans which cells are entered again: those that call functions of the add-in and show #NAME?, and no others. A block that
 * a formula fills is entered by its first cell, the only one that holds the formula.
 *
 * @param namespace what stands before the dot: IIJ, or that of a development copy
 */
export function planRepair(book: WorkbookCells, namespace: string): RepairPlan {
  const isProtected = new Set(
    book.sheets.filter((sheet) => sheet.isProtected).map(({ name }) => name),
  );
  const found = stuckCells(book, namespace);
  const unknown = found.flatMap((cell) => {
    const name = namesIn(cell.formula, namespace).find(({ isKnown }) => !isKnown)?.name;
    return name === undefined ? [] : [{ ...cell, name }];
  });
  const known = found.filter(({ formula }) =>
    namesIn(formula, namespace).every(({ isKnown }) => isKnown),
  );
  const stuck = known.filter(({ sheet }) => !isProtected.has(sheet));
  return {
    stuck,
    reentries: joinAreas(stuck).map((cells) => reentryOf(cells, namespace)),
    protected: known.filter(({ sheet }) => isProtected.has(sheet)),
    unknown,
  };
}

/** Functions that make something else of an error. */
const hidesErrors = /\b(?:IFERROR|IFNA|ISERR(?:OR)?|ISNA|ERROR\.TYPE|IS(?:NUMBER|TEXT|NONTEXT))\(/i;

function stuckCells(book: WorkbookCells, namespace: string): StuckCell[] {
  return book.sheets.flatMap((sheet) => {
    const calling = [...filledCells({ ...book, sheets: [sheet] })].filter(
      ({ formula, value }) =>
        typeof formula === "string" &&
        formula.startsWith("=") &&
        formula !== value &&
        namesIn(formula, namespace).length > 0,
    );
    if (calling.every(({ value }) => value !== "#NAME?")) return [];
    return calling
      .filter(({ formula, value }) => value === "#NAME?" || hidesErrors.test(String(formula)))
      .map(({ row, column, formula }) => ({
        sheet: sheet.name,
        row,
        column,
        formula: String(formula),
      }));
  });
}

function reentryOf(cells: readonly (readonly StuckCell[])[], namespace: string): Reentry {
  const { sheet = "", row = 0, column = 0 } = cells[0]?.[0] ?? {};
  const found = cells.map((line) => line.map(({ formula }) => formula));
  const formulas = found.map((line) => line.map((formula) => withNames(formula, namespace)));
  return { sheet, row, column, found, formulas };
}
