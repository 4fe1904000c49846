import type { Dataset } from "../../dataset/dataset.ts";
import type { Arranged } from "../../statements/arrange/arranged-statement.ts";
import { planCharts } from "../chart/plan-charts.ts";
import { sparklinesOf } from "../chart/sparklines.ts";
import { inInks } from "../plan/inks.ts";
import type { Placement } from "../plan/placement.ts";
import type { SheetPlan, Sparkline } from "../plan/sheet-plan.ts";
import { planAnswers } from "./below/answers.ts";
import { planChecks } from "./below/plan-checks.ts";
import { planGrowth } from "./below/plan-growth.ts";
import { formatMarks, planMarks } from "./below/plan-marks.ts";
import { planNotes } from "./below/plan-notes.ts";
import { planSigns } from "./below/plan-signs.ts";
import { planSources } from "./below/plan-sources.ts";
import { planBody } from "./body/plan-body.ts";
import { planBridge } from "./body/plan-bridge.ts";
import { placedColumns, placeStatement, type Frame } from "./frame.ts";
import { statementTitles } from "./head/labels.ts";
import { planHead } from "./head/plan-head.ts";
import { planSpill } from "./head/plan-spill.ts";
import { planTitles } from "./head/titles.ts";
import { columns, rows } from "./layout.ts";
import { formatStatement } from "./looks.ts";
import { namesOf } from "./names.ts";
import { statementPage } from "./page.ts";
import { foldsOf } from "./places.ts";
import { slotsOf, type Slot } from "./slots.ts";

/**
 * Returns the sheet of a multi-period statement. Everything on it follows its heads, or cannot be changed.
 *
 * Live, every figure is `IIJ.FIGURE` over the period and the release in its column's head, the unit of the sheet and the
 * item code in column A. Spilled, one `IIJ.STATEMENT` fills it. As values, figures are numbers. Totals are native sums of
 * the lines above them and are compared with the printed totals below the statement. If the statement itself shows the
 * printed totals, the sums are below. Each total has its verdict next to it.
 *
 *     Dataset ── arrangeStatement ──▶ Arranged ── planStatement ──▶ SheetPlan ── writePlan ──▶ Excel
 */
export function planStatement(
  data: Dataset,
  arranged: Arranged,
  placement: Placement,
  slots: readonly Slot[] = slotsOf(data, arranged, placement),
): SheetPlan {
  const frame = placeStatement(data, arranged, placement, slots);
  planHead(frame);
  planSpill(frame);
  planMarks(frame);
  const body = planBody(frame);
  const { agreement, verdicts } = planChecks(frame, body);
  const bridged = planBridge(frame, body);
  planAnswers(frame);
  planTitles(frame, agreement);
  planGrowth(frame, body);
  planNotes(frame, body);
  planSources(frame);
  const charts = planCharts(frame, body);
  const sparklines = sparklinesOf(frame, body);
  planSigns(frame);
  formatStatement(frame);
  formatMarks(frame);
  return inInks(
    planOf(frame, { verdicts: [...bridged, ...verdicts], charts, sparklines }),
    placement.inks,
  );
}

function planOf(
  frame: Frame,
  {
    verdicts,
    charts,
    sparklines,
  }: Pick<SheetPlan, "verdicts" | "charts"> & {
    readonly sparklines: readonly Sparkline[];
  },
): SheetPlan {
  const { arranged, grid, placement, places, columnWidths } = frame;
  const { code, title } = arranged.definition;
  const folds: SheetPlan["folds"] = [
    { of: "columns", first: columns.code, last: columns.code },
    { of: "rows", first: rows.end, last: places.top - 1 },
    ...foldsOf(places),
  ];
  return {
    name: `IIJ ${statementTitles[code].tab}`,
    anchor: placement.anchor,
    cells: grid.cells,
    formats: grid.formats,
    conditions: grid.conditions,
    columnWidths,
    folds,
    verdicts,
    names: namesOf(frame),
    charts,
    sparklines,
    reading: {
      title: { row: rows.title, column: columns.check },
      about: { row: rows.about, column: columns.check },
      heads: [rows.period, rows.ended],
      lines: places.lines,
      label: columns.label,
      figures: placedColumns(frame).map(({ column }) => column),
    },
    page: statementPage(frame, {
      folds,
      paper: placement.paper ?? "A4",
      footer: `IIJ: ${title}. Source: IIJ earnings releases`,
    }),
  };
}
