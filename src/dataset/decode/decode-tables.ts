import { broken } from "../../errors.ts";
import type { Column } from "../../model/print.ts";
import { decodePrintedPeriod } from "../../model/decode-period.ts";
import type { Period } from "../../model/period.ts";
import type { Release } from "../../model/release.ts";
import type { Bundle } from "../bundle/bundle.ts";
import { decodeGrid } from "./tsv.ts";

/** A column of a printed table: the period it is about and what it holds. */
export interface TableColumn {
  readonly period: Period;
  readonly column: Column;
}

/** A row of a printed table: an item, or a heading without figures. */
export interface TableRow {
  readonly item: string | undefined;
  /** -1 when this table prints the item with the opposite of its natural sign. */
  readonly sign: 1 | -1;
  /** The label as printed, footnote marks and all. */
  readonly label: string;
  readonly cells: readonly string[];
}

/** A table as a release prints it, cell by cell, in printed order. */
export interface PrintedTable {
  readonly release: Release;
  readonly id: string;
  readonly title: string;
  /** Power of ten its amounts of money are printed in. */
  readonly scale: number;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

const scales: Readonly<Record<string, number>> = {
  ones: 0,
  thousands: 3,
  millions: 6,
  billions: 9,
};
const columns: readonly string[] = [
  "JPY",
  "USD",
  "percent",
  "YoY",
  "QoQ",
  "count",
  "Gbps",
] satisfies Column[];

/** Returns the printed table in one file of `data/`. */
export function decodeTable(file: Bundle["tables"][number], release: Release): PrintedTable {
  const [head = "", body = ""] = file.text.split("\n\n");
  const about = new Map(head.split("\n").map((line) => line.split("\t") as [string, string]));
  const { header, rows } = decodeGrid(body);
  const where = `Table ${file.id} of ${file.release}`;
  return {
    release,
    id: file.id,
    title: about.get("title") ?? "",
    scale: decodeScale(about.get("scale") ?? "", where),
    columns: header.slice(2).map((text) => decodeColumn(text, where)),
    rows: rows.map(([item = "", label = "", ...cells]) => ({ ...decodeKey(item), label, cells })),
  };
}

/** Returns the power of ten that a word such as `thousands` stands for. */
export function decodeScale(text: string, where: string): number {
  const scale = scales[text];
  if (scale === undefined) throw broken(`${where} has the unknown scale "${text}".`);
  return scale;
}

/** Reads an item key; a leading minus says that the table prints it with the opposite sign. */
export function decodeKey(text: string): Pick<TableRow, "item" | "sign"> {
  if (text === "") return { item: undefined, sign: 1 };
  return text.startsWith("-") ? { item: text.slice(1), sign: -1 } : { item: text, sign: 1 };
}

function decodeColumn(text: string, where: string): TableColumn {
  const [period = "", column = ""] = text.split(" ");
  if (!columns.includes(column)) throw broken(`${where} has the unknown column "${text}".`);
  return { period: decodePrintedPeriod(period), column: column as Column };
}
