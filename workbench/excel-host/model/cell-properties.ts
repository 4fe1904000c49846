import type { IStyleData } from "@univerjs/core";
import type { CellPatch } from "../univer/pending-cells.ts";
import { wireName } from "../wire/schema.ts";
import { notImplemented } from "../wire/host-error.ts";
import { formatColor, ALIGNMENT, FILL, FONT, type FormatTable } from "./cell-format.ts";
import { lineCode, lineOf, NO_LINE } from "./line-style.ts";

/** Formats as `getCellProperties` answers and `setCellProperties` takes them, in the library's spelling. */
interface CellProperties {
  readonly format?: Readonly<Record<string, unknown>>;
}

type Properties = Readonly<Record<string, unknown>>;
type Style = Record<string, unknown>;

const TABLES: Readonly<Record<string, FormatTable>> = { font: FONT, fill: FILL };
const SIDES = { top: "t", bottom: "b", left: "l", right: "r" } as const;
const BLACK = "#000000";

/** What a cell answers to the options of `getCellProperties`. */
export function cellProperties(style: IStyleData, { format = {} }: CellProperties): CellProperties {
  const answer: Style = {};
  for (const [member, asked] of Object.entries(format)) {
    if (member === "borders") answer[member] = bordersOf(style, asked as Properties);
    else if (member in TABLES) answer[member] = partOf(style, member, asked as Properties);
    else answer[member] = propertyOf(ALIGNMENT, member).read(style);
  }
  return { format: answer };
}

/** The change of a cell's style that an entry of `setCellProperties` asks for. */
export function stylePatch({ format = {} }: CellProperties): CellPatch {
  let style: IStyleData = {};
  for (const [member, value] of Object.entries(format)) {
    if (member === "borders") style = { ...style, bd: linesOf(value as Properties) };
    else if (member in TABLES) style = { ...style, ...partPatch(member, value as Properties) };
    else style = { ...style, ...propertyOf(ALIGNMENT, member).write(value) };
  }
  return { s: style };
}

function partOf(style: IStyleData, part: string, asked: Properties): Style {
  const names = Object.keys(asked).filter((name) => asked[name] === true);
  return Object.fromEntries(
    names.map((name) => [name, propertyOf(TABLES[part] ?? {}, name).read(style)]),
  );
}

/** Of a fill without a pattern the colour says nothing. */
function partPatch(part: string, values: Properties): IStyleData {
  if (part === "fill" && values["pattern"] === "None") return FILL["Color"]?.write(null) ?? {};
  return Object.entries(values).reduce<IStyleData>((style, [name, value]) => {
    return { ...style, ...propertyOf(TABLES[part] ?? {}, name).write(value) };
  }, {});
}

function bordersOf(style: IStyleData, asked: Properties): Style {
  const sides = Object.entries(SIDES).map(([side, of]) => {
    const line = style.bd?.[of];
    const known: Properties = {
      ...(line ? lineOf(line.s) : NO_LINE),
      color: line?.cl.rgb ? formatColor(line.cl.rgb) : BLACK,
    };
    const names = Object.keys(asked).filter((name) => asked[name] === true && name in known);
    return [side, Object.fromEntries(names.map((name) => [name, known[name]]))];
  });
  return Object.fromEntries(sides) as Style;
}

function linesOf(borders: Properties): NonNullable<IStyleData["bd"]> {
  const lines = Object.entries(borders).map(([side, value]) => {
    const { style, weight, color } = value as Record<string, string>;
    const of = SIDES[side as keyof typeof SIDES] as (typeof SIDES)[keyof typeof SIDES] | undefined;
    if (!of) throw notImplemented(`CellBorderCollection.${side}`);
    const drawn = { s: lineCode(style ?? "Continuous", weight), cl: { rgb: color ?? BLACK } };
    return [of, style === "None" ? null : drawn];
  });
  return Object.fromEntries(lines) as NonNullable<IStyleData["bd"]>;
}

function propertyOf(table: FormatTable, member: string): FormatTable[string] {
  const property = table[wireName(member)];
  if (!property) throw notImplemented(`CellProperties.${member}`);
  return property;
}
