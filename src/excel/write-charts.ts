import { cellAddress } from "../sheet/plan/address.ts";
import type { Anchor, Area, ChartPlan, SeriesPlan } from "../sheet/plan/sheet-plan.ts";
import { rangeOfArea } from "./write-names.ts";

const chartTypes = {
  columns: "ColumnClustered",
  stackedColumns: "ColumnStacked",
  line: "Line",
} as const;

/** Queues native charts, every series tied to its own cells. */
export function writeCharts(
  sheet: Excel.Worksheet,
  anchor: Anchor,
  charts: readonly ChartPlan[],
): void {
  for (const plan of charts) writeChart(sheet, anchor, plan);
}

/**
 * Excel makes a chart's first series itself, of the cells the chart is made over: one, for they are one row or column.
 * It is then told what it stands for like every other, so nothing depends on what Excel took for a heading.
 */
function writeChart(sheet: Excel.Worksheet, anchor: Anchor, plan: ChartPlan): void {
  const [first, ...others] = plan.series;
  if (!first) return;
  const place = (area: Area): Excel.Range => rangeOfArea(sheet, anchor, area);
  const by = first.values.columns === 1 ? "Columns" : "Rows";
  const chart = sheet.charts.add(chartTypes[plan.type], place(notAlone(first.values)), by);
  const categories = place(plan.categories);
  const own = chart.series.getItemAt(0);
  own.name = first.name;
  writeSeries(own, first, plan);
  for (const each of others) writeSeries(chart.series.add(each.name), each, plan);
  writeTitles(chart, plan);
  writeLegend(chart.legend, plan.series);
  chart.setPosition(...corners(anchor, plan.over));

  function writeSeries(series: Excel.ChartSeries, planned: SeriesPlan, { type }: ChartPlan): void {
    series.setValues(place(planned.values));
    series.setXAxisValues(categories);
    const drawn = planned.type ?? type;
    if (drawn !== type) series.chartType = chartTypes[drawn];
    if (planned.secondary) series.axisGroup = "Secondary";
    writeColor(series.format, drawn === "line", planned.color);
  }
}

/** Over a single cell Excel would draw everything around it. */
const notAlone = (area: Area): Area =>
  area.rows * area.columns === 1 ? { ...area, rows: 2 } : area;

function writeColor(
  { fill, line }: Excel.ChartSeriesFormat,
  isLine: boolean,
  color: string | undefined,
): void {
  if (color === undefined) return;
  if (color === "none") {
    fill.clear();
    line.clear();
  } else if (isLine) line.color = color;
  else fill.setSolidColor(color);
}

/** The names of the points stand below the chart, where bars below zero do not cross them. */
function writeTitles({ title, axes }: Excel.Chart, plan: ChartPlan): void {
  title.text = plan.title;
  axes.categoryAxis.tickLabelPosition = "Low";
  if (plan.axis !== undefined) axes.valueAxis.title.text = plan.axis;
  if (plan.secondaryAxis === undefined || !plan.series.some(({ secondary }) => secondary)) return;
  axes.getItem("Value", "Secondary").title.text = plan.secondaryAxis;
}

/** A legend says nothing about a single series, and an unseen one has no place in it. */
function writeLegend(legend: Excel.ChartLegend, series: readonly SeriesPlan[]): void {
  const seen = series.filter(({ color }) => color !== "none");
  legend.visible = seen.length > 1;
  if (seen.length < 2) return;
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
