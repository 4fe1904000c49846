import { bound, parseArea } from "../a1.ts";
import type { ChartRecord } from "../record.ts";
import type { Sheet } from "../univer/sheet.ts";
import { invalidArgument, itemNotFound, notImplemented } from "../wire/host-error.ts";
import type { HostObject } from "../wire/host-object.ts";
import { ChartAxes } from "./chart-axes.ts";
import { ChartLegend } from "./chart-legend.ts";
import { ChartPart, oneOf, PartDoor, text, truth } from "./chart-part.ts";
import { extentOfPlace, placeAt, placeOver, UNPLACED } from "./chart-place.ts";
import { ChartSeriesCollection } from "./chart-series.ts";
import { requireSeriesBy, seriesOf } from "./chart-source.ts";
import { ChartTitle } from "./chart-texts.ts";
import { judgeChartType } from "./chart-types.ts";
import { NamedCollection } from "./collection.ts";
import type { Extent } from "./extent.ts";
import { RangeContent } from "./range-content.ts";

/** The charts of a sheet, the last made last. The host keeps them and the page draws them. */
export class ChartCollection extends NamedCollection<Chart> {
  readonly className = "ChartCollection";
  private made = 0;

  constructor(private readonly sheet: Sheet) {
    super();
  }

  items(): readonly Chart[] {
    return this.sheet.overlay.now.charts.map(({ id }) => new Chart(this.sheet, id));
  }

  Add(type: unknown, source: unknown, seriesBy?: unknown): Chart {
    this.sheet.assertWritable("ChartCollection.add");
    assertDrawn(type, "ChartCollection.add");
    if (!(source instanceof RangeContent)) throw invalidArgument("ChartCollection.add");
    const by = requireSeriesBy(seriesBy);
    this.sheet.book.flush();
    const number = ++this.made;
    const record: ChartRecord = {
      id: `chart${number}`,
      source: source.Address,
      place: placeOver(UNPLACED),
      properties: { Name: `Chart ${number}`, ChartType: type },
      series: seriesOf(source.sheet, source.area, by),
    };
    this.sheet.overlay.edit().charts.push(record);
    return new Chart(this.sheet, record.id);
  }
}

const CHART = {
  Name: text(null, 255),
  ChartType: { usual: null, takes: (type: unknown) => judgeChartType(type) !== "unknown" },
  DisplayBlanksAs: oneOf("NotPlotted", "Zero", "Interplotted"),
  PlotVisibleOnly: truth(true),
};

/** A chart, found by its id each time: it may be gone by undo. */
class Chart extends ChartPart {
  readonly Series: ChartSeriesCollection;
  readonly Axes: ChartAxes;
  readonly Legend: ChartLegend;
  readonly Title: ChartTitle;

  constructor(
    readonly sheet: Sheet,
    readonly Id: string,
  ) {
    const door = new PartDoor(
      () => this.record.properties,
      (member) => void this.edit(`Chart.${member}`),
    );
    super("Chart", door, CHART);
    this.Series = new ChartSeriesCollection(this);
    this.Axes = new ChartAxes(door.part("Axes"), this);
    this.Legend = new ChartLegend(door.part("Legend"), () => this.record.series.length);
    this.Title = new ChartTitle(door.part("Title"), sheet, () => this.usualTitle());
  }

  get record(): ChartRecord {
    const found = this.sheet.overlay.now.charts.find(({ id }) => id === this.Id);
    if (!found) throw itemNotFound("Chart");
    return found;
  }

  /** The record, about to be changed. */
  edit(location: string): ChartRecord {
    this.sheet.assertWritable(location);
    this.sheet.overlay.edit();
    return this.record;
  }

  get Worksheet(): HostObject {
    return this.sheet.object;
  }

  get ChartType(): unknown {
    return this.record.properties["ChartType"];
  }

  set ChartType(type: unknown) {
    assertDrawn(type, "Chart.chartType");
    this.edit("Chart.chartType").properties["ChartType"] = type;
  }

  get Left(): number {
    return this.extent.left;
  }

  set Left(left: unknown) {
    this.place({ left: points(left, "Chart.left") });
  }

  get Top(): number {
    return this.extent.top;
  }

  set Top(top: unknown) {
    this.place({ top: points(top, "Chart.top") });
  }

  get Width(): number {
    return this.extent.width;
  }

  set Width(width: unknown) {
    this.place({ width: points(width, "Chart.width") });
  }

  get Height(): number {
    return this.extent.height;
  }

  set Height(height: unknown) {
    this.place({ height: points(height, "Chart.height") });
  }

  /** Without an end the chart moves and keeps its size. */
  SetPosition(start: unknown, end?: unknown): void {
    const from = areaOf(start);
    if (end === undefined || end === null) {
      const { from: corner } = placeOver(from);
      const { left, top } = extentOfPlace(this.sheet, { from: corner, to: corner });
      this.place({ left, top });
    } else this.edit("Chart.setPosition").place = placeOver(bound(from, areaOf(end)));
  }

  SetData(source: unknown, seriesBy?: unknown): void {
    if (!(source instanceof RangeContent)) throw invalidArgument("Chart.setData");
    const record = this.edit("Chart.setData");
    record.source = source.Address;
    const series = seriesOf(source.sheet, source.area, requireSeriesBy(seriesBy));
    record.series.splice(0, Infinity, ...series);
  }

  Delete(): void {
    const record = this.edit("Chart.delete");
    const { charts } = this.sheet.overlay.now;
    charts.splice(charts.indexOf(record), 1);
  }

  /** Excel takes the name of a single series for the title of the chart. */
  private usualTitle(): string {
    const [only, ...more] = this.Series.items();
    return only && more.length === 0 ? only.Name : "Chart Title";
  }

  private get extent(): Extent {
    return extentOfPlace(this.sheet, this.record.place);
  }

  private place(change: Partial<Extent>): void {
    const { extent } = this;
    this.edit("Chart.place").place = placeAt(this.sheet, { ...extent, ...change });
  }
}

function assertDrawn(type: unknown, location: string): void {
  const judged = judgeChartType(type);
  if (judged === "unknown") throw invalidArgument(location);
  if (judged === "known") throw notImplemented(`ChartType.${String(type)}`);
}

function areaOf(cell: unknown) {
  const area = cell instanceof RangeContent ? cell.area : parseArea(String(cell));
  if (!area) throw invalidArgument("Chart.setPosition");
  return area;
}

function points(value: unknown, location: string): number {
  if (typeof value !== "number" || !(value >= 0)) throw invalidArgument(location);
  return value;
}
