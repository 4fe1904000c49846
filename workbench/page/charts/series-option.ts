import { part, type DrawnChart, type DrawnPoint, type DrawnSeries } from "./chart-data.ts";

/** The accents of Excel's theme, series by series. */
const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const INK = "#404040";
const UNSEEN = "none";

/** The ECharts options of the series of a chart. */
export function seriesOptions({ series, type }: DrawnChart, lying: boolean): object[] {
  return series.map((each, index) => {
    const accent = ACCENTS[index % ACCENTS.length] ?? INK;
    const group = each.secondary ? 1 : 0;
    const common = { name: String(index), xAxisIndex: group, yAxisIndex: group, silent: true };
    if (each.type.startsWith("Line")) return { ...common, ...lineOption(each, accent) };
    const beside = series.filter((other) => isColumn(other) && other.secondary === each.secondary);
    return { ...common, ...columnOption(each, accent, { type, lying, beside: beside.length }) };
  });
}

const isColumn = ({ type }: DrawnSeries): boolean => !type.startsWith("Line");

interface Columns {
  readonly type: string;
  readonly lying: boolean;
  readonly beside: number;
}

function columnOption(series: DrawnSeries, accent: string, { lying, beside }: Columns): object {
  const { set, points } = series;
  const stacked = series.type.includes("Stacked");
  const color = paint(set["Fill"], accent);
  return {
    type: "bar",
    ...(stacked && { stack: series.secondary ? "secondary" : "primary" }),
    ...widths(series, stacked, beside),
    itemStyle: {
      color,
      ...(typeof set["Line"] === "string" && { borderColor: paint(set["Line"], accent) }),
    },
    data: points.map((point) => ({
      value: point.value,
      ...(point.fill !== undefined && { itemStyle: { color: paint(point.fill, color) } }),
      label: labelOption(point, stacked ? "Center" : "OutsideEnd", lying),
    })),
  };
}

/** Excel's gap and overlap, in hundredths of a column, as ECharts counts them. */
function widths({ set }: DrawnSeries, stacked: boolean, beside: number): object {
  const gap = Number(set["GapWidth"] ?? (stacked ? 150 : 219)) / 100;
  if (stacked) return { barCategoryGap: share(gap, 1) };
  const overlap = Number(set["Overlap"] ?? -27) / 100;
  return {
    barGap: `${-overlap * 100}%`,
    barCategoryGap: share(gap, beside - (beside - 1) * overlap),
  };
}

const share = (gap: number, columns: number): string => `${(100 * gap) / (columns + gap)}%`;

function lineOption(series: DrawnSeries, accent: string): object {
  const { set, points } = series;
  const color = paint(set["Line"], accent);
  const marked =
    set["MarkerStyle"] === undefined || set["MarkerStyle"] === "Automatic"
      ? series.type.includes("Markers")
      : set["MarkerStyle"] !== "None";
  const line = part(set, "LineFormat");
  return {
    type: "line",
    connectNulls: false,
    smooth: set["Smooth"] === true,
    showSymbol: marked || points.some(({ label }) => label !== ""),
    showAllSymbol: true,
    // A missing symbol would remove its label too.
    symbol: marked ? symbolOf(set["MarkerStyle"]) : "circle",
    symbolSize: marked ? (Number(set["MarkerSize"] ?? 5) * 96) / 72 : 1,
    itemStyle: { color: marked ? paint(set["MarkerBackgroundColor"], color) : "transparent" },
    lineStyle: {
      color,
      width: (Number(line["Weight"] ?? 2.25) * 96) / 72,
      ...(/Dash/.test(String(line["LineStyle"])) && { type: "dashed" }),
      ...(line["LineStyle"] === "Dot" && { type: "dotted" }),
    },
    data: points.map((point) => ({
      value: point.value,
      label: labelOption(point, "Right", false),
    })),
  };
}

function symbolOf(style: unknown): string {
  const symbols: Readonly<Record<string, string>> = {
    Square: "rect",
    Diamond: "diamond",
    Triangle: "triangle",
  };
  return symbols[String(style)] ?? "circle";
}

function labelOption(point: DrawnPoint, usual: string, lying: boolean): object {
  if (point.label === "") return { show: false };
  const { labels } = point;
  const font = part(labels, "Font");
  const set = labels["Position"];
  const negative = (point.value ?? 0) < 0;
  return {
    show: true,
    formatter: point.label,
    position: place(typeof set === "string" ? set : usual, negative, lying),
    color: typeof font["Color"] === "string" ? font["Color"] : INK,
    fontSize: (Number(font["Size"] ?? 9) * 96) / 72,
    ...(font["Bold"] === true && { fontWeight: "bold" }),
  };
}

/** Where ECharts puts what Excel calls the end, base or middle of a column. */
function place(position: string, negative: boolean, lying: boolean): string {
  const [end, base] = lying ? ["right", "left"] : ["top", "bottom"];
  const [far, near] = negative ? [base, end] : [end, base];
  const inside = (side: string): string => `inside${side.charAt(0).toUpperCase()}${side.slice(1)}`;
  switch (position) {
    case "OutsideEnd":
      return far;
    case "InsideEnd":
      return inside(far);
    case "InsideBase":
      return inside(near);
    case "Center":
      return "inside";
    default:
      return position.toLowerCase();
  }
}

function paint(color: unknown, accent: string): string {
  if (color === UNSEEN) return "transparent";
  return typeof color === "string" ? color : accent;
}
