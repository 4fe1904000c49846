import type { PrintedTable } from "../../src/dataset/decode/decode-tables.ts";
import { decodePrinted } from "../../src/exact/printed.ts";
import { scaleIn } from "../release-text/caption.ts";
import { readColumns } from "../release-text/header.ts";
import type { ReleaseText, TextTable } from "../release-text/release-text.ts";

/** What a comparison found: the differences in words, and how many printed cells agree. */
export interface Comparison {
  readonly faults: readonly string[];
  readonly cells: number;
}

const mostHeaderRows = 3;

/** Compares the held tables of a release with its text, in order, cell by cell; an extra table is a fault as well. */
export function compareTables(held: readonly PrintedTable[], text: ReleaseText): Comparison {
  const missing =
    held.length === text.tables.length
      ? []
      : [`holds ${held.length} tables, prints ${text.tables.length}`];
  const each = held.map((table, i) => {
    const printed = text.tables[i];
    return printed
      ? compareTable(table, printed)
      : { faults: [`${fileOf(table)}: not in the text`], cells: 0 };
  });
  return {
    faults: [...missing, ...each.flatMap(({ faults }) => faults)],
    cells: each.reduce((total, { cells }) => total + cells, 0),
  };
}

function compareTable(table: PrintedTable, printed: TextTable): Comparison {
  const unequal = compareRows(table, printed);
  if (unequal.length > 0) return { faults: unequal, cells: 0 };
  const headerRows = printed.rows.length - table.rows.length;
  if (headerRows < 1 || headerRows > mostHeaderRows) {
    return {
      faults: [
        `${fileOf(table)}: holds ${table.rows.length} rows, prints ${printed.rows.length} with its header`,
      ],
      cells: 0,
    };
  }
  const faults = [
    ...captionFaults(table, printed.caption),
    ...unheldFaults(table, printed.rows.slice(0, headerRows)),
    ...headerFaults(table, printed, headerRows),
  ];
  let cells = 0;
  table.rows.forEach((row, i) => {
    const expected = printed.rows[headerRows + i] ?? [];
    const place = `${fileOf(table)}, row "${row.label}"`;
    [row.label, ...row.cells].forEach((text, column) => {
      const is = (expected[column] ?? "").trim();
      if (text.trim() !== is)
        faults.push(`${place}, ${headOf(table, column)}: holds "${text}", prints "${is}"`);
      else if (column > 0 && is !== "") cells += 1;
    });
    const beyond = expected.slice(row.cells.length + 1).filter((text) => text.trim() !== "");
    if (beyond.length > 0) faults.push(`${place}: also prints ${beyond.join(", ")}`);
  });
  return { faults, cells };
}

const fileOf = ({ release, identity }: PrintedTable): string =>
  `${release.code}/${identity.code}.tsv`;

/** Returns the name of a column, counted from 1; 0 is the label. */
function headOf({ columns }: PrintedTable, column: number): string {
  const head = columns[column - 1];
  return head ? `column ${head.period.code} ${head.column}` : "label";
}

/** Returns the rows that only one side has, if the rows do not begin in the same way: one extra row is one fault. */
function compareRows(table: PrintedTable, printed: TextTable): string[] {
  const held = table.rows.map(({ label }) => label.trim());
  const labels = printed.rows.map(([label = ""]) => label.trim());
  const aligned = labels.length - held.length;
  const first = held.findIndex((label) => labels.includes(label));
  const start = labels.indexOf(held[first] ?? "");
  const isAligned = aligned > 0 && labels[aligned + first] === held[first];
  if (first < 0 || start < 1 || isAligned) return [];
  const faults: string[] = [];
  let i = start;
  for (const label of held) {
    const at = labels.indexOf(label, i);
    if (at < 0) faults.push(`${fileOf(table)}: holds a row "${label}" that is not printed`);
    else {
      for (const unheld of labels.slice(i, at))
        faults.push(`${fileOf(table)}: prints a row "${unheld}" that is not held`);
      i = at + 1;
    }
  }
  for (const unheld of labels.slice(i))
    faults.push(`${fileOf(table)}: prints a row "${unheld}" that is not held`);
  return faults;
}

function captionFaults(table: PrintedTable, caption: string): string[] {
  const { id, title, scale } = table;
  const name = /^\d+$/.test(id) ? `Table ${id}. ${title}` : title.toUpperCase();
  const named = caption
    .split("\n")
    .some((line) => line.startsWith(name) && /^\s*(\(|$)/.test(line.slice(name.length)));
  return [
    ...(named ? [] : [`${fileOf(table)}: its title "${title}" does not stand above it`]),
    ...(scaleIn(caption) === scale
      ? []
      : [`${fileOf(table)}: the text above it gives another scale`]),
  ];
}

/** A row above the held rows that has figures, or only a label, is a missing row of the table. */
function unheldFaults(table: PrintedTable, header: TextTable["rows"]): string[] {
  return header.flatMap(([label = "", ...cells]) => {
    const figures = cells.some((text) => decodePrinted(text.trim()) !== undefined);
    const heading = label.trim() !== "" && cells.every((text) => text.trim() === "");
    return figures || heading ? [`${fileOf(table)}: prints a row "${label}" that is not held`] : [];
  });
}

function headerFaults(table: PrintedTable, printed: TextTable, headerRows: number): string[] {
  const columns = readColumns(printed.rows.slice(0, headerRows), printed.caption);
  return table.columns.flatMap(({ period, column }, i) => {
    const held = `${period.code} ${column}`;
    return held === columns[i]
      ? []
      : [
          `${fileOf(table)}: column ${i + 1} is held as ${held}, printed as ${columns[i] ?? "nothing"}`,
        ];
  });
}
