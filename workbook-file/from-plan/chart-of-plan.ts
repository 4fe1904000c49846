import {
  contentOf,
  sizeOf,
  type Area,
  type ChartPlan,
  type SeriesPlan,
  type SheetPlan,
} from "../../src/sheet/plan/sheet-plan.ts";
import { chartsOf, nameOfAll } from "../../src/sheet/plan/chart-names.ts";
import { formatCell } from "../../src/sheet/plan/cell-text.ts";
import { cellFormats } from "../../src/excel/cell-formats.ts";
import { absoluteReference } from "../../src/excel/reference.ts";
import type { FileChart, FileCorner, FileSeries, FileText } from "../workbook-file.ts";
import { placed } from "./cells-of-plan.ts";

/** Returns the charts of a plan on the sheet that it is written to, with the values of their cells. */
export function chartsOfPlan(plan: SheetPlan, sheet: string): FileChart[] {
  const formats = cellFormats(plan.formats, sizeOf(plan));
  const reader: Reader = {
    reference: (area) => absoluteReference(sheet, placed(plan.anchor, area)),
    values: (area) => placesOf(area).map(([row, column]) => valueAt(plan, row, column)),
    format: ({ row, column }) => formats[row]?.[column]?.numberFormat ?? "General",
    texts: (area) =>
      placesOf(area).map(([row, column]) => ({
        text: formatCell(
          plan.cells[row]?.[column] ?? { kind: "blank" },
          formats[row]?.[column]?.numberFormat,
        ).trim(),
        reference: reader.reference({ row, column, rows: 1, columns: 1 }),
      })),
  };
  const block = nameOfAll(plan, plan.names);
  return plan.charts.map((chart, n) => ({
    ...(block !== undefined && { name: `${chartsOf(block)}${n + 1}` }),
    ...chartOfPlan(chart, plan, reader),
  }));
}

interface Reader {
  readonly reference: (area: Area) => string;
  readonly values: (area: Area) => (number | string | undefined)[];
  readonly format: (area: Area) => string;
  /** For each cell of an area, its shown text and the cell. */
  readonly texts: (area: Area) => FileText[];
}

function chartOfPlan(chart: ChartPlan, { anchor }: SheetPlan, reader: Reader): FileChart {
  const { title, titleFrom, alt, categories, series, axis, secondaryAxis, labelled, over } = chart;
  const area = placed(anchor, over);
  const corner = (row: number, column: number): FileCorner => ({ row, column, x: 0, y: 0 });
  return {
    title: {
      text: title,
      ...(titleFrom && { reference: reader.reference({ ...titleFrom, rows: 1, columns: 1 }) }),
    },
    alt,
    categories: {
      reference: reader.reference(categories),
      texts: reader.values(categories).map((text) => String(text ?? "")),
    },
    series: series.map((each) => seriesOfPlan(each, chart, reader)),
    axis: {
      ...(axis !== undefined && { title: { text: axis } }),
      ...(labelled && { hidden: labelled }),
    },
    secondAxis: { ...(secondaryAxis !== undefined && { title: { text: secondaryAxis } }) },
    rules: !labelled,
    legend: hasLegend(chart) ? "bottom" : "none",
    visibleOnly: false,
    from: corner(area.row, area.column),
    to: corner(area.row + area.rows, area.column + area.columns),
  };
}

/** As `src/excel/write-charts.ts` has it in Excel. */
const hasLegend = ({ series, legend }: ChartPlan): boolean =>
  legend !== false && series.filter(({ color }) => color !== "none").length > 1;

function seriesOfPlan(
  { name, values, type, secondary, color, labels }: SeriesPlan,
  chart: ChartPlan,
  reader: Reader,
): FileSeries {
  return {
    name: { text: name },
    reference: reader.reference(values),
    values: reader.values(values).map((value) => (typeof value === "number" ? value : undefined)),
    format: reader.format(values),
    kind: type ?? chart.type,
    secondary: secondary === true,
    ...(color !== undefined && { color }),
    inLegend: color !== "none" || !hasLegend(chart),
    labels: labelsOf(labels, reader),
  };
}

function labelsOf(labels: SeriesPlan["labels"], { texts }: Reader): FileSeries["labels"] {
  if (labels === undefined) return [];
  return labels === "values" ? labels : texts(labels);
}

function valueAt({ cells }: SheetPlan, row: number, column: number): number | string | undefined {
  const cell = cells[row]?.[column];
  return cell && contentOf(cell);
}

const placesOf = ({ row, column, rows, columns }: Area): [number, number][] =>
  Array.from({ length: rows * columns }, (_, n) => [
    row + Math.floor(n / columns),
    column + (n % columns),
  ]);
