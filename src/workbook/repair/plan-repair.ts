import { filledCells, type CellPlace, type WorkbookCells } from "../workbook-cells.ts";
import { joinAreas } from "./join-areas.ts";
import { namesIn, withNames } from "./written-name.ts";

/**
 * A stuck cell: its formula calls the add-in and shows #NAME?, because it was entered without the add-in. A formula that
 * calls the add-in and can hide an error (IFERROR) is also stuck if its sheet has such cells.
 */
export interface StuckCell extends CellPlace {
  readonly formula: string;
}

/** Adjoining stuck cells whose formulas will be entered again. */
export interface Reentry {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The formulas as they were read. A cell whose formula has changed since is not written. */
  readonly found: readonly (readonly string[])[];
  /** The formulas to enter: the same, but with the names that the functions have if the add-in is installed. */
  readonly formulas: readonly (readonly string[])[];
}

/** The cells to enter again, and those that are left out. */
export interface RepairPlan {
  readonly stuck: readonly StuckCell[];
  readonly reentries: readonly Reentry[];
  /** Stuck cells on protected sheets. */
  readonly protected: readonly StuckCell[];
  /** Stuck cells that call functions which the add-in does not have: entering them again would not help. */
  readonly unknown: readonly (StuckCell & { readonly name: string })[];
}

/**
 * Plans which formulas are entered again: those of stuck cells only. If a formula fills several cells, only its own cell
 * is entered.
 *
 * @param namespace of the functions: IIJ, or that of a development copy
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

/** Functions that replace an error by another value. */
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
