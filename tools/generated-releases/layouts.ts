import type { TableFile } from "../../src/dataset/bundle/bundle.ts";
import type { Column } from "../../src/model/print.ts";
import { periodBefore, fiscalYear, quarterAt, type Period } from "../../src/model/period.ts";

export interface LayoutRow {
  /** "" for a heading; a minus before it for the opposite sign. */
  readonly key: string;
  readonly label: string;
}

export interface LayoutColumn {
  readonly period: Period;
  readonly column: Column;
}

/** The rows and columns of a table of one release. */
export interface Layout {
  readonly table: string;
  /** "" for a numbered table. */
  readonly abbreviation: string;
  readonly title: string;
  readonly scale: string;
  readonly rows: readonly LayoutRow[];
  readonly columns: readonly LayoutColumn[];
}

/** A table of the release that the layouts come from, without its figures. */
export interface Template {
  readonly layout: Omit<Layout, "columns">;
  readonly number: number;
  readonly heads: readonly string[];
}

/** The periods of the template by their relation to its release. */
const periodsOf = (release: number): Readonly<Record<string, Period | undefined>> => {
  const own = quarterAt(release);
  const year = fiscalYear(Math.floor(release / 4));
  return {
    "4Q03": own,
    "4Q02": periodBefore(own, "YoY"),
    "3Q03": periodBefore(own, "QoQ"),
    FY2003: year,
    FY2002: periodBefore(year, "YoY"),
  };
};

/** Returns the tables of the 4Q03 release as templates, in printed order. The annual ones have the rows of the quarter's. */
export function templatesIn(tables: readonly TableFile[]): Template[] {
  const found = tables.filter(({ release }) => release === "4Q03").map(readTemplate);
  return found
    .map((template) => {
      const quarterly = template.layout.table.replace(/-annual$/, "");
      const rows = found.find(({ layout }) => layout.table === quarterly)?.layout.rows;
      return { ...template, layout: { ...template.layout, rows: rows ?? template.layout.rows } };
    })
    .sort((a, b) => a.number - b.number);
}

function readTemplate({ table, text }: TableFile): Template {
  const [printed = "", title = "", scale = "", , head = "", ...rows] = text.trimEnd().split("\n");
  const valueOf = (line: string): string => line.split("\t")[1] ?? "";
  const number = Number(valueOf(printed));
  return {
    layout: {
      table,
      abbreviation: Number.isNaN(number) ? valueOf(printed) : "",
      title: valueOf(title),
      scale: valueOf(scale),
      rows: rows.map((row) => {
        const [key = "", label = ""] = row.split("\t");
        return { key, label };
      }),
    },
    number: Number.isNaN(number) ? Infinity : number,
    heads: head.split("\t").slice(2),
  };
}

/** Returns the columns of a template in another release. */
export function columnsIn({ heads }: Template, release: number): LayoutColumn[] {
  const periods = periodsOf(release);
  return heads.map((head) => {
    const [code = "", column = ""] = head.split(" ");
    const period = periods[code];
    if (!period) throw new TypeError(`A template has a column "${head}".`);
    return { period, column: column as Column };
  });
}
