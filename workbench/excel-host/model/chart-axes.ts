import { axisScale } from "../univer/chart-scale.ts";
import type { Sheet } from "../univer/sheet.ts";
import {
  either,
  number,
  only,
  optional,
  text,
  wholeNumber,
  word,
  type Signatures,
} from "../wire/decoders.ts";
import { invalidArgument, notImplemented } from "../wire/host-error.ts";
import { HostObject } from "../wire/host-object.ts";
import { ChartAxisFormat, ChartLineOnly } from "./chart-format.ts";
import { ChartPart, oneOf, property, truth, type PartDoor } from "./chart-part.ts";
import { ChartAxisTitle } from "./chart-texts.ts";
import type { ChartRecord } from "../record.ts";

/** What the axes need to know of their chart. */
export interface ChartOfAxes {
  readonly sheet: Sheet;
  readonly record: ChartRecord;
}

/** The axes of a chart; a secondary axis exists once a series uses it. */
export class ChartAxes extends HostObject {
  readonly className = "ChartAxes";
  protected override readonly signatures: Signatures = {
    GetItem: [word("ChartAxisType"), optional(word("ChartAxisGroup"))],
  };

  constructor(
    private readonly door: PartDoor,
    private readonly chart: ChartOfAxes,
  ) {
    super();
  }

  get CategoryAxis(): ChartAxis {
    return this.GetItem("Category");
  }

  get ValueAxis(): ChartAxis {
    return this.GetItem("Value");
  }

  GetItem(type: unknown, group: unknown = "Primary"): ChartAxis {
    if (type === "Series") throw notImplemented("ChartAxes.seriesAxis");
    const secondary = group === "Secondary";
    const { series } = this.chart.record;
    const used = series.some((each) => each.properties["AxisGroup"] === "Secondary");
    if (secondary && !used) throw invalidArgument("ChartAxes.getItem");
    const name = `${secondary ? "Secondary" : ""}${String(type)}Axis`;
    return new ChartAxis(this.door.part(name), this.chart, String(type), String(group));
  }
}

const BOUND = property(null, either(only(""), number()));

const AXIS = {
  NumberFormat: property(null, text()),
  LinkNumberFormat: truth(true),
  Maximum: BOUND,
  Minimum: BOUND,
  MajorUnit: BOUND,
  MajorTickMark: oneOf("None", "ChartAxisTickMark"),
  MinorTickMark: oneOf("None", "ChartAxisTickMark"),
  TickLabelPosition: oneOf("NextToAxis", "ChartAxisTickLabelPosition"),
  TickLabelSpacing: property(1, wholeNumber({ from: 1, to: 31_999 })),
  Visible: truth(true),
};

/** An axis. Bounds that were not set are chosen to fit the values. */
export class ChartAxis extends ChartPart {
  readonly Title: ChartAxisTitle;
  readonly Format: ChartAxisFormat;
  readonly MajorGridlines: ChartGridlines;

  constructor(
    door: PartDoor,
    private readonly chart: ChartOfAxes,
    readonly Type: string,
    readonly AxisGroup: string,
  ) {
    super("ChartAxis", door, AXIS);
    this.Title = new ChartAxisTitle(door.part("Title"), chart.sheet);
    this.Format = new ChartAxisFormat(door);
    this.MajorGridlines = new ChartGridlines(
      door.part("MajorGridlines"),
      Type === "Value" && AxisGroup === "Primary",
    );
  }

  get Maximum(): unknown {
    return this.bound("Maximum");
  }

  set Maximum(maximum: unknown) {
    this.setBound("Maximum", maximum);
  }

  get Minimum(): unknown {
    return this.bound("Minimum");
  }

  set Minimum(minimum: unknown) {
    this.setBound("Minimum", minimum);
  }

  get MajorUnit(): unknown {
    return this.bound("MajorUnit");
  }

  set MajorUnit(unit: unknown) {
    this.setBound("MajorUnit", unit);
  }

  /** A format that is set is no longer that of the cells. */
  get NumberFormat(): string {
    const { NumberFormat } = this.door.get();
    return typeof NumberFormat === "string" ? NumberFormat : "General";
  }

  set NumberFormat(format: string) {
    this.door.set("NumberFormat", format);
    this.door.set("LinkNumberFormat", false);
  }

  /** Excel always answers a number, for an axis of values. */
  private bound(member: "Maximum" | "Minimum" | "MajorUnit"): unknown {
    if (this.Type !== "Value") return "";
    const scale = axisScale(this.chart.sheet, this.chart.record, this.AxisGroup === "Secondary");
    return { Maximum: scale.max, Minimum: scale.min, MajorUnit: scale.step }[member];
  }

  private setBound(member: string, value: unknown): void {
    this.door.set(member, value === "" ? undefined : value);
  }
}

/** The gridlines of a chart. */
class ChartGridlines extends ChartPart {
  readonly Format: ChartLineOnly;

  constructor(door: PartDoor, usual: boolean) {
    super("ChartGridlines", door, { Visible: truth(usual) });
    this.Format = new ChartLineOnly("ChartGridlinesFormat", door);
  }
}
