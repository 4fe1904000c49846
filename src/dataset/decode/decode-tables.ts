import { certain } from "../../errors.ts";
import type { Item } from "../../model/item.ts";
import type { Period } from "../../model/period.ts";
import type { Column, Correction } from "../../model/print.ts";
import type { Release } from "../../model/release.ts";
import type { TableIdentity, TableRef } from "../../model/table.ts";
import type { TableLine, TableSource } from "../bundle/bundle.ts";
import { onNeed } from "../on-need.ts";
import type { Corrections, TableCorrections } from "./decode-corrections.ts";
import { decodeColumnKind, decodeKey, decodePeriodCode, decodeScale } from "./decode-parts.ts";
import { linesAbove } from "./table-of-text.ts";
import { fault } from "./tsv.ts";

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
  /** The label as printed, with footnote marks. */
  readonly label: string;
  /** The texts as printed. */
  readonly cells: readonly string[];
  /** How garbled cells are read, by position of the column. */
  readonly corrections?: ReadonlyMap<number, Correction>;
}

/** A table as a release prints it, cell by cell, in printed order. */
export interface PrintedTable extends TableRef {
  readonly release: Release;
  readonly title: string;
  /** The power of ten in which its amounts of money are printed. */
  readonly scale: number;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** What decoding a table needs besides its file. */
export interface TableContext {
  readonly release: Release;
  readonly identity: TableIdentity;
  readonly items: ReadonlyMap<string, Item>;
  readonly corrections: Corrections;
}

/** The lines above the heads of the columns: the printed number or abbreviation, the title, the scale. */
const about = ["printed", "title", "scale"];

/** Returns the printed table in one file of `data/`. Its rows are decoded when they are read. */
export function decodeTable(source: TableSource, context: TableContext): PrintedTable {
  const file = `${source.release}/${source.table}.tsv`;
  const [id, title, scale] = about.map((name, i) => {
    const line = source.above[i];
    const value = line?.cells[1];
    if (line?.cells[0] === name && value) return { ...line, value };
    throw fault(line ?? { file, line: i + 1 }, `this line must hold "${name}" and its value.`);
  });
  const head = source.above[about.length];
  if (!head) throw fault({ file, line: linesAbove + 1 }, "the table has no columns.");
  const columns = decodeColumns(head);
  return Object.assign(onNeed({ rows: () => decodeRows(source.rows, columns, context) }), {
    release: context.release,
    identity: context.identity,
    id: certain(id).value,
    title: certain(title).value,
    scale: decodeScale(certain(scale), certain(scale).value),
    columns,
  });
}

function decodeColumns(head: TableLine): TableColumn[] {
  if (head.cells[0] !== "item" || head.cells[1] !== "label")
    throw fault(head, "the heads of the columns must begin with item and label.");
  return head.cells.slice(2).map((text) => {
    const [period, column = "", ...more] = text.split(" ");
    if (more.length > 0) throw fault(head, `"${text}" is not a period and a column.`);
    return {
      period: decodePeriodCode(head, certain(period)),
      column: decodeColumnKind(head, column),
    };
  });
}

function decodeRows(
  rows: readonly TableLine[],
  columns: readonly TableColumn[],
  { release, identity, items, corrections }: TableContext,
): TableRow[] {
  const corrected = corrections.inTable(release, identity);
  return rows.map((line) => {
    const [first, label = "", ...cells] = line.cells;
    const key = certain(first);
    const filled = columns.map((_, i) => cells[i] ?? "");
    if (key === "") return { item: undefined, sign: 1, label, cells: filled };
    const { item, sign } = decodeKey(line, key, items);
    const row = { item: item.code, sign, label, cells: filled };
    return corrected ? { ...row, ...correctionsOf(row, columns, corrected) } : row;
  });
}

function correctionsOf(
  { item, cells }: Pick<TableRow, "cells"> & { readonly item: string },
  columns: readonly TableColumn[],
  corrected: TableCorrections,
): Pick<TableRow, "corrections"> {
  const found = new Map<number, Correction>();
  columns.forEach(({ period, column }, i) => {
    const correction = corrected(item, `${period.code} ${column}`, certain(cells[i]));
    if (correction) found.set(i, correction);
  });
  return found.size > 0 ? { corrections: found } : {};
}

/** Returns the text that a cell is read as: the correction if it has one, else the printed text. */
export const readText = ({ cells, corrections }: TableRow, column: number): string =>
  corrections?.get(column)?.read ?? certain(cells[column]);
