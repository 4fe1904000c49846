import { absoluteReference } from "../../src/excel/reference.ts";
import type {
  FileAxis,
  FileChart,
  FileSeries,
  FileText,
  SeriesKind,
} from "../../workbook-file/workbook-file.ts";
import type { ChartRecord, SeriesRecord } from "../excel-host/record.ts";
import type { Book } from "../excel-host/univer/book.ts";
import { findCells, readCells, type ReadCell } from "../excel-host/univer/read-cells.ts";
import type { Sheet } from "../excel-host/univer/sheet.ts";
import {
  part,
  readChart,
  type DrawnPoint,
  type DrawnSeries,
  type Part,
} from "../page/charts/chart-data.ts";
import { describeChart } from "../page/charts/describe-chart.ts";

/** The kinds of a file. Horizontal bars are drawn as columns, as in the workbench. */
const kinds: Readonly<Record<string, SeriesKind>> = {
  ColumnClustered: "columns",
  ColumnStacked: "stackedColumns",
  BarClustered: "columns",
  BarStacked: "stackedColumns",
  Line: "line",
  LineMarkers: "line",
};

const legends: Readonly<Record<string, FileChart["legend"]>> = {
  Bottom: "bottom",
  Top: "top",
  Left: "left",
  Right: "right",
};

/** Reads the cells of a sheet's references. */
interface Reader {
  readonly reference: (given: string | undefined) => string | undefined;
  readonly read: (given: string | undefined) => readonly ReadCell[];
}

/** Returns a chart of a sheet, with the present contents of its cells. */
export function chartAsFile(book: Book, sheet: Sheet, record: ChartRecord): FileChart {
  const reader: Reader = {
    read: (given) => (given === undefined ? [] : readCells(book, given, sheet.id)),
    reference: (given) => {
      const found = given === undefined ? undefined : findCells(book, given, sheet.id);
      const target = found && book.workbook.getSheetBySheetId(found.sheetId);
      return target ? absoluteReference(target.getSheetName(), found.area) : undefined;
    },
  };
  const drawn = readChart(book, sheet.id, record);
  const { properties, place } = record;
  const [first] = record.series;
  const legend = part(properties, "Legend");
  const categories = reader.reference(first?.categories);
  const axes = part(properties, "Axes");
  return {
    title: textOf(part(properties, "Title"), drawn.title, reader),
    alt: describeChart(drawn),
    ...(typeof properties["Name"] === "string" && { name: properties["Name"] }),
    ...(categories !== undefined && {
      categories: {
        reference: categories,
        texts: reader.read(first?.categories).map(({ text }) => text.trim()),
      },
    }),
    series: record.series.flatMap((each, index): FileSeries[] => {
      const shown = drawn.series[index];
      return shown ? seriesAsFile(each, shown, reader) : [];
    }),
    axis: axisAsFile(part(axes, "ValueAxis"), drawn.primary.title, reader),
    secondAxis: axisAsFile(part(axes, "SecondaryValueAxis"), drawn.secondary?.title ?? "", reader),
    rules: part(part(axes, "ValueAxis"), "MajorGridlines")["Visible"] !== false,
    legend:
      legend["Visible"] === false ? "none" : (legends[String(legend["Position"])] ?? "bottom"),
    visibleOnly: properties["PlotVisibleOnly"] !== false,
    ...place,
  };
}

/** A text that was set, with the cell that it follows, if it follows one. */
function textOf(set: Part, text: string, { reference }: Reader): FileText {
  const { Formula } = set;
  const from = typeof Formula === "string" ? reference(Formula) : undefined;
  return { text, ...(from !== undefined && { reference: from }) };
}

function axisAsFile(set: Part, title: string, reader: Reader): FileAxis {
  const { Minimum: min, Maximum: max, MajorUnit: step, NumberFormat: format } = set;
  return {
    ...(set["Visible"] === false && { hidden: true as const }),
    ...(title !== "" && { title: textOf(part(set, "Title"), title, reader) }),
    ...(set["LinkNumberFormat"] === false && typeof format === "string" && { format }),
    ...(typeof min === "number" && { min }),
    ...(typeof max === "number" && { max }),
    ...(typeof step === "number" && { step }),
  };
}

function seriesAsFile(record: SeriesRecord, drawn: DrawnSeries, reader: Reader): FileSeries[] {
  const reference = reader.reference(record.values);
  if (reference === undefined) return [];
  const cells = reader.read(record.values);
  const kind = kinds[drawn.type] ?? "columns";
  const named = reader.reference(record.named);
  const color = colorOf(record.properties, kind === "line" ? "Line" : "Fill");
  return [
    {
      name: { text: drawn.name, ...(named !== undefined && { reference: named }) },
      reference,
      values: cells.map(({ value }) => (typeof value === "number" ? value : undefined)),
      format: cells[0]?.format ?? "General",
      kind,
      secondary: drawn.secondary,
      ...(color !== undefined && { color }),
      inLegend: drawn.inLegend,
      labels: labelsAsFile(drawn, reader),
    },
  ];
}

/**
 * Labels without their own text follow the values; a label with its own text, or the text of another cell, belongs to its
 * point.
 */
function labelsAsFile({ points, set }: DrawnSeries, reader: Reader): FileSeries["labels"] {
  const isOwn = ({ labels }: DrawnPoint): boolean => "Formula" in labels || "Text" in labels;
  if (set["HasDataLabels"] === true && !points.some(isOwn)) return "values";
  if (!points.some((point) => isOwn(point) || point.label !== "")) return [];
  return points.map((point) =>
    isOwn(point) || point.label !== "" ? textOf(point.labels, point.label, reader) : undefined,
  );
}

/** A colour that was set; one that was cleared is invisible. */
function colorOf(set: Part, member: "Fill" | "Line"): string | undefined {
  const color = set[member];
  return typeof color === "string" && /^(?:none|#[0-9a-f]{6})$/i.test(color) ? color : undefined;
}
