import fs from "node:fs";
import path from "node:path";
import { places, type Cell, type Item, type Place } from "./book.ts";
import { fraction, signed, tenTo, times, type Fraction } from "./fraction.ts";
import { numberIn } from "./printed-text.ts";
import { lastQuarter, spanOf } from "./span.ts";
import { readRows, readSheet } from "./tsv.ts";

const powers: Readonly<Record<string, number>> = {
  "": 0,
  ones: 0,
  thousands: 3,
  millions: 6,
  billions: 9,
};

/** Columns that hold the figure itself. */
const amounts = ["JPY", "count", "Gbps"];

/** Columns that are read as amounts; percentages and changes are not. */
const valued = ["amount", "USD"];

type Items = ReadonlyMap<string, Item>;

/** A cell as it stands in a file. */
interface Written {
  readonly code: string;
  readonly period: string;
  readonly column: string;
  readonly text: string;
  readonly scale: string;
}

/** Reads what one release prints: the tables in the order of the list of tables, then the text. */
export function readCells(folder: string, release: string, items: Items): readonly Cell[] {
  return [...tableCells(folder, release, items), ...textCells(folder, release, items)];
}

function tableCells(folder: string, release: string, items: Items): readonly Cell[] {
  const readings = correctionsOf(folder, release);
  return readRows(path.join(folder, "tables.tsv")).flatMap(({ table = "", place, statement }) => {
    const file = path.join(folder, release, `${table}.tsv`);
    if (!fs.existsSync(file)) return [];
    const { above, head, rows } = readSheet(file);
    const where = { release, table, place: placeOf(place), statement: statement ?? "" };
    return rows
      .filter(([code]) => code)
      .flatMap(([code = "", , ...texts]) =>
        head.slice(2).map((heading, at) => {
          const [, period = "", column = ""] = /^(.*) (\S+)$/.exec(heading) ?? [];
          const printed = texts[at] ?? "";
          const text = readings.get([table, code.replace(/^-/, ""), heading].join()) ?? printed;
          return cellOf(where, { code, period, column, text, scale: above["scale"] ?? "" }, items);
        }),
      );
  });
}

function textCells(folder: string, release: string, items: Items): readonly Cell[] {
  return readRows(path.join(folder, release, "prose.tsv")).map((row) => {
    const { item: code = "", period = "", printed: text = "", scale = "" } = row;
    const statement = `text of ${code.replace(/^-/, "")}`;
    const where = { release, table: "text", place: "text", statement } as const;
    return cellOf(where, { code, period, column: "JPY", text, scale }, items);
  });
}

type Where = Pick<Cell, "release" | "table" | "place" | "statement">;

function cellOf(where: Where, { code, period, column, text, scale }: Written, items: Items): Cell {
  const item = items.get(code.replace(/^-/, ""));
  if (!item) throw new Error(`${where.release} ${where.table}: ${code} is not an item.`);
  const span = spanOf(period);
  const kind = amounts.includes(column) ? "amount" : column;
  const sign = code.startsWith("-") ? -1n : 1n;
  return {
    ...where,
    item: item.code,
    span: item.kind === "balance" ? lastQuarter(span) : span,
    column: kind,
    empty: text === "",
    value: valued.includes(kind)
      ? scaled(text, item.unit === "money" ? scale : "", sign)
      : undefined,
  };
}

function scaled(text: string, scale: string, sign: bigint): Fraction | undefined {
  const power = powers[scale];
  if (power === undefined) throw new Error(`${scale} is not a scale.`);
  const value = numberIn(text);
  return value && times(signed(value, sign), power ? tenTo(power) : fraction(1n));
}

/** Returns what the cells that are misprinted in a release are to be read as. */
function correctionsOf(folder: string, release: string): ReadonlyMap<string, string> {
  return new Map(
    readRows(path.join(folder, "corrections.tsv"))
      .filter((row) => row["release"] === release)
      .map(({ table, item, column, read = "" }) => [[table, item, column].join(), read]),
  );
}

function placeOf(text = ""): Place {
  const place = places.find((known) => known === text);
  if (!place) throw new Error(`${text} is not a place.`);
  return place;
}
