import type { IStyleData } from "@univerjs/core";
import { optional, text, type Signature, type Signatures } from "../wire/decoders.ts";
import { HostObject } from "../wire/host-object.ts";
import { ConditionalBorders, type StyleDoor } from "./conditional-borders.ts";
import { FILL, FONT, type FormatTable } from "./cell-format.ts";

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
    const style = { ...this.style.get() };
    delete style.n;
    if (typeof format === "string") style.n = { pattern: format };
    this.style.set(style);
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
