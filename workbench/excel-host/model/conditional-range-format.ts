import type { IBorderData, IStyleData } from "@univerjs/core";
import {
  color,
  optional,
  text,
  wholeNumber,
  word,
  type Signature,
  type Signatures,
} from "../wire/decoders.ts";
import { invalidArgument } from "../wire/host-error.ts";
import { HostCollection, HostObject } from "../wire/host-object.ts";
import { FILL, FONT, type FormatTable } from "./cell-format.ts";
import { lineCode, lineOf, NO_LINE } from "./line-style.ts";

/** The style of a conditional format, read and set as a whole. */
export interface StyleDoor {
  get(): IStyleData;
  set(style: IStyleData): void;
}

/** How cells look while a condition holds. What is not set is the cell's own, and null when read. */
export class ConditionalRangeFormat extends HostObject {
  readonly className = "ConditionalRangeFormat";
  protected override readonly signatures: Signatures = { NumberFormat: optional(text()) };
  readonly Font: HostObject;
  readonly Fill: HostObject;
  readonly Borders: ConditionalBorders;

  constructor(private readonly style: StyleDoor) {
    super();
    this.Font = new StylePart("ConditionalRangeFont", style, CONDITIONAL_FONT);
    this.Fill = new StylePart("ConditionalRangeFill", style, CONDITIONAL_FILL);
    this.Borders = new ConditionalBorders(style);
  }

  get NumberFormat(): string | null {
    return this.style.get().n?.pattern ?? null;
  }

  set NumberFormat(format: string | null | undefined) {
    const { n: _, ...rest } = this.style.get();
    this.style.set(
      format === null || format === undefined ? rest : { ...rest, n: { pattern: format } },
    );
  }

  ClearFormat(): void {
    this.style.set({});
  }
}

/** Excel's conditional formats set neither the font's name nor its size. */
const { Bold, Italic, Color, Underline, Strikethrough } = FONT as Record<
  string,
  FormatTable[string]
>;
const CONDITIONAL_FONT = { Bold, Italic, Color, Underline, Strikethrough } as FormatTable;
const CONDITIONAL_FILL = { Color: FILL["Color"] } as FormatTable;

/** Which members of Univer's style a property is kept in. */
const KEYS: Readonly<Record<string, Readonly<Record<string, keyof IStyleData>>>> = {
  ConditionalRangeFont: {
    Bold: "bl",
    Italic: "it",
    Color: "cl",
    Underline: "ul",
    Strikethrough: "st",
  },
  ConditionalRangeFill: { Color: "bg" },
};

/** Properties that are kept in the style, each there or not. */
class StylePart extends HostObject {
  constructor(
    readonly className: string,
    private readonly style: StyleDoor,
    private readonly table: FormatTable,
  ) {
    super();
  }

  override has(member: string): boolean {
    return member in this.table || super.has(member);
  }

  override signature(member: string): Signature | undefined {
    return super.signature(member) ?? this.table[member]?.takes;
  }

  override read(member: string): unknown {
    const property = this.table[member];
    if (!property) return super.read(member);
    const style = this.style.get();
    return style[this.key(member)] === undefined ? null : property.read(style);
  }

  override write(member: string, value: unknown): void {
    const property = this.table[member];
    const style = this.style.get();
    if (!property) super.write(member, value);
    else this.style.set({ ...style, ...property.write(value as never, style) });
  }

  Clear(): void {
    const style = { ...this.style.get() };
    for (const key of Object.values(KEYS[this.className] ?? {})) Reflect.deleteProperty(style, key);
    this.style.set(style);
  }

  private key(member: string): keyof IStyleData {
    return KEYS[this.className]?.[member] ?? "n";
  }
}

const SIDES = { EdgeTop: "t", EdgeBottom: "b", EdgeLeft: "l", EdgeRight: "r" } as const;

/** The four sides of each cell. */
class ConditionalBorders extends HostCollection {
  readonly className = "ConditionalRangeBorderCollection";
  protected override readonly signatures: Signatures = {
    GetItem: [word("ConditionalRangeBorderIndex")],
    GetItemAt: [wholeNumber({ from: 0 })],
  };
  readonly Count = 4;

  constructor(private readonly style: StyleDoor) {
    super();
  }

  items(): readonly ConditionalBorder[] {
    return Object.keys(SIDES).map((side) => this.GetItem(side));
  }

  GetItem(side: string): ConditionalBorder {
    return new ConditionalBorder(this.style, side as keyof typeof SIDES);
  }

  GetItemAt(index: number): ConditionalBorder {
    const border = this.items()[index];
    if (!border) throw invalidArgument("ConditionalRangeBorderCollection.getItemAt");
    return border;
  }

  get Top(): ConditionalBorder {
    return this.GetItem("EdgeTop");
  }

  get Bottom(): ConditionalBorder {
    return this.GetItem("EdgeBottom");
  }

  get Left(): ConditionalBorder {
    return this.GetItem("EdgeLeft");
  }

  get Right(): ConditionalBorder {
    return this.GetItem("EdgeRight");
  }
}

class ConditionalBorder extends HostObject {
  readonly className = "ConditionalRangeBorder";
  protected override readonly signatures: Signatures = {
    Style: word("ConditionalRangeBorderLineStyle"),
    Color: color,
  };

  constructor(
    private readonly door: StyleDoor,
    readonly SideIndex: keyof typeof SIDES,
  ) {
    super();
  }

  get Style(): string {
    const line = this.line;
    return line ? lineOf(line.s).style : NO_LINE.style;
  }

  set Style(style: string) {
    if (style === NO_LINE.style) this.draw(null);
    else this.draw({ s: lineCode(style), cl: this.line?.cl ?? { rgb: "#000000" } });
  }

  get Color(): string | null {
    return this.line?.cl.rgb ?? null;
  }

  set Color(rgb: string | null) {
    const s = this.line?.s ?? lineCode("Continuous");
    this.draw({ s, cl: { rgb } });
  }

  private get line(): IBorderData["t"] {
    return this.door.get().bd?.[SIDES[this.SideIndex]];
  }

  private draw(line: NonNullable<IBorderData["t"]> | null): void {
    const style = this.door.get();
    this.door.set({ ...style, bd: { ...style.bd, [SIDES[this.SideIndex]]: line } });
  }
}
