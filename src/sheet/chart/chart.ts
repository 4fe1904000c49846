import { Decimal } from "../../exact/decimal.ts";
import { isMoney } from "../../model/item.ts";
import { rowOfItem } from "../../statements/definitions/statement-line.ts";
import { planBridgeChart } from "./bridge.ts";
import { chartedColumns, planHead } from "./data.ts";
import { chartSpecs, type ChartSpec, type SeriesSpec } from "./specs.ts";
import { indented, itemStyle, styles } from "../plan/styles.ts";
import { columns } from "../plan/sheet-columns.ts";
import { figureColumn, rows, type Frame } from "../statement/frame.ts";
import type { ChartPlan, Style } from "../plan/sheet-plan.ts";
import { expectedOf, type Body, type CellValue } from "../plan/cell-value.ts";

const chartRows = 18;

/**
 * Puts down the data of a statement's chart, formulas over its lines, and returns the chart, which stands below them.
 *
 * The data are a block of their own so that the series lie side by side, oldest first, however the columns are ordered,
 * and so that a figure that is not there is a gap (#N/A) and not a zero.
 */
export function planChart(frame: Frame, body: Body): ChartPlan[] {
  const { arranged, placement, grid } = frame;
  if (placement.chart !== true) return [];
  const spec = chartSpecs[arranged.definition.code];
  const chart = spec === "bridge" ? planBridgeChart(frame, body) : planSeries(frame, body, spec);
  if (!chart) return [];
  const first = grid.addRow() + 1;
  for (let n = 0; n <= chartRows; n += 1) grid.addRow();
  const over = {
    row: first,
    column: columns.check,
    rows: chartRows,
    columns: Math.min(grid.columns, columns.firstFigure + 8) - columns.check,
  };
  return [{ ...chart, over }];
}

function planSeries(
  frame: Frame,
  body: Body,
  spec: ChartSpec | undefined,
): Omit<ChartPlan, "over"> | undefined {
  const quarters = chartedColumns(frame);
  if (!spec || quarters.length === 0) return undefined;
  const { grid, arranged } = frame;
  const head = planHead(frame, `Chart data: ${spec.title}`);
  const across = { rows: 1, column: columns.firstFigure, columns: quarters.length };
  quarters.forEach((n, at) => {
    const code = arranged.columns[n]?.period.code ?? "";
    grid.formula(head, figureColumn(at), `=${frame.address(rows.period, figureColumn(n))}`, code);
  });
  grid.style({ row: head, ...across }, styles.columnHead, styles.right);
  const series = spec.series.map((each) => {
    const row = grid.addRow();
    grid.text(row, columns.label, each.name);
    grid.style({ row, rows: 1, column: columns.label, columns: 1 }, indented(1), styles.quiet);
    quarters.forEach((n, at) => {
      const { formula, value } = pointOf(frame, body, each, n);
      const expected = value instanceof Decimal ? expectedOf(value) : undefined;
      grid.formula(row, figureColumn(at), formula, expected);
    });
    grid.style({ row, ...across }, styleOf(frame, each), styles.right);
    return {
      name: each.name,
      values: { row, ...across },
      ...(each.type && { type: each.type }),
      ...(each.secondary && { secondary: each.secondary }),
    };
  });
  return {
    title: spec.title,
    alt: `${spec.title}, a quarter a point: ${spec.series.map(({ name }) => name).join(", ")}.`,
    type: spec.type,
    categories: { row: head, ...across },
    series,
    axis: axisOf(frame, spec),
    ...(spec.secondaryAxis && { secondaryAxis: spec.secondaryAxis }),
  };
}

function pointOf(
  frame: Frame,
  body: Body,
  { item, over }: SeriesSpec,
  n: number,
): { formula: string; value: CellValue } {
  const { arranged, firstLine } = frame;
  const at = (code: string): { cell: string; value: CellValue } => {
    const line = rowOfItem(arranged.definition.lines, code);
    return { cell: frame.address(firstLine + line, figureColumn(n)), value: body[line]?.[n] };
  };
  const part = at(item);
  if (over === undefined)
    return { formula: `=IF(ISNUMBER(${part.cell}),${part.cell},NA())`, value: part.value };
  const whole = at(over);
  return {
    formula: `=IF(AND(ISNUMBER(${part.cell}),ISNUMBER(${whole.cell})),${part.cell}/${whole.cell},NA())`,
    value:
      part.value instanceof Decimal && whole.value instanceof Decimal
        ? part.value.dividedBy(whole.value)
        : undefined,
  };
}

function styleOf({ data, arranged }: Frame, { item, over }: SeriesSpec): Style {
  const of = data.items.get(item);
  return over === undefined && of ? itemStyle(of, arranged.unit) : styles.percent;
}

function axisOf({ data, arranged }: Frame, { series }: ChartSpec): string {
  const item = data.items.get(series[0]?.item ?? "");
  return item && !isMoney(item) ? item.unit : arranged.unit.label;
}
