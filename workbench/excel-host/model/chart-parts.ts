import { HostCollection, type HostObject } from "../wire/host-object.ts";
import { invalidArgument } from "../wire/host-error.ts";
import {
  color,
  flag,
  number,
  optional,
  text,
  wholeNumber,
  word,
  type Signatures,
} from "../wire/decoders.ts";
import {
  RecordedObject,
  type RecordedClass,
  type RecordedProperties,
} from "../wire/recorded-object.ts";

const titleProperties = { Text: { takes: text() }, Visible: { takes: flag } };

/** The title of a chart. */
export const CHART_TITLE: RecordedClass = {
  className: "ChartTitle",
  properties: {
    ...titleProperties,
    Overlay: { takes: flag },
    Position: { takes: word("ChartTitlePosition") },
  },
};

const AXIS: RecordedClass = {
  className: "ChartAxis",
  properties: {
    MajorUnit: { takes: number() },
    Maximum: { takes: number() },
    Minimum: { takes: number() },
    NumberFormat: { takes: text() },
    ReversePlotOrder: { takes: flag },
    TickLabelPosition: { takes: word("ChartAxisTickLabelPosition") },
    Visible: { takes: flag },
  },
  parts: { Title: { className: "ChartAxisTitle", properties: titleProperties } },
};

const AXES: RecordedClass = {
  className: "ChartAxes",
  parts: {
    CategoryAxis: AXIS,
    ValueAxis: AXIS,
    SecondaryCategoryAxis: AXIS,
    SecondaryValueAxis: AXIS,
  },
};

const LEGEND: RecordedClass = {
  className: "ChartLegend",
  properties: {
    Overlay: { takes: flag },
    Position: { takes: word("ChartLegendPosition") },
    Visible: { takes: flag },
  },
};

/** What a part needs to know of the series of its chart. */
interface Series {
  items(): readonly RecordedObject[];
}

/** The axes of a chart; a secondary one is there once a series uses it. */
export class ChartAxes extends RecordedObject {
  protected override readonly signatures: Signatures = {
    GetItem: [word("ChartAxisType"), optional(word("ChartAxisGroup"))],
  };

  constructor(
    properties: RecordedProperties,
    private readonly series: Series,
  ) {
    super(AXES, properties);
  }

  GetItem(type: unknown, group?: unknown): HostObject | null {
    const secondary = group === "Secondary";
    const used = this.series.items().some((each) => each.properties["AxisGroup"] === "Secondary");
    if (secondary && !used) throw invalidArgument("ChartAxes.getItem");
    return this.part(`${secondary ? "Secondary" : ""}${String(type)}Axis`);
  }
}

/** The legend of a chart. */
export class ChartLegend extends RecordedObject {
  readonly LegendEntries: LegendEntries;

  constructor(properties: RecordedProperties, series: Series) {
    super(LEGEND, properties);
    this.LegendEntries = new LegendEntries(properties, series);
  }
}

/** The entries of a legend, one a series; those that are hidden are recorded by their number. */
class LegendEntries extends HostCollection {
  readonly className = "ChartLegendEntryCollection";
  protected override readonly signatures: Signatures = { GetItemAt: [wholeNumber({ from: 0 })] };

  constructor(
    private readonly legend: RecordedProperties,
    private readonly series: Series,
  ) {
    super();
  }

  items(): readonly RecordedObject[] {
    return this.series.items().map((_, index) => this.GetItemAt(index));
  }

  GetCount(): number {
    return this.series.items().length;
  }

  GetItemAt(index: number): RecordedObject {
    if (index >= this.GetCount()) throw invalidArgument("ChartLegendEntryCollection.getItemAt");
    const key = `Entry ${index}`;
    const properties = (this.legend[key] ??= {}) as RecordedProperties;
    return new RecordedObject(LEGEND_ENTRY, properties);
  }
}

const LEGEND_ENTRY: RecordedClass = {
  className: "ChartLegendEntry",
  properties: { Visible: { takes: flag, initially: true } },
};

/** How a series looks: its fill and its line. */
export class ChartSeriesFormat extends RecordedObject {
  readonly Fill: RecordedPaint;
  readonly Line: RecordedPaint;

  constructor(series: RecordedProperties) {
    super({ className: "ChartSeriesFormat" });
    this.Fill = new RecordedPaint("ChartFill", series, "Fill");
    this.Line = new RecordedPaint("ChartLineFormat", series, "Line");
  }
}

/** A colour that is recorded beside the other properties of the series; "none" once it is cleared. */
class RecordedPaint extends RecordedObject {
  protected override readonly signatures: Signatures = { Color: color, SetSolidColor: [color] };

  constructor(
    className: string,
    private readonly series: RecordedProperties,
    private readonly kind: string,
  ) {
    super({ className });
  }

  get Color(): unknown {
    return this.series[this.kind] ?? null;
  }

  set Color(color: unknown) {
    this.series[this.kind] = color;
  }

  SetSolidColor(color: unknown): void {
    this.Color = color;
  }

  Clear(): void {
    this.Color = "none";
  }
}
