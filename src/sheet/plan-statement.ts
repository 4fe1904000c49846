import type { Dataset } from "../dataset/dataset.ts";
import type { Arranged } from "../statements/arrange/arranged-statement.ts";
import { columns, placeStatement, printAreaOf, rows, type Placement } from "./frame.ts";
import type { SheetPlan } from "./plan.ts";
import { planBody } from "./statement/body.ts";
import { planBridge } from "./statement/bridge.ts";
import { planChart } from "./chart/chart.ts";
import { planChecks } from "./statement/checks.ts";
import { planFooter } from "./statement/footer.ts";
import { planHeader } from "./statement/header.ts";
import { formatYears } from "./statement/looks.ts";
import { namesOf } from "./statement/names.ts";
import { planReconciliation } from "./statement/reconciliation.ts";
import { planSpill } from "./statement/spill.ts";
import { statementTitles } from "./statement/titles.ts";

export type { Placement } from "./frame.ts";

/**
 * Returns the sheet of a multi-period statement, which checks itself however it is filled.
 *
 * Live, every figure is `IIJ.FIGURE` over the period, the release and the unit in its column's head and the item code in
 * column A. Spilled, one `IIJ.STATEMENT` fills it. As values, figures are numbers. Totals are native formulas over the
 * lines above them, held against the printed ones below; where the printed ones stand in the statement, it is the sums
 * that stand below. Beside every total is the verdict.
 *
 *     Dataset ── arrangeStatement ──▶ Arranged ── planStatement ──▶ SheetPlan ── writePlan ──▶ Excel
 */
export function planStatement(data: Dataset, arranged: Arranged, placement: Placement): SheetPlan {
  const frame = placeStatement(data, arranged, placement);
  planHeader(frame);
  planSpill(frame);
  const body = planBody(frame);
  formatYears(frame);
  const below = frame.grid.rows;
  const checks = planChecks(frame, body);
  const checked = frame.grid.rows;
  const bridge = planBridge(frame, body);
  const charts = planChart(frame, body);
  const notes = frame.grid.rows;
  if (!placement.unreconciled) planReconciliation(frame);
  const findings = frame.grid.rows;
  planFooter(frame);
  return {
    name: `IIJ ${statementTitles[arranged.definition.code].tab}`,
    anchor: placement.anchor,
    cells: frame.grid.cells,
    formats: frame.grid.formats,
    conditions: frame.grid.conditions,
    columnWidths: frame.columnWidths,
    folds: [
      { of: "columns" as const, first: columns.code, last: columns.code },
      { of: "rows" as const, first: below + 1, last: checked - 1 },
      { of: "rows" as const, first: notes + 2, last: findings - 1 },
    ].filter(({ first, last }) => last >= first),
    verdicts: [...checks, ...bridge],
    names: namesOf(frame),
    charts,
    page: {
      frozenRows: frame.firstLine,
      frozenColumns: columns.firstFigure,
      titleRows: [rows.period, frame.firstLine - 1],
      printArea: printAreaOf(frame.grid),
      landscape: true,
      paper: placement.paper ?? "A4",
      onePage: false,
      footer: `IIJ: ${arranged.definition.title}`,
    },
  };
}
