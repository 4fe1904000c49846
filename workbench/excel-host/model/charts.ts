import { bound, parseArea, type Area } from "../a1.ts";
import type { ChartRecord } from "../record.ts";
import type { Sheet } from "../univer/sheet.ts";
import { either, instance, optional, text, word, type Signatures } from "../wire/decoders.ts";
import {
  RecordedObject,
  type RecordedClass,
  type RecordedProperties,
} from "../wire/recorded-object.ts";
import { CHART_TITLE, ChartAxes, ChartLegend } from "./chart-parts.ts";
import { ChartSeriesCollection } from "./chart-series.ts";
import { BY_NAME, NamedCollection } from "./collection.ts";
import { extentOf } from "./extent.ts";
import { RangeContent } from "./range-content.ts";

const UNPLACED: Area = { row: 1, column: 4, rows: 15, columns: 7 };

const CELL = either(instance(RangeContent), text());

const CHART: RecordedClass = {
  className: "Chart",
  properties: { ChartType: { takes: word("ChartType") }, Name: { takes: text() } },
  parts: { Title: CHART_TITLE },
};

/** The charts of a sheet. Univer's free packages have none, so they are recorded. */
export class ChartCollection extends NamedCollection<Chart> {
  readonly className = "ChartCollection";
  protected override readonly signatures: Signatures = {
    ...BY_NAME,
    Add: [word("ChartType"), instance(RangeContent), optional(word("ChartSeriesBy"))],
  };
  private charts: Chart[] = [];
  private made = 0;

  constructor(private readonly sheet: Sheet) {
    super();
  }

  items(): readonly Chart[] {
    return this.charts;
  }

  Add(type: unknown, source: unknown, seriesBy: unknown): Chart {
    this.sheet.assertWritable("ChartCollection.add");
    this.sheet.flush();
    const number = ++this.made;
    const properties: RecordedProperties = {
      Id: `chart${number}`,
      Name: `Chart ${number}`,
      ChartType: type,
      SeriesBy: seriesBy,
    };
    const address = source instanceof RangeContent ? source.Address : String(source);
    const record: ChartRecord = { type: String(type), source: address, properties, series: [] };
    this.sheet.record.charts.push(record);
    const chart = new Chart(this.sheet, record, () => {
      this.remove(chart, record);
    });
    if (source instanceof RangeContent) chart.Series.fill(source, String(seriesBy));
    this.charts.push(chart);
    return chart;
  }

  private remove(chart: Chart, record: ChartRecord): void {
    this.sheet.assertWritable("Chart.delete");
    this.charts = this.charts.filter((other) => other !== chart);
    const { charts } = this.sheet.record;
    charts.splice(charts.indexOf(record), 1);
  }
}

/** A recorded chart: whatever is set on it or on its parts can be read back. */
class Chart extends RecordedObject {
  readonly Series: ChartSeriesCollection;
  readonly Axes: ChartAxes;
  readonly Legend: ChartLegend;
  protected override readonly signatures: Signatures = { SetPosition: [CELL, optional(CELL)] };

  constructor(
    private readonly sheet: Sheet,
    record: ChartRecord,
    private readonly remove: () => void,
  ) {
    super(CHART, record.properties);
    this.Series = new ChartSeriesCollection(record.series);
    this.Axes = new ChartAxes(this.within("Axes"), this.Series);
    this.Legend = new ChartLegend(this.within("Legend"), this.Series);
  }

  get Left(): number {
    return this.extent.left;
  }

  get Top(): number {
    return this.extent.top;
  }

  get Width(): number {
    return this.extent.width;
  }

  get Height(): number {
    return this.extent.height;
  }

  SetPosition(start: unknown, end: unknown): void {
    this.properties["Position"] = [addressOf(start), addressOf(end)];
  }

  Delete(): void {
    this.remove();
  }

  private get extent(): ReturnType<typeof extentOf> {
    const [start, end = start] = (this.properties["Position"] ?? []) as readonly unknown[];
    const [from, to] = [parseArea(String(start)), parseArea(String(end))];
    return extentOf(this.sheet, from && to ? bound(from, to) : UNPLACED);
  }
}

function addressOf(cell: unknown): unknown {
  return cell instanceof RangeContent ? cell.Address : cell;
}
