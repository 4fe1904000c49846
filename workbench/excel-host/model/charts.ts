import type { ChartRecord } from "../record.ts";
import type { Sheet } from "../univer/sheet.ts";
import { RecordedObject, type RecordedProperties } from "../wire/recorded-object.ts";
import { NamedCollection } from "./collection.ts";
import { RangeContent } from "./range-content.ts";

/** The charts of a sheet. Univer's free packages have none, so they are recorded. */
export class ChartCollection extends NamedCollection<Chart> {
  readonly className = "ChartCollection";
  private charts: Chart[] = [];

  constructor(private readonly sheet: Sheet) {
    super();
  }

  items(): readonly Chart[] {
    return this.charts;
  }

  Add(type: unknown, source: unknown, seriesBy: unknown): Chart {
    this.sheet.assertWritable("ChartCollection.add");
    const number = this.charts.length + 1;
    const properties: RecordedProperties = {
      Id: `chart${number}`,
      Name: `Chart ${number}`,
      ChartType: type,
      SeriesBy: seriesBy,
    };
    const address = source instanceof RangeContent ? source.Address : String(source);
    const record: ChartRecord = { type: String(type), source: address, properties };
    this.sheet.record.charts.push(record);
    const chart = new Chart(properties, () => {
      this.remove(chart, record);
    });
    this.charts.push(chart);
    return chart;
  }

  private remove(chart: Chart, record: ChartRecord): void {
    this.charts = this.charts.filter((other) => other !== chart);
    const { charts } = this.sheet.record;
    charts.splice(charts.indexOf(record), 1);
  }
}

/** A recorded chart: whatever is set on it or on its parts can be read back. */
class Chart extends RecordedObject {
  constructor(
    properties: RecordedProperties,
    private readonly remove: () => void,
  ) {
    super("Chart", properties);
  }

  SetPosition(start: unknown, end: unknown): void {
    this.properties["Position"] = [addressOf(start), addressOf(end)];
  }

  Delete(): void {
    this.remove();
  }
}

function addressOf(cell: unknown): unknown {
  return cell instanceof RangeContent ? cell.Address : cell;
}
