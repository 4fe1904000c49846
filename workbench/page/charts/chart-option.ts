import type { EChartsCoreOption } from "echarts/core";
import type { Scale } from "../../excel-host/univer/chart-scale.ts";
import { part, type DrawnAxis, type DrawnChart, type Part } from "./chart-data.ts";
import { formatNumber } from "./format-number.ts";
import { seriesOptions } from "./series-option.ts";

/** The looks of a chart in Excel that nobody has changed. */
const QUIET = "#595959";
const RULE = "#D9D9D9";
const FONT = "Calibri, Carlito, Arial, sans-serif";

/** Excel counts in points. */
const pixels = (points: number): number => (points * 96) / 72;

/** The ECharts options of a chart of a given width in pixels. */
export function optionOf(chart: DrawnChart, width: number): EChartsCoreOption {
  const { set, series, secondary } = chart;
  const lying = chart.type.startsWith("Bar");
  const groups = secondary ? [chart.primary, secondary] : [chart.primary];
  const categories = groups.map((_, group) =>
    categoryAxis(chart, group, lying ? 0 : room(chart, width)),
  );
  const values = groups.map((axis, group) => valueAxis(axis, group, lying));
  const legend = part(set, "Legend");
  return {
    animation: false,
    backgroundColor: "#FFFFFF",
    textStyle: { fontFamily: FONT, color: QUIET, fontSize: pixels(9) },
    title: titleOption(chart),
    legend: {
      ...legendPlace(legend),
      show: legend["Visible"] !== false,
      data: series.flatMap(({ inLegend }, index) => (inLegend ? [String(index)] : [])),
      formatter: (index: string) => series[Number(index)]?.name ?? "",
      textStyle: textOption(legend, 9),
      selectedMode: false,
      itemWidth: 18,
      itemHeight: 8,
    },
    grid: gridOption(chart),
    xAxis: lying ? values : categories,
    yAxis: lying ? categories : values,
    series: seriesOptions(chart, lying),
  };
}

function titleOption({ set, title }: DrawnChart) {
  const own = part(set, "Title");
  return {
    show: own["Visible"] !== false,
    text: title,
    left: "center",
    top: 6,
    textStyle: { fontWeight: "normal", ...textOption(own, 14) },
  };
}

function gridOption({ set, primary, secondary }: DrawnChart) {
  const title = part(set, "Title")["Visible"] !== false ? 38 : 12;
  const legend = part(set, "Legend");
  const shown = legend["Visible"] !== false;
  const at = (place: string): boolean => shown && (legend["Position"] ?? "Bottom") === place;
  return {
    top: title + (at("Top") ? 24 : 0),
    bottom: at("Bottom") ? 34 : 12,
    left: (primary.title ? 28 : 10) + (at("Left") ? 110 : 0),
    right: (secondary?.title ? 28 : 14) + (at("Right") || at("Corner") ? 110 : 0),
    containLabel: true,
  };
}

function legendPlace(legend: Part) {
  switch (legend["Position"] ?? "Bottom") {
    case "Top":
      return { top: 34, left: "center" };
    case "Left":
      return { left: 8, top: "middle", orient: "vertical" };
    case "Right":
      return { right: 8, top: "middle", orient: "vertical" };
    case "Corner":
      return { right: 8, top: 34, orient: "vertical" };
    default:
      return { bottom: 6, left: "center" };
  }
}

/** How much room each name of a point has below its columns. */
function room({ categories }: DrawnChart, width: number): number {
  return Math.max(20, (width - 110) / Math.max(1, categories.length) - 6);
}

/** The names of the points; if they have little room, they are broken into lines, but never within a word. */
function categoryAxis({ categories, set }: DrawnChart, group: number, width: number) {
  const own = part(part(set, "Axes"), group === 0 ? "CategoryAxis" : "SecondaryCategoryAxis");
  const areBroken = width > 0 && categories.some((name) => name.includes(" "));
  return {
    type: "category",
    data: categories,
    show: group === 0 && own["Visible"] !== false,
    position: width === 0 ? "left" : "bottom",
    axisTick: { show: false },
    axisLine: { onZero: true, lineStyle: { color: RULE } },
    axisLabel: {
      show: own["TickLabelPosition"] !== "None",
      interval: Number(own["TickLabelSpacing"] ?? 1) - 1,
      ...(areBroken && { width, overflow: "break" }),
      ...textOption(own, 9),
    },
  };
}

function valueAxis({ set, title, format, ...scale }: DrawnAxis, group: number, lying: boolean) {
  const rules = part(set, "MajorGridlines")["Visible"] ?? group === 0;
  const marks = marksOf(scale);
  const side = lying ? ["bottom", "top"] : ["left", "right"];
  return {
    type: "value",
    position: side[group],
    show: set["Visible"] !== false,
    min: scale.min,
    max: scale.max,
    interval: scale.step,
    name: title,
    nameLocation: "middle",
    nameRotate: lying ? 0 : 90,
    nameGap: lying ? 26 : labelWidth(format, scale) + 14,
    nameTextStyle: textOption(part(set, "Title"), 10),
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: {
      show: set["TickLabelPosition"] !== "None",
      formatter: (value: number) => formatNumber(format, Number(value.toPrecision(12))),
      customValues: marks,
      ...textOption(set, 9),
    },
    splitLine: { show: rules, lineStyle: { color: RULE }, customValues: marks },
  };
}

/** Excel counts the marks of an axis from its least value, ECharts from zero. */
function marksOf({ min, max, step }: Scale): number[] {
  const count = Math.floor((max - min) / step + 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => min + index * step);
}

/** About how wide the widest label of an axis is; digits are half as wide as they are high. */
function labelWidth(format: string, { min, max }: { min: number; max: number }): number {
  const longest = Math.max(...[min, max].map((value) => formatNumber(format, value).length));
  return longest * pixels(9) * 0.55;
}

function textOption(of: Part, points: number) {
  const font = part(of, "Font");
  return {
    color: typeof font["Color"] === "string" ? font["Color"] : QUIET,
    fontSize: pixels(Number(font["Size"] ?? points)),
    ...(font["Bold"] === true && { fontWeight: "bold" }),
    ...(font["Italic"] === true && { fontStyle: "italic" }),
    ...(typeof font["Name"] === "string" && { fontFamily: font["Name"] }),
  };
}
