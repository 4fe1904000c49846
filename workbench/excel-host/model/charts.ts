import { bound, parseArea } from "../a1.ts";
import type { ChartRecord } from "../record.ts";
import type { Sheet } from "../univer/sheet.ts";
import {
  either,
  instance,
  number,
  optional,
  text,
  word,
  type Signatures,
} from "../wire/decoders.ts";
import { invalidArgument, itemNotFound } from "../wire/host-error.ts";
import type { HostObject } from "../wire/host-object.ts";
import { ChartAxes } from "./chart-axes.ts";
import { ChartLegend } from "./chart-legend.ts";
import { ChartPart, oneOf, PartDoor, property, truth } from "./chart-part.ts";
import { extentOfPlace, placeAt, placeOver, UNPLACED } from "./chart-place.ts";
import { ChartSeriesCollection } from "./chart-series.ts";
import { seriesOf } from "./chart-source.ts";
import { ChartTitle } from "./chart-texts.ts";
import { drawnType } from "./chart-types.ts";
import { BY_NAME, NamedCollection } from "./collection.ts";
import type { Extent } from "./extent.ts";
import { RangeContent } from "./range-content.ts";

const SOURCE = [instance(RangeContent), optional(word("ChartSeriesBy"))];
const CELL = either(instance(RangeContent), text());
const POINTS = number({ from: 0 });

/** The charts of a sheet, the newest last. The host keeps them and the page draws them. */
export class ChartCollection extends NamedCollection<Chart> {
  readonly className = "ChartCollection";
  protected override readonly signatures: Signatures = {
    ...BY_NAME,
    Add: [drawnType, ...SOURCE],
  };
  private made = 0;

  constructor(private readonly sheet: Sheet) {
    super();
  }

  items(): readonly Chart[] {
    return this.sheet.overlay.now.charts.map(({ id }) => new Chart(this.sheet, id));
  }

  Add(type: unknown, source: RangeContent, seriesBy = "Auto"): Chart {
    this.sheet.assertWritable("ChartCollection.add");
    this.sheet.book.flush();
    const number = ++this.made;
    const record: ChartRecord = {
      id: `chart${number}`,
      source: source.Address,
      place: placeOver(UNPLACED),
      properties: { Name: `Chart ${number}`, ChartType: type },
      series: seriesOf(source.sheet, source.area, seriesBy),
    };
    this.sheet.overlay.edit().charts.push(record);
    return new Chart(this.sheet, record.id);
  }
}

const CHART = {
  Name: property(null, text(255)),
  ChartType: property(null, drawnType),
  DisplayBlanksAs: oneOf("NotPlotted", "ChartDisplayBlanksAs"),
  PlotVisibleOnly: truth(true),
};

/** A chart, looked up by its id each time, because undo may have removed it. */
class Chart extends ChartPart {
  protected override readonly signatures: Signatures = {
    SetPosition: [CELL, optional(CELL)],
    SetData: SOURCE,
    Left: POINTS,
    Top: POINTS,
    Width: POINTS,
    Height: POINTS,
  };
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

  get Left(): number {
    return this.extent.left;
  }

  set Left(left: number) {
    this.place({ left });
  }

  get Top(): number {
    return this.extent.top;
  }

  set Top(top: number) {
    this.place({ top });
  }

  get Width(): number {
    return this.extent.width;
  }

  set Width(width: number) {
    this.place({ width });
  }

  get Height(): number {
    return this.extent.height;
  }

  set Height(height: number) {
    this.place({ height });
  }

  /** Without an end the chart moves and keeps its size. */
  SetPosition(start: unknown, end?: unknown): void {
    const from = areaOf(start);
    if (end === undefined) {
      const { from: corner } = placeOver(from);
      const { left, top } = extentOfPlace(this.sheet, { from: corner, to: corner });
      this.place({ left, top });
    } else this.edit("Chart.setPosition").place = placeOver(bound(from, areaOf(end)));
  }

  SetData(source: RangeContent, seriesBy = "Auto"): void {
    const record = this.edit("Chart.setData");
    record.source = source.Address;
    const series = seriesOf(source.sheet, source.area, seriesBy);
    record.series.splice(0, Infinity, ...series);
  }

  Delete(): void {
    const record = this.edit("Chart.delete");
    const { charts } = this.sheet.overlay.now;
    charts.splice(charts.indexOf(record), 1);
  }

  /** Excel uses the name of a single series as the title of the chart. */
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

function areaOf(cell: unknown) {
  const area = cell instanceof RangeContent ? cell.area : parseArea(String(cell));
  if (!area) throw invalidArgument("Chart.setPosition");
  return area;
}
