import { cellAddress } from "../sheet/plan/address.ts";
import type { Anchor, Area, ChartPlan, SheetPlan } from "../sheet/plan/sheet-plan.ts";
import { chartsOf } from "../sheet/plan/chart-names.ts";
import { absoluteReference } from "./reference.ts";
import { rangeOfArea } from "./write-names.ts";
import { chartTypes, inkColor, ruleColor, writeSeries, type OnSheet } from "./write-series.ts";

/**
 * Queues a plan's native charts, with every series bound to its own cells. Titles and labels that follow a cell refer to
 * its sheet by `name`. The charts are named after their block, so that they can be found again.
 */
export function writeCharts(
  sheet: Excel.Worksheet,
  name: string,
  { anchor, charts }: SheetPlan,
  block: string | undefined,
): void {
  const on: OnSheet = {
    range: (area) => rangeOfArea(sheet, anchor, area),
    reference: (area) =>
      `=${absoluteReference(name, { ...area, row: anchor.row + area.row, column: anchor.column + area.column })}`,
  };
  charts.forEach((plan, n) => {
    const chart = writeChart(sheet, on, anchor, plan);
    if (chart && block !== undefined) chart.name = `${chartsOf(block)}${n + 1}`;
  });
}

/**
 * Queues one chart. Excel creates its first series from the cells of the chart: exactly one series, because they are one
 * row or column. That series is then set like every other, so it does not matter which cells Excel treated as a heading.
 */
function writeChart(
  sheet: Excel.Worksheet,
  on: OnSheet,
  anchor: Anchor,
  plan: ChartPlan,
): Excel.Chart | undefined {
  const [first, ...others] = plan.series;
  if (!first) return undefined;
  const by = first.values.columns === 1 ? "Columns" : "Rows";
  const chart = sheet.charts.add(chartTypes[plan.type], on.range(notAlone(first.values)), by);
  // The cells of a chart are folded; without this setting it would be empty.
  chart.plotVisibleOnly = false;
  chart.displayBlanksAs = "NotPlotted";
  const own = chart.series.getItemAt(0);
  own.name = first.name;
  writeSeries(own, first, plan, on);
  for (const each of others) writeSeries(chart.series.add(each.name), each, plan, on);
  writeTitle(chart.title, plan, on);
  writeAxes(chart.axes, plan);
  writeLegend(chart.legend, plan);
  chart.setPosition(...corners(anchor, plan.over));
  return chart;
}

/** Returns an area of at least two cells: for a single cell, Excel would chart all the cells around it. */
const notAlone = (area: Area): Area =>
  area.rows * area.columns === 1 ? { ...area, rows: 2 } : area;

function writeTitle(title: Excel.ChartTitle, plan: ChartPlan, { reference }: OnSheet): void {
  if (plan.titleFrom) title.setFormula(reference({ ...plan.titleFrom, rows: 1, columns: 1 }));
  else title.text = plan.title;
  const { font } = title.format;
  font.size = 12;
  font.bold = true;
  font.color = inkColor;
}

/** Queues the axes. The labels of the points are below the chart, where negative bars do not cross them. */
function writeAxes(axes: Excel.ChartAxes, plan: ChartPlan): void {
  axes.categoryAxis.tickLabelPosition = "Low";
  axes.valueAxis.majorGridlines.visible = plan.labelled !== true;
  if (plan.labelled) axes.valueAxis.visible = false;
  else axes.valueAxis.majorGridlines.format.line.color = ruleColor;
  if (plan.axis !== undefined) axes.valueAxis.title.text = plan.axis;
  if (plan.secondaryAxis === undefined || !plan.series.some(({ secondary }) => secondary)) return;
  axes.getItem("Value", "Secondary").title.text = plan.secondaryAxis;
}

/** Queues the legend. A single visible series needs none, and invisible series are not listed. */
function writeLegend(legend: Excel.ChartLegend, { series, legend: wanted }: ChartPlan): void {
  const seen = series.filter(({ color }) => color !== "none");
  const isShown = wanted !== false && seen.length > 1;
  legend.visible = isShown;
  if (!isShown) return;
  legend.position = "Bottom";
  series.forEach(({ color }, index) => {
    if (color === "none") legend.legendEntries.getItemAt(index).visible = false;
  });
}

function corners(anchor: Anchor, { row, column, rows, columns }: Area): [string, string] {
  const at = (down: number, across: number): string =>
    cellAddress({ row: anchor.row + row + down, column: anchor.column + column + across });
  return [at(0, 0), at(rows - 1, columns - 1)];
}
