import type { IStyleData } from "@univerjs/core";
import { mergeStyle } from "../univer/pending-cells.ts";
import { color, fields, flag, word, type Decode } from "../wire/decoders.ts";
import { clientName, wireName } from "../wire/schema.ts";
import { formatColor, ALIGNMENT, FILL, FONT, type FormatTable } from "./cell-format.ts";
import { lineCode, lineOf, NO_LINE } from "./line-style.ts";

/** What `getCellProperties` answers of a cell, in the library's spelling. */
export interface CellProperties {
  readonly address?: unknown;
  readonly style?: unknown;
  readonly format?: CellFormats;
}

/** A cell's formats: a property, or the properties of its font, fill and lines. */
export type CellFormats = Readonly<Record<string, unknown>>;

type Properties = Readonly<Record<string, unknown>>;

const TABLES: Readonly<Record<string, FormatTable>> = { font: FONT, fill: FILL };
const SIDES = { top: "t", bottom: "b", left: "l", right: "r" } as const;
const BLACK = "#000000";
const NORMAL = "Normal";

const LINE = { color, style: word("BorderLineStyle"), weight: word("BorderWeight") };
const line = fields(LINE);

/** What an entry of `setCellProperties` may give: formats. Named styles, links and rich text are not modelled. */
export const CELL_PROPERTIES: Decode = fields({
  format: fields({
    ...propertiesOf(ALIGNMENT),
    font: fields(propertiesOf(FONT)),
    fill: fields(propertiesOf(FILL)),
    borders: fields({ top: line, bottom: line, left: line, right: line }),
  }),
});

/** What `getCellProperties` may be asked for. */
export const CELL_PROPERTIES_ASKED: Decode = fields({
  address: flag,
  style: flag,
  format: fields({
    ...flagsOf(propertiesOf(ALIGNMENT)),
    font: fields(flagsOf(propertiesOf(FONT))),
    fill: fields(flagsOf(propertiesOf(FILL))),
    borders: fields(flagsOf(LINE)),
  }),
});

/** What a cell answers to the options of `getCellProperties`. */
export function cellProperties(
  style: IStyleData,
  asked: CellProperties,
  address: string,
): CellProperties {
  return {
    ...(asked.address === true && { address }),
    ...(asked.style === true && { style: NORMAL }),
    ...(asked.format && { format: formatsOf(style, asked.format) }),
  };
}

/** The change of a style that the formats of an entry of `setCellProperties` ask for. */
export function stylePatch(formats: CellFormats, now: IStyleData): IStyleData {
  const { font, fill, borders, ...own } = formats as Record<string, Properties | undefined>;
  const change: Change = { style: {}, now };
  apply(change, ALIGNMENT, own);
  if (font) apply(change, FONT, font);
  if (fill) apply(change, FILL, colorFirst(fill));
  return borders ? mergeStyle(change.style, { bd: linesOf(borders) }) : change.style;
}

interface Change {
  style: IStyleData;
  now: IStyleData;
}

function apply(change: Change, table: FormatTable, values: Properties): void {
  for (const [member, value] of Object.entries(values)) {
    const property = table[wireName(member)];
    const made = (property?.write(value as never, change.now) ?? {}) as IStyleData;
    change.style = mergeStyle(change.style, made);
    change.now = mergeStyle(change.now, made);
  }
}

/** A pattern belongs to a fill that has a colour; without a fill, the colour means nothing. */
function colorFirst({ color: filled, pattern }: Properties): Properties {
  return {
    ...(filled !== undefined && { color: filled }),
    ...(pattern !== undefined && { pattern }),
  };
}

function formatsOf(style: IStyleData, asked: CellFormats): CellFormats {
  const answer: Record<string, unknown> = {};
  for (const [member, options] of Object.entries(asked)) {
    const table = TABLES[member];
    if (member === "borders") answer[member] = bordersOf(style, namesOf(options));
    else if (table) answer[member] = partOf(style, table, namesOf(options));
    else if (options === true) answer[member] = ALIGNMENT[wireName(member)]?.read(style);
  }
  return answer;
}

function partOf(style: IStyleData, table: FormatTable, names: readonly string[]): Properties {
  return Object.fromEntries(names.map((name) => [name, table[wireName(name)]?.read(style)]));
}

function bordersOf(style: IStyleData, names: readonly string[]): Properties {
  const sides = Object.entries(SIDES).map(([side, of]) => {
    const drawn = style.bd?.[of];
    const known: Properties = {
      ...(drawn ? lineOf(drawn.s) : NO_LINE),
      color: drawn?.cl.rgb ? formatColor(drawn.cl.rgb) : BLACK,
    };
    return [side, Object.fromEntries(names.map((name) => [name, known[name]]))];
  });
  return Object.fromEntries(sides) as Properties;
}

function linesOf(borders: Properties): NonNullable<IStyleData["bd"]> {
  const lines = Object.entries(borders).map(([side, value]) => {
    const { style, weight, color } = value as Record<string, string>;
    const drawn = { s: lineCode(style ?? "Continuous", weight), cl: { rgb: color ?? BLACK } };
    return [SIDES[side as keyof typeof SIDES], style === "None" ? null : drawn];
  });
  return Object.fromEntries(lines) as NonNullable<IStyleData["bd"]>;
}

function propertiesOf(table: FormatTable): Record<string, Decode> {
  const properties = Object.entries(table).map(([name, { takes }]) => [clientName(name), takes]);
  return Object.fromEntries(properties) as Record<string, Decode>;
}

function flagsOf(properties: Readonly<Record<string, Decode>>): Record<string, Decode> {
  return Object.fromEntries(Object.keys(properties).map((name) => [name, flag]));
}

function namesOf(options: unknown): string[] {
  return Object.entries(options as Properties).flatMap(([name, on]) => (on === true ? [name] : []));
}
