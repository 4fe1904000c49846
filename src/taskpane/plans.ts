import type { Dataset } from "../dataset/dataset.ts";
import type { PrintedTable } from "../dataset/decode-tables.ts";
import type { MakePlan } from "../excel/inserted.ts";
import type { MoneyUnit } from "../model/unit.ts";
import { planAsPrinted } from "../sheet/plan-as-printed.ts";
import { planStatement } from "../sheet/plan-statement.ts";
import { arrangeStatement, type ColumnRequest } from "../statements/arrange.ts";
import { layouts, type StatementCode } from "../statements/layout.ts";

/** Returns what plans a statement for wherever it is to stand. */
export function statementPlans(
  data: Dataset,
  code: StatementCode,
  columns: readonly ColumnRequest[],
  unit: MoneyUnit,
): MakePlan {
  const arranged = arrangeStatement(data, layouts[code], columns, unit);
  const insertedAt = new Date().toISOString();
  return (anchor) => planStatement(data, arranged, { anchor, insertedAt });
}

/** Returns what plans a printed table for wherever it is to stand. */
export function tablePlans(table: PrintedTable): MakePlan {
  return (anchor) => planAsPrinted(table, anchor);
}
