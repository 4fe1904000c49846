import assert from "node:assert/strict";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { decodeUnit } from "../../src/model/unit.ts";
import type { Placement } from "../../src/sheet/plan/placement.ts";
import { contentOf, type PlanCell, type SheetPlan } from "../../src/sheet/plan/sheet-plan.ts";
import { columns } from "../../src/sheet/statement/layout.ts";
import { planStatement } from "../../src/sheet/statement/plan-statement.ts";
import { arrangeStatement } from "../../src/statements/arrange/arrange-statement.ts";
import { asKnown } from "../../src/statements/columns/column.ts";
import { definitions } from "../../src/statements/definitions/gallery.ts";
import type { StatementCode } from "../../src/statements/definitions/definition.ts";
import { data } from "../dataset/held.ts";
import { columnsOf } from "../statements/columns.ts";

interface Planned extends Partial<Placement> {
  readonly unit?: string;
  /** ISO date; null for the newest release held. */
  readonly knownOn?: string | null;
  /** The dataset, where it is not the one that is frozen. */
  readonly of?: Dataset;
}

/** Returns the sheet of a statement for columns as they are written, as known on 14 May 2004, with its charts. */
export function planned(
  code: StatementCode,
  texts: readonly string[],
  { unit = "JPYk", knownOn = "2004-05-14", of = data, ...placement }: Planned = {},
): SheetPlan {
  const asked = asKnown(columnsOf(...texts), knownOn ?? undefined);
  const arranged = arrangeStatement(of, definitions[code], asked, decodeUnit(unit));
  return planStatement(of, arranged, {
    anchor: { row: 0, column: 0 },
    insertedAt: "2004-05-15T09:30:00.000Z",
    fill: "live",
    chart: true,
    ...placement,
  });
}

/** The content of a cell once it is calculated. */
export const shown = (cell: PlanCell | undefined): unknown => cell && contentOf(cell);

/** Returns the content of a cell of a plan once it is calculated. */
export const shownAt = ({ cells }: SheetPlan, row: number, column: number): unknown =>
  shown(cells[row]?.[column]);

/** Returns the formula of a cell. */
export const formulaOf = (cell: PlanCell | undefined): string =>
  cell?.kind === "formula" ? cell.formula : assert.fail(cell?.kind);

/** Returns the row under a label; of several such rows the nth. */
export function rowUnder({ cells }: SheetPlan, label: string, nth = 0): readonly PlanCell[] {
  const rows = cells.filter((row) => shown(row[columns.label]) === label);
  return rows[nth] ?? assert.fail(label);
}

/** Returns the cells of the statement's columns in the row under a label, periods that are not held left out. */
export const cellsUnder = (
  plan: SheetPlan,
  label: string,
  nth = 0,
): readonly (PlanCell | undefined)[] => {
  const row = rowUnder(plan, label, nth);
  return plan.reading.figures.map((column) => row[column]);
};

/** Returns the contents of the statement's columns in the row with a label. */
export const figuresOf = (plan: SheetPlan, label: string, nth = 0): unknown[] =>
  cellsUnder(plan, label, nth).map(shown);

/** Returns the row of a line by its item code. */
export const rowOfItem = (plan: SheetPlan, code: string): number =>
  plan.reading.lines.find((row) => shownAt(plan, row, columns.code) === code) ?? assert.fail(code);

/** Returns the contents of the statement's columns in the line of an item. */
export const lineOf = (plan: SheetPlan, code: string): unknown[] =>
  plan.reading.figures.map((column) => shownAt(plan, rowOfItem(plan, code), column));

/** Returns what the head of a row says in the statement's columns. */
export const headOf = (plan: SheetPlan, row: number): unknown[] =>
  plan.reading.figures.map((column) => shownAt(plan, row, column));

/** Returns the verdicts, from the top. */
export const verdictsOf = (plan: SheetPlan): unknown[] =>
  plan.verdicts.map(({ row, column }) => shownAt(plan, row, column));

/** Returns the texts beside the lines: verdicts and units. */
export const marginOf = (plan: SheetPlan): string[] =>
  plan.reading.lines
    .map((row) => String(shownAt(plan, row, columns.check)))
    .filter((text) => text !== "");

/** Returns every text below the lines, in the column of the labels. */
export const textsBelow = (plan: SheetPlan): string[] =>
  plan.cells
    .slice((plan.reading.lines.at(-1) ?? 0) + 1)
    .map((row) => String(shown(row[columns.label])))
    .filter((text) => text !== "");

/** Says whether a row or a column is folded on a new sheet. */
export const isFolded = ({ folds }: SheetPlan, of: "rows" | "columns", at: number): boolean =>
  folds.some((fold) => fold.of === of && fold.first <= at && at <= fold.last);
