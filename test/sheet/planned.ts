import assert from "node:assert/strict";
import { decodeUnit } from "../../src/model/unit.ts";
import { columns } from "../../src/sheet/plan/sheet-columns.ts";
import type { Fill } from "../../src/sheet/plan/placement.ts";
import { planStatement } from "../../src/sheet/statement/plan-statement.ts";
import { contentOf, type PlanCell, type SheetPlan } from "../../src/sheet/plan/sheet-plan.ts";
import { arrangeStatement } from "../../src/statements/arrange/arrange-statement.ts";
import { definitions } from "../../src/statements/definitions/gallery.ts";
import type { StatementCode } from "../../src/statements/definitions/definition.ts";
import { data } from "../dataset/held.ts";
import { columnsOf } from "../statements/columns.ts";

/** Returns the sheet of a statement for columns as they are written, at the top left, with its chart. */
export function planned(
  code: StatementCode,
  texts: readonly string[],
  { fill = "live", unit = "JPYk" }: { readonly fill?: Fill; readonly unit?: string } = {},
): SheetPlan {
  const arranged = arrangeStatement(data, definitions[code], columnsOf(...texts), decodeUnit(unit));
  const anchor = { row: 0, column: 0 };
  const insertedAt = "2004-05-15T09:30:00.000Z";
  return planStatement(data, arranged, { anchor, insertedAt, fill, chart: true });
}

/** What a cell holds once it is calculated. */
export const shown = (cell: PlanCell | undefined): unknown => cell && contentOf(cell);

/** Returns the figures of the row under a label; of several such rows the nth. */
export function figuresOf(plan: SheetPlan, label: string, nth = 0): unknown[] {
  const rows = plan.cells.filter((cells) => shown(cells[columns.label]) === label);
  const row = rows[nth] ?? assert.fail(label);
  return row.slice(columns.firstFigure).map(shown);
}

/** Returns the texts that stand in the margin: verdicts, units and notes. */
export const marginOf = (plan: SheetPlan): string[] =>
  plan.cells.map((cells) => String(shown(cells[columns.check]))).filter((text) => text !== "");
