import type { Dataset } from "../../dataset/dataset.ts";
import type { Arranged } from "../../statements/arrange/arranged-statement.ts";
import { columns, printAreaOf } from "../plan/sheet-columns.ts";
import { placeStatement, rows } from "./frame.ts";
import type { Placement } from "../plan/placement.ts";
import type { SheetPlan } from "../plan/sheet-plan.ts";
import { planBody } from "./body.ts";
import { planBridge } from "./bridge.ts";
import { planChart } from "../chart/chart.ts";
import { planChecks } from "./checks.ts";
import { planFooter } from "./footer.ts";
import { planHeader } from "./header.ts";
import { formatYears } from "./looks.ts";
import { namesOf } from "./names.ts";
import { planReconciliation } from "./reconciliation.ts";
import { planSpill } from "./spill.ts";
import { statementTitles } from "./titles.ts";

export type { Placement } from "../plan/placement.ts";

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
