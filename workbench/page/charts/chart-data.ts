import type { ChartRecord, SeriesRecord } from "../../excel-host/record.ts";
import type { Book } from "../../excel-host/univer/book.ts";
import { axisScale, type Scale } from "../../excel-host/univer/chart-scale.ts";
import { readCells, type ReadCell } from "../../excel-host/univer/read-cells.ts";
import { formatNumber } from "./format-number.ts";

/** A part of a chart's record, by wire name. */
export type Part = Readonly<Record<string, unknown>>;

/** A point of a series: null is a gap. */
export interface DrawnPoint {
  readonly value: number | null;
  readonly label: string;
  /** What was set on the label: on those of the series, and on that of the point. */
  readonly labels: Part;
  readonly fill: string | undefined;
}

/** A series as it is drawn. */
export interface DrawnSeries {
  readonly name: string;
  readonly type: string;
  readonly secondary: boolean;
  readonly points: readonly DrawnPoint[];
  /** What was set on it. */
  readonly set: Part;
  readonly inLegend: boolean;
}

/** An axis of values. */
export interface DrawnAxis extends Scale {
  readonly title: string;
  readonly format: string;
  readonly set: Part;
}

/** A chart with all that it reads from the cells. */
export interface DrawnChart {
  readonly title: string;
  readonly type: string;
  readonly categories: readonly string[];
  readonly series: readonly DrawnSeries[];
  readonly primary: DrawnAxis;
  readonly secondary: DrawnAxis | undefined;
  readonly set: Part;
}

/** The part of a part, empty where nothing was set on it. */
export const part = (of: Part, name: string): Part => (of[name] ?? {}) as Part;

/** Reads what a chart of a sheet shows now. */
export function readChart(book: Book, sheetId: string, record: ChartRecord): DrawnChart {
  const { properties } = record;
  const read = (reference: string | undefined): ReadCell[] =>
    reference === undefined ? [] : readCells(book, reference, sheetId);
  const reader: Reader = { read, legend: part(properties, "Legend"), chart: properties };
  const seen = visiblePoints(record, read, properties["PlotVisibleOnly"] !== false);
  const series = record.series.map((each, index) => readSeries(reader, each, index, seen));
  const [first] = record.series;
  const categories = pick(read(first?.categories), seen).map(({ text }) => text.trim());
  const count = Math.max(0, ...series.map(({ points }) => points.length));
  const axis = (secondary: boolean): DrawnAxis =>
    readAxis(reader, record, secondary, {
      ...axisScale({ book, id: sheetId }, record, secondary),
    });
  return {
    title: titleOf(part(properties, "Title"), read) ?? usualTitle(series),
    type: String(properties["ChartType"]),
    categories:
      categories.length > 0 ? categories : Array.from({ length: count }, (_, at) => String(at + 1)),
    series,
    primary: axis(false),
    secondary: series.some(({ secondary }) => secondary) ? axis(true) : undefined,
    set: properties,
  };
}

interface Reader {
  readonly read: (reference: string | undefined) => ReadCell[];
  readonly legend: Part;
  readonly chart: Part;
}

function readSeries(
  { read, legend, chart }: Reader,
  record: SeriesRecord,
  index: number,
  seen: readonly boolean[],
): DrawnSeries {
  const { properties: set } = record;
  const cells = pick(read(record.values), seen);
  const name = record.named === undefined ? set["Name"] : read(record.named)[0]?.text.trim();
  const labels = part(set, "DataLabels");
  const numbers = pick(
    cells.map((_, at) => at),
    seen,
  );
  return {
    name: typeof name === "string" ? name : `Series${index + 1}`,
    type: String(set["ChartType"] ?? chart["ChartType"]),
    secondary: set["AxisGroup"] === "Secondary",
    points: cells.map((cell, at) => {
      const point = part(part(set, "Points"), String(numbers[at] ?? at));
      const fill = point["Fill"];
      return {
        value: valueOf(cell, chart["DisplayBlanksAs"] === "Zero"),
        label: labelOf(cell, { labels, point, series: set }, read),
        labels: { ...labels, ...part(point, "DataLabel") },
        fill: typeof fill === "string" ? fill : undefined,
      };
    }),
    set,
    inLegend: part(legend, `Entry ${index}`)["Visible"] !== false,
  };
}

/** As in Excel a text is drawn as zero; an error and a blank are gaps. */
function valueOf({ value }: ReadCell, blankIsZero: boolean): number | null {
  if (typeof value === "number") return value;
  if (value === "") return blankIsZero ? 0 : null;
  return typeof value === "string" && value.startsWith("#") ? null : 0;
}

function labelOf(
  cell: ReadCell,
  { labels, point, series }: { labels: Part; point: Part; series: Part },
  read: Reader["read"],
): string {
  const own = part(point, "DataLabel");
  const shown = point["HasDataLabel"] ?? (series["HasDataLabels"] === true || "DataLabel" in point);
  if (shown !== true || valueOf(cell, false) === null) return "";
  if (typeof own["Text"] === "string") return own["Text"];
  if (typeof own["Formula"] === "string") return read(own["Formula"])[0]?.text.trim() ?? "";
  const set = { ...labels, ...own };
  if (set["ShowValue"] === false) return "";
  const format = set["LinkNumberFormat"] === false ? String(set["NumberFormat"]) : undefined;
  return format === undefined ? cell.text.trim() : formatNumber(format, Number(cell.value));
}

/** Which points are drawn: all, or those whose cells are not hidden. */
function visiblePoints(record: ChartRecord, read: Reader["read"], onlyVisible: boolean): boolean[] {
  const [first] = record.series;
  return read(first?.values).map(({ hidden }) => !(onlyVisible && hidden));
}

const pick = <T>(of: readonly T[], seen: readonly boolean[]): T[] =>
  of.filter((_, index) => seen[index] !== false);

function readAxis(
  { read }: Reader,
  record: ChartRecord,
  secondary: boolean,
  scale: Scale,
): DrawnAxis {
  const set = part(part(record.properties, "Axes"), secondary ? "SecondaryValueAxis" : "ValueAxis");
  const own = record.series.find(
    ({ properties }) => (properties["AxisGroup"] === "Secondary") === secondary,
  );
  const linked = set["LinkNumberFormat"] !== false;
  const format = linked ? read(own?.values)[0]?.format : set["NumberFormat"];
  const title = part(set, "Title");
  return {
    ...scale,
    title: title["Visible"] === false ? "" : (titleOf(title, read) ?? ""),
    format: typeof format === "string" ? format : "General",
    set,
  };
}

/** The title of a chart or an axis; undefined where none was set. */
export function titleOf(title: Part, read: Reader["read"]): string | undefined {
  const { Formula, Text } = title;
  if (typeof Formula === "string") return read(Formula)[0]?.text.trim();
  return typeof Text === "string" ? Text : undefined;
}

function usualTitle(series: readonly DrawnSeries[]): string {
  const [only, ...more] = series;
  return only && more.length === 0 ? only.name : "Chart Title";
}
