import { color, number, text, type Signatures } from "../wire/decoders.ts";
import { HostObject } from "../wire/host-object.ts";
import { ChartPart, oneOf, property, truth, type PartDoor } from "./chart-part.ts";

const FONT = {
  Bold: truth(false),
  Italic: truth(false),
  Color: property("#595959", color),
  Name: property("Calibri", text()),
  Size: property(10, number({ from: 1, to: 409 })),
  Underline: oneOf("None", "ChartUnderlineStyle"),
};

const LINE = {
  Weight: property(2.25, number({ from: 0, to: 1584 })),
  LineStyle: oneOf("Automatic", "ChartLineStyle"),
};

/** How the texts of a part look. */
export class ChartTextFormat extends HostObject {
  readonly Font: ChartPart;

  constructor(
    readonly className: string,
    door: PartDoor,
  ) {
    super();
    this.Font = new ChartPart("ChartFont", door.part("Font"), FONT);
  }
}

/** The format of a line of a chart: of an axis, or of gridlines. */
export class ChartLineOnly extends HostObject {
  readonly Line: ChartLine;

  constructor(
    readonly className: string,
    door: PartDoor,
  ) {
    super();
    this.Line = new ChartLine(door);
  }
}

/** How an axis looks. */
export class ChartAxisFormat extends ChartTextFormat {
  readonly Line: ChartLine;

  constructor(door: PartDoor) {
    super("ChartAxisFormat", door);
    this.Line = new ChartLine(door);
  }
}

/** How a series, or one of its points, looks: its fill and its line. */
export class ChartSeriesFormat extends HostObject {
  readonly Fill: ChartFill;
  readonly Line: ChartLine;

  constructor(
    readonly className: string,
    door: PartDoor,
  ) {
    super();
    this.Fill = new ChartFill(door);
    this.Line = new ChartLine(door);
  }
}

/** A colour that fills; "none" once it is cleared. */
class ChartFill extends HostObject {
  readonly className = "ChartFill";
  protected override readonly signatures: Signatures = { SetSolidColor: [color] };

  constructor(private readonly door: PartDoor) {
    super();
  }

  SetSolidColor(color: unknown): void {
    this.door.set("Fill", color);
  }

  GetSolidColor(): string {
    const { Fill } = this.door.get();
    return typeof Fill === "string" && Fill !== NONE ? Fill : "";
  }

  Clear(): void {
    this.door.set("Fill", NONE);
  }
}

/** A line, recorded beside the other properties of what it belongs to; "none" once it is cleared. */
class ChartLine extends ChartPart {
  protected override readonly signatures: Signatures = { Color: color };

  constructor(private readonly owner: PartDoor) {
    super("ChartLineFormat", owner.part("LineFormat"), LINE);
  }

  get Color(): unknown {
    const { Line } = this.owner.get();
    return Line === NONE ? null : (Line ?? null);
  }

  set Color(color: unknown) {
    this.owner.set("Line", color);
  }

  Clear(): void {
    this.owner.set("Line", NONE);
  }
}

const NONE = "none";
