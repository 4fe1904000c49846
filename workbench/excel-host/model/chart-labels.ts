import { readCells } from "../univer/read-cells.ts";
import type { SeriesRecord } from "../record.ts";
import type { Sheet } from "../univer/sheet.ts";
import { color, text, wholeNumber, type Signatures } from "../wire/decoders.ts";
import { invalidArgument } from "../wire/host-error.ts";
import { HostCollection } from "../wire/host-object.ts";
import { ChartSeriesFormat, ChartTextFormat } from "./chart-format.ts";
import { ChartPart, oneOf, property, truth, type PartDoor } from "./chart-part.ts";
import { requireReference, textOf } from "./chart-texts.ts";

const LABELS = {
  Position: oneOf("OutsideEnd", "ChartDataLabelPosition"),
  NumberFormat: property("General", text()),
  LinkNumberFormat: truth(true),
  ShowValue: truth(true),
  ShowSeriesName: truth(false),
  ShowCategoryName: truth(false),
};

export const MARKER = {
  MarkerStyle: oneOf("Automatic", "ChartMarkerStyle"),
  MarkerSize: property(5, wholeNumber({ from: 2, to: 72 })),
  MarkerBackgroundColor: property(null, color),
  MarkerForegroundColor: property(null, color),
};

/** The labels of a series, or of one of its points. */
export class ChartDataLabels extends ChartPart {
  readonly Format: ChartTextFormat;

  constructor(className: string, door: PartDoor) {
    super(className, door, LABELS);
    this.Format = new ChartTextFormat("ChartDataLabelFormat", door);
  }

  get NumberFormat(): string {
    const { NumberFormat } = this.door.get();
    return typeof NumberFormat === "string" ? NumberFormat : "General";
  }

  /** A format that is set is no longer that of the cells. */
  set NumberFormat(format: string) {
    this.door.set("NumberFormat", format);
    this.door.set("LinkNumberFormat", false);
  }
}

/** The label of a point, which may show another cell than the drawn one. */
class ChartDataLabel extends ChartDataLabels {
  protected override readonly signatures: Signatures = { Formula: text(), Text: text() };

  constructor(
    door: PartDoor,
    private readonly sheet: Sheet,
  ) {
    super("ChartDataLabel", door);
  }

  get Formula(): string {
    const { Formula } = this.door.get();
    return typeof Formula === "string" ? Formula : "";
  }

  set Formula(formula: unknown) {
    this.door.set("Formula", requireReference(this.sheet, formula, "ChartDataLabel.formula"));
    this.door.set("Text", undefined);
  }

  get Text(): string {
    const { Text } = this.door.get();
    return typeof Text === "string" ? Text : this.Formula && textOf(this.sheet, this.Formula);
  }

  set Text(text: string) {
    this.door.set("Text", text);
    this.door.set("Formula", undefined);
  }
}

/** The points of a series, one a cell of its values. */
export class ChartPoints extends HostCollection {
  readonly className = "ChartPointsCollection";
  protected override readonly signatures: Signatures = { GetItemAt: [wholeNumber({ from: 0 })] };

  constructor(
    private readonly door: PartDoor,
    private readonly sheet: Sheet,
    private readonly series: SeriesRecord,
  ) {
    super();
  }

  get Count(): number {
    return this.cells.length;
  }

  GetCount(): number {
    return this.Count;
  }

  items(): readonly ChartPoint[] {
    return this.cells.map((_, index) => this.GetItemAt(index));
  }

  GetItemAt(index: number): ChartPoint {
    const cell = this.cells[index];
    if (!cell) throw invalidArgument("ChartPointsCollection.getItemAt");
    return new ChartPoint(this.door.part(String(index)), this.sheet, cell.value);
  }

  private get cells() {
    return readCells(this.sheet.book, this.series.values ?? "", this.sheet.id);
  }
}

class ChartPoint extends ChartPart {
  readonly DataLabel: ChartDataLabel;
  readonly Format: ChartSeriesFormat;

  constructor(
    door: PartDoor,
    sheet: Sheet,
    readonly Value: unknown,
  ) {
    super("ChartPoint", door, { HasDataLabel: truth(false), ...MARKER });
    this.DataLabel = new ChartDataLabel(door.part("DataLabel"), sheet);
    this.Format = new ChartSeriesFormat("ChartPointFormat", door);
  }
}
