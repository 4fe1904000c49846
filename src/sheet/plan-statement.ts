import type { Dataset } from "../dataset/dataset.ts";
import type { MoneyUnit } from "../model/unit.ts";
import type { Arranged } from "../statements/arrange.ts";
import { columns, placeStatement, rows, type Placement } from "./frame.ts";
import type { SheetPlan } from "./plan.ts";
import { planBody } from "./statement-body.ts";
import { planChecks } from "./statement-checks.ts";
import { planFooter } from "./statement-footer.ts";
import { planHeader } from "./statement-header.ts";
import { planReconciliation } from "./statement-reconciliation.ts";

export type { Placement } from "./frame.ts";

/** Room for the largest figure of the statements, 44,017,561 thousand, in the unit asked for. */
const figureWidth = ({ exponent }: MoneyUnit): number => (exponent < 3 ? 16 : 12);

/**
 * Returns the sheet of a multi-period statement, live: it can be dragged, and its headers changed.
 *
 * Every figure is `IIJ.FIGURE` over the period and release in its column's head, the item code in column A and the unit
 * in one cell. Every total is a native formula over the lines above it; below the statement stands what each differs by
 * from the printed total, and beside it the verdict.
 *
 *     Dataset ── arrangeStatement ──▶ Arranged ── planStatement ──▶ SheetPlan ── writePlan ──▶ Excel
 */
export function planStatement(data: Dataset, arranged: Arranged, placement: Placement): SheetPlan {
  const frame = placeStatement(arranged, placement);
  planHeader(frame, data);
  const body = planBody(frame, data);
  const verdicts = planChecks(frame, body);
  planReconciliation(frame, data);
  planFooter(frame, data);
  return {
    name: `IIJ ${arranged.layout.sheet}`,
    anchor: placement.anchor,
    cells: frame.grid.cells,
    formats: frame.grid.formats,
    columnWidths: [34, 50, 13, ...arranged.columns.map(() => figureWidth(arranged.unit)), 2],
    columnGroups: [[columns.code, columns.code]],
    rowGroups: [],
    names: [],
    charts: [],
    verdicts,
    page: {
      frozenRows: rows.firstLine,
      frozenColumns: columns.firstFigure,
      titleRows: [rows.period, rows.firstLine - 1],
      landscape: true,
    },
  };
}
