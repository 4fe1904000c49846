import type { TableFile } from "../../src/dataset/bundle/bundle.ts";
import type { PrintedTable } from "../../src/dataset/decode/decode-tables.ts";
import { decodeLines, fault, type DataLine } from "../../src/dataset/decode/tsv.ts";
import { decodePrinted } from "../../src/exact/printed.ts";
import { isPercentageColumn } from "../../src/model/print.ts";
import { refuseLater } from "./check-parts.ts";

/** The lines above the heads of the columns: the printed number, the title, the scale, an empty line. */
const linesAbove = 4;

type Line = ReturnType<typeof decodeLines>[number];

/** Checks the printed tables: each by itself, and the numbers of all. */
export function checkTables(files: readonly TableFile[], tables: readonly PrintedTable[]): void {
  const ordered = files.map((file) => {
    const table = tables.find(
      ({ release, identity }) => release.code === file.release && identity.code === file.table,
    );
    if (!table) throw new TypeError("A table is not decoded.");
    checkTable(file, table);
    return table;
  });
  refuseNumbers(ordered);
}

/** Checks one printed table against the layout of its file. */
export function checkTable({ release, table: name, text }: TableFile, table: PrintedTable): void {
  const lines = decodeLines(`${release}/${name}.tsv`, text);
  const [id, head] = [lines[0], lines[linesAbove - 1]];
  const rows = lines.slice(linesAbove);
  if (!id || !head) throw new TypeError("A table without columns is decoded.");
  refuseNumber(id, table);
  refuseLayout(head, rows);
  refuseColumns(head, table);
  refuseRepeated(rows, table);
  rows.forEach((line, i) => {
    refuseRow(line, table, i);
  });
}

/** A numbered table is named by its number; a statement of the appendix has no number and is named by our abbreviation. */
function refuseNumber(line: DataLine, { id, identity: { code, place } }: PrintedTable): void {
  const [accepted, what] =
    place === "table"
      ? [/^[1-9]\d*$/, "the number of a table"]
      : [/^[A-Z]+(-[A-Z\d]+)*$/, "an abbreviation such as IS-FY"];
  if (!accepted.test(id))
    throw fault(line, `"${id}" is not ${what}, which tables.tsv asks for ${code}.`);
}

/** There is exactly one empty line, above the heads of the columns. */
function refuseLayout(head: DataLine, rows: readonly DataLine[]): void {
  if (head.line !== linesAbove + 1)
    throw fault(head, "one empty line must stand above the heads of the columns.");
  if (rows.length === 0) throw fault(head, "the table has no rows.");
  const gap = rows.find(({ line }, i) => line !== head.line + 1 + i);
  if (gap) throw fault(gap, "an empty line stands above this row.");
}

function refuseColumns(head: DataLine, { release, columns }: PrintedTable): void {
  const seen = new Set<string>();
  for (const { period, column } of columns) {
    const text = `${period.code} ${column}`;
    if (seen.has(text)) throw fault(head, `the column "${text}" stands twice.`);
    seen.add(text);
    refuseLater(head, period, release);
  }
}

function refuseRepeated(lines: readonly DataLine[], { rows }: PrintedTable): void {
  const seen = new Set<string>();
  rows.forEach(({ item }, i) => {
    if (item === undefined) return;
    const line = lines[i];
    if (seen.has(item) && line) throw fault(line, `${item} has two rows in this table.`);
    seen.add(item);
  });
  rows.forEach((row, i) => {
    const above = rows[i - 1];
    const line = lines[i];
    if (above && line && row.label === above.label && String(row.cells) === String(above.cells))
      throw fault(line, `the row repeats the label and the cells of the row above it.`);
  });
}

function refuseRow(line: Line, { rows, columns }: PrintedTable, i: number): void {
  const { item, label = "", cells = [], corrections } = rows[i] ?? {};
  const figures = line.cells.length - 2;
  if (figures > columns.length)
    throw fault(line, `the row has ${figures} figures, the table ${columns.length} columns.`);
  if (item !== undefined && label === "") throw fault(line, `${item} has no label.`);
  if (label !== label.trim()) throw fault(line, "the label begins or ends with a space.");
  if (item === undefined && cells.some((text) => text !== ""))
    throw fault(line, "the row has figures but no item.");
  columns.forEach((column, at) => {
    const text = cells[at] ?? "";
    if (text !== "" && !corrections?.has(at) && decodePrinted(text) === undefined)
      throw fault(line, `"${text}" is not a figure. Write in corrections.tsv how it is read.`);
    if (text.includes("%") && !isPercentageColumn(column))
      throw fault(
        line,
        `"${text}" is a percentage in the column ${column.period.code} ${column.column}.`,
      );
  });
}

/** A release prints two tables with two numbers; the abbreviations are ours, so they are the same in all releases. */
function refuseNumbers(tables: readonly PrintedTable[]): void {
  const seen = new Map<string, PrintedTable>();
  for (const table of tables) {
    const { release, identity, id } = table;
    const [one, all] = [
      `${release.code} ${id}`,
      identity.place === "appendix" ? identity.code : "",
    ];
    const line = { file: `${release.code}/${identity.code}.tsv`, line: 1 };
    const same = seen.get(one);
    if (same)
      throw fault(line, `${same.identity.code}.tsv of this release is printed as ${id} too.`);
    const other = seen.get(all);
    if (other && other.id !== id)
      throw fault(line, `"${id}" is not ${other.id}, which ${other.release.code}/ has here.`);
    seen.set(one, table);
    if (all !== "") seen.set(all, table);
  }
}
