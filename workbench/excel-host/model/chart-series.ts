import type { SeriesRecord } from "../record.ts";
import type { Area } from "../a1.ts";
import { usedArea } from "../univer/used-area.ts";
import { HostCollection } from "../wire/host-object.ts";
import { invalidArgument } from "../wire/host-error.ts";
import { instance, optional, text, wholeNumber, word, type Signatures } from "../wire/decoders.ts";
import { RecordedObject, type RecordedClass } from "../wire/recorded-object.ts";
import { ChartSeriesFormat } from "./chart-parts.ts";
import { RangeContent } from "./range-content.ts";
import { Range } from "./range.ts";

const LONGEST_NAME = 255;

const SERIES: RecordedClass = {
  className: "ChartSeries",
  properties: {
    AxisGroup: { takes: word("ChartAxisGroup"), initially: "Primary" },
    ChartType: { takes: word("ChartType") },
    Name: { takes: text(LONGEST_NAME) },
  },
};

/** The series of a chart, those it was made with and those that were added. */
export class ChartSeriesCollection extends HostCollection {
  readonly className = "ChartSeriesCollection";
  protected override readonly signatures: Signatures = {
    Add: [optional(text(LONGEST_NAME))],
    GetItemAt: [wholeNumber({ from: 0 })],
  };
  private series: ChartSeries[] = [];

  constructor(private readonly record: SeriesRecord[]) {
    super();
  }

  get Count(): number {
    return this.series.length;
  }

  items(): readonly ChartSeries[] {
    return this.series;
  }

  GetCount(): number {
    return this.Count;
  }

  GetItemAt(index: number): ChartSeries {
    const series = this.series[index];
    if (!series) throw invalidArgument("ChartSeriesCollection.getItemAt");
    return series;
  }

  Add(name?: string | null): ChartSeries {
    const record: SeriesRecord = { properties: { Name: name ?? `Series${this.Count + 1}` } };
    this.record.push(record);
    const series = new ChartSeries(record, () => {
      this.series = this.series.filter((other) => other !== series);
      this.record.splice(this.record.indexOf(record), 1);
    });
    this.series.push(series);
    return series;
  }

  /** A chart begins with a series for each column or row of its source; one cell stands for all about it. */
  fill(source: RangeContent, by: string): void {
    const { sheet, area } = source;
    const alone = area.rows * area.columns === 1;
    const whole = (alone ? usedArea(sheet) : undefined) ?? area;
    const inColumns = by === "Columns" || (by === "Auto" && whole.columns <= whole.rows);
    const count = inColumns ? whole.columns : whole.rows;
    for (let index = 0; index < count; index++) {
      this.Add().SetValues(new Range(sheet, part(whole, index, inColumns)));
    }
  }
}

/** A recorded series, with the addresses of its values and of what names its points. */
class ChartSeries extends RecordedObject {
  readonly Format: ChartSeriesFormat;
  protected override readonly signatures: Signatures = {
    SetValues: [instance(RangeContent)],
    SetXAxisValues: [instance(RangeContent)],
  };

  constructor(
    private readonly recorded: SeriesRecord,
    private readonly remove: () => void,
  ) {
    super(SERIES, recorded.properties);
    this.Format = new ChartSeriesFormat(recorded.properties);
  }

  SetValues(range: unknown): void {
    this.recorded.values = lineOf(range, "ChartSeries.setValues");
  }

  SetXAxisValues(range: unknown): void {
    this.recorded.categories = lineOf(range, "ChartSeries.setXAxisValues");
  }

  Delete(): void {
    this.remove();
  }
}

function part({ row, column, rows, columns }: Area, index: number, inColumns: boolean): Area {
  return inColumns
    ? { row, column: column + index, rows, columns: 1 }
    : { row: row + index, column, rows: 1, columns };
}

/** A series takes one row or one column. */
function lineOf(range: unknown, location: string): string {
  if (!(range instanceof RangeContent)) throw invalidArgument(location);
  if (range.RowCount > 1 && range.ColumnCount > 1) throw invalidArgument(location);
  return range.Address;
}
