import type { ChartRecord, SeriesRecord } from "../record.ts";
import type { Sheet } from "../univer/sheet.ts";
import { HostCollection } from "../wire/host-object.ts";
import {
  instance,
  number,
  optional,
  text,
  wholeNumber,
  type Signatures,
} from "../wire/decoders.ts";
import { invalidArgument, itemNotFound } from "../wire/host-error.ts";
import { ChartSeriesFormat } from "./chart-format.ts";
import { ChartDataLabels, ChartPoints, MARKER } from "./chart-labels.ts";
import { ChartPart, oneOf, PartDoor, property, truth } from "./chart-part.ts";
import { textOf } from "./chart-texts.ts";
import { drawnType } from "./chart-types.ts";
import { RangeContent } from "./range-content.ts";

/** A chart, as its series know it. */
export interface ChartOfSeries {
  readonly sheet: Sheet;
  /** To be read. */
  readonly record: ChartRecord;
  /** To be changed. */
  edit(location: string): ChartRecord;
}

/** The series of a chart, those it was made with and those that were added. */
export class ChartSeriesCollection extends HostCollection {
  readonly className = "ChartSeriesCollection";
  protected override readonly signatures: Signatures = {
    Add: [optional(text(LONGEST_NAME)), optional(wholeNumber({ from: 0 }))],
    GetItemAt: [wholeNumber({ from: 0 })],
  };

  constructor(private readonly chart: ChartOfSeries) {
    super();
  }

  get Count(): number {
    return this.chart.record.series.length;
  }

  items(): readonly ChartSeries[] {
    return this.chart.record.series.map((record) => new ChartSeries(this.chart, record));
  }

  GetCount(): number {
    return this.Count;
  }

  GetItemAt(index: number): ChartSeries {
    const series = this.items()[index];
    if (!series) throw invalidArgument("ChartSeriesCollection.getItemAt");
    return series;
  }

  /** A new series is the last, or stands at the place that is given. */
  Add(name?: string, index?: number): ChartSeries {
    const { series } = this.chart.edit("ChartSeriesCollection.add");
    const place = index ?? series.length;
    if (place > series.length) throw invalidArgument("ChartSeriesCollection.add");
    const record: SeriesRecord = { properties: {} };
    series.splice(place, 0, record);
    const made = new ChartSeries(this.chart, record);
    made.write("Name", name ?? `Series${series.length}`);
    return made;
  }
}

const LONGEST_NAME = 255;

const SERIES = {
  Name: property(null, text(LONGEST_NAME)),
  ChartType: property(null, drawnType),
  AxisGroup: oneOf("Primary", "ChartAxisGroup"),
  HasDataLabels: truth(false),
  GapWidth: property(null, number({ from: 0, to: 500 })),
  Overlap: property(null, number({ from: -100, to: 100 })),
  Smooth: truth(false),
  ...MARKER,
};

/** A series, with the addresses of its values and of the names of its points. */
class ChartSeries extends ChartPart {
  protected override readonly signatures: Signatures = {
    SetValues: [instance(RangeContent)],
    SetXAxisValues: [instance(RangeContent)],
  };
  readonly Format: ChartSeriesFormat;
  readonly DataLabels: ChartDataLabels;
  readonly Points: ChartPoints;

  constructor(
    private readonly chart: ChartOfSeries,
    private readonly recorded: SeriesRecord,
  ) {
    const door = new PartDoor(
      () => recorded.properties,
      (member) => void this.edit(member),
    );
    super("ChartSeries", door, SERIES);
    this.Format = new ChartSeriesFormat("ChartSeriesFormat", door);
    this.DataLabels = new ChartDataLabels("ChartDataLabels", door.part("DataLabels"));
    this.Points = new ChartPoints(door.part("Points"), chart.sheet, recorded);
  }

  get Name(): string {
    const { named, properties } = this.recorded;
    if (named !== undefined) return textOf(this.chart.sheet, named);
    const place = this.chart.record.series.indexOf(this.recorded) + 1;
    return typeof properties["Name"] === "string" ? properties["Name"] : `Series${place}`;
  }

  set Name(name: string) {
    this.door.set("Name", name);
    delete this.recorded.named;
  }

  /** A series is drawn like its chart unless it has its own type. */
  get ChartType(): unknown {
    return this.recorded.properties["ChartType"] ?? this.chart.record.properties["ChartType"];
  }

  set ChartType(type: unknown) {
    this.door.set("ChartType", type);
  }

  SetValues(range: RangeContent): void {
    const values = lineOf(range, "ChartSeries.setValues");
    this.edit("setValues").values = values;
  }

  SetXAxisValues(range: RangeContent): void {
    const categories = lineOf(range, "ChartSeries.setXAxisValues");
    this.edit("setXAxisValues").categories = categories;
  }

  Delete(): void {
    this.edit("delete");
    const { series } = this.chart.record;
    series.splice(series.indexOf(this.recorded), 1);
  }

  /** The record, unless the series no longer exists: deleted, or undone. */
  private edit(member: string): SeriesRecord {
    const { series } = this.chart.edit(`ChartSeries.${member}`);
    if (!series.includes(this.recorded)) throw itemNotFound(`ChartSeries.${member}`);
    return this.recorded;
  }
}

/** A series takes one row or one column. */
function lineOf(range: RangeContent, location: string): string {
  if (range.RowCount > 1 && range.ColumnCount > 1) throw invalidArgument(location);
  return range.Address;
}
