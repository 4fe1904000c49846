import type { Area } from "../../../src/sheet/plan/sheet-plan.ts";
import { AuditedWorkbook, type AuditedCell } from "../../../src/workbook/audit/audited-workbook.ts";
import { indexFactsInSteps, type FactIndex } from "../../../src/workbook/facts/fact-index.ts";
import type {
  CellContent,
  DefinedName,
  SheetCells,
  WorkbookCells,
} from "../../../src/workbook/workbook-cells.ts";
import { data } from "../../dataset/held.ts";

type Rows = readonly (readonly CellContent[])[];

/** Returns a sheet whose cells begin in A1. The values are the formulas if they are not given. */
export const sheetOf = (
  name: string,
  formulas: Rows,
  values: Rows = formulas,
  spills: readonly Area[] = [],
): SheetCells => ({ name, row: 0, column: 0, formulas, values, spills, isWhole: true });

/** A workbook of some sheets. */
export const bookOf = (
  sheets: readonly SheetCells[],
  names: readonly DefinedName[] = [],
): WorkbookCells => ({ sheets, names });

/** Returns what a generator returns in the end. */
export function finish<T>(steps: Generator<unknown, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

let index: FactIndex | undefined;

/** The index of the frozen facts, made once. */
export const facts = (): FactIndex => (index ??= finish(indexFactsInSteps(data)));

export const audited = (...sheets: readonly SheetCells[]): AuditedWorkbook =>
  new AuditedWorkbook(bookOf(sheets), data, "IIJ", facts());

/** Returns what a rule finds in the cells of some sheets. */
export function foundBy<T>(
  rule: (workbook: AuditedWorkbook, cell: AuditedCell) => readonly T[],
  ...sheets: readonly SheetCells[]
): T[] {
  const workbook = audited(...sheets);
  return [...workbook.cells()].flatMap((cell) => rule(workbook, cell));
}
