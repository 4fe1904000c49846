import { findCells, readCells } from "../univer/read-cells.ts";
import type { Sheet } from "../univer/sheet.ts";
import { text, type Signatures } from "../wire/decoders.ts";
import { invalidArgument } from "../wire/host-error.ts";
import { ChartTextFormat } from "./chart-format.ts";
import { ChartPart, property, truth, type PartDoor } from "./chart-part.ts";

/** The length of a chart's texts is not documented; that of a cell is. */
const TEXT = property(null, text(32_767));

/** The title of a chart or of an axis: a text, or a formula that names the cell to take it from. */
abstract class Title extends ChartPart {
  abstract readonly Format: ChartTextFormat;
  protected override readonly signatures: Signatures = { SetFormula: [text()] };
  protected abstract readonly sheet: Sheet;
  protected abstract readonly usual: () => string;

  get Text(): string {
    const { Text, Formula } = this.door.get();
    if (typeof Formula === "string") return textOf(this.sheet, Formula);
    return typeof Text === "string" ? Text : this.usual();
  }

  set Text(text: string) {
    this.door.set("Text", text);
    this.door.set("Formula", undefined);
  }

  SetFormula(formula: unknown): void {
    const reference = requireReference(this.sheet, formula, `${this.className}.setFormula`);
    this.door.set("Formula", reference);
    this.door.set("Text", undefined);
  }
}

/** The title of a chart. It is there from the beginning. */
export class ChartTitle extends Title {
  readonly Format: ChartTextFormat;

  constructor(
    door: PartDoor,
    protected readonly sheet: Sheet,
    protected readonly usual: () => string,
  ) {
    super("ChartTitle", door, { Text: TEXT, Visible: truth(true), Overlay: truth(false) });
    this.Format = new ChartTextFormat("ChartTitleFormat", door);
  }
}

/** The title of an axis. It is there once it has a text. */
export class ChartAxisTitle extends Title {
  readonly Format: ChartTextFormat;
  protected readonly usual = (): string => "";

  constructor(
    door: PartDoor,
    protected readonly sheet: Sheet,
  ) {
    super("ChartAxisTitle", door, { Text: TEXT, Visible: truth(null) });
    this.Format = new ChartTextFormat("ChartAxisTitleFormat", door);
  }

  get Visible(): boolean {
    const { Visible, Text, Formula } = this.door.get();
    return typeof Visible === "boolean" ? Visible : Boolean(Text ?? Formula);
  }

  set Visible(visible: boolean) {
    this.door.set("Visible", visible);
  }
}

/** What the first cell of a reference shows. */
export function textOf({ book, id }: Sheet, reference: string): string {
  return readCells(book, reference, id)[0]?.text.trim() ?? "";
}

/** A formula that names cells, as charts take them. */
export function requireReference(sheet: Sheet, formula: unknown, location: string): string {
  if (typeof formula !== "string" || !formula.startsWith("=")) throw invalidArgument(location);
  if (!findCells(sheet.book, formula, sheet.id)) throw invalidArgument(location);
  return formula;
}
