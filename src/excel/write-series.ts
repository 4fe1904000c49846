import type { Area, ChartPlan, SeriesPlan } from "../sheet/plan/sheet-plan.ts";

export const chartTypes = {
  columns: "ColumnClustered",
  stackedColumns: "ColumnStacked",
  // A point between two gaps is visible only by its marker.
  line: "LineMarkers",
} as const;

/** The gap between columns, in percent of their width. */
const gaps = { columns: 80, stackedColumns: 50 } as const;

/** The colours of texts and of rules. */
export const inkColor = "#404040";
export const ruleColor = "#D9D9D9";

/** Converts areas of a plan to cells of the sheet that it is written to. */
export interface OnSheet {
  readonly range: (area: Area) => Excel.Range;
  /** Returns a formula that refers to the cells. */
  readonly reference: (area: Area) => string;
}

/** Queues the values and the appearance of a chart series. */
export function writeSeries(
  series: Excel.ChartSeries,
  planned: SeriesPlan,
  { type, categories }: ChartPlan,
  on: OnSheet,
): void {
  series.setValues(on.range(planned.values));
  series.setXAxisValues(on.range(categories));
  const drawn = planned.type ?? type;
  if (drawn !== type) series.chartType = chartTypes[drawn];
  if (planned.secondary) series.axisGroup = "Secondary";
  if (drawn === "line") writeLine(series, planned.color);
  else {
    series.gapWidth = gaps[drawn];
    writeFill(series.format, planned.color);
  }
  writeLabels(series, planned, drawn === "line", on);
}

function writeLine(series: Excel.ChartSeries, color: string | undefined): void {
  if (color === "none") {
    series.format.line.clear();
    series.markerStyle = "None";
    return;
  }
  series.markerStyle = "Circle";
  series.markerSize = 6;
  if (color === undefined) return;
  series.format.line.color = color;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
}

function writeFill({ fill, line }: Excel.ChartSeriesFormat, color: string | undefined): void {
  if (color === undefined) return;
  if (color === "none") {
    fill.clear();
    line.clear();
  } else fill.setSolidColor(color);
}

/** Queues the labels: outside the end of a column, or above a point. A label that repeats another cell refers to it. */
function writeLabels(
  series: Excel.ChartSeries,
  { labels, values }: SeriesPlan,
  isLine: boolean,
  { reference }: OnSheet,
): void {
  if (labels === undefined) return;
  series.hasDataLabels = true;
  series.dataLabels.position = isLine ? "Top" : "OutsideEnd";
  series.dataLabels.format.font.color = inkColor;
  if (labels === "values") return;
  for (let n = 0; n < values.rows * values.columns; n += 1) {
    const place = { row: labels.row + Math.floor(n / labels.columns), rows: 1 };
    const across = { column: labels.column + (n % labels.columns), columns: 1 };
    series.points.getItemAt(n).dataLabel.formula = reference({ ...place, ...across });
  }
}
