// Faults in the rows of printed tables: their codes, labels, order, number.
import assert from "node:assert/strict";
import type { Fault } from "../fault.ts";
import { firstRow, printedAsHeld, withRows } from "../table-files.ts";
import { fileOf, linesOf, printedTables, sound, withCell } from "../world.ts";

interface RowAt {
  readonly table: string;
  readonly line: number;
  readonly key: string;
  readonly label: string;
}
const rowsOf = (table: string): RowAt[] =>
  linesOf(sound, fileOf(table)).flatMap(([key = "", label = ""], line) =>
    line < firstRow ? [] : [{ table, line, key, label }],
  );
const items = (table: string): RowAt[] => rowsOf(table).filter(({ key }) => key !== "");
const place = ({ table, label }: RowAt): string => `${fileOf(table)}, ${label}`;
const lineName = ({ table, line }: RowAt, more = 1): string[] => [
  `${fileOf(table)}, line ${line + more}: `,
];

/** A row in the middle of each table, and the one after it. */
const pairs = printedTables.flatMap((table) => {
  const rows = items(table);
  const at = Math.floor(rows.length / 2);
  return [{ one: rows[at - 1] ?? assert.fail(), two: rows[at] ?? assert.fail() }];
});
const middle = pairs.map(({ one }) => one);
const each = (change: (row: RowAt) => Omit<Fault, "place">, of = middle): Fault[] =>
  of.map((row) => ({ place: place(row), ...change(row) }));

export const codeBlank = each((row) => ({
  names: lineName(row),
  change: (w) => withCell(w, fileOf(row.table), [row.line, 0], ""),
}));
export const codeUnknown = each((row) => ({
  names: lineName(row),
  change: (w) => withCell(w, fileOf(row.table), [row.line, 0], `${row.key}x`),
}));
export const codeNegated = each((row) => ({
  names: [row.label],
  change: (w) =>
    withCell(
      w,
      fileOf(row.table),
      [row.line, 0],
      row.key.startsWith("-") ? row.key.slice(1) : `-${row.key}`,
    ),
}));

/** Two neighbours have each other's code. */
export const codesSwapped: Fault[] = printedTables.flatMap((table) => {
  const rows = items(table);
  return rows.slice(1).flatMap((two, i) => {
    const one = rows[i]!;
    return [
      {
        place: `${place(one)} and the next`,
        names: lineName(one),
        change: (w) =>
          withCell(
            withCell(w, fileOf(table), [one.line, 0], two.key),
            fileOf(table),
            [two.line, 0],
            one.key,
          ),
      } satisfies Fault,
    ];
  });
});

/** Another code of the family that the table does not print. */
export const codeOfSibling: Fault[] = middle.flatMap((row) => {
  const family = row.key.replace(/^-/, "").split(".")[0] ?? "";
  const used = new Set(items(row.table).map(({ key }) => key.replace(/^-/, "")));
  const other = linesOf(sound, "items.tsv").find(
    ([code = ""]) => code.startsWith(`${family}.`) && !used.has(code),
  )?.[0];
  return other === undefined
    ? []
    : [
        {
          place: place(row),
          names: lineName(row),
          change: (w) => withCell(w, fileOf(row.table), [row.line, 0], other),
        } satisfies Fault,
      ];
});

export const labelTyped = each((row) => ({
  names: [`${row.label}x`],
  change: (w) => withCell(w, fileOf(row.table), [row.line, 1], `${row.label}x`),
}));
export const labelPrinted = each((row) => ({
  names: [],
  change: (w) =>
    printedAsHeld(row.table)(withCell(w, fileOf(row.table), [row.line, 1], `${row.label}x`)),
}));
export const labelEmpty = each((row) => ({
  names: lineName(row),
  change: (w) => printedAsHeld(row.table)(withCell(w, fileOf(row.table), [row.line, 1], "")),
}));

const without = (row: RowAt) =>
  withRows(row.table, (rows) => rows.filter((_, i) => i !== row.line - firstRow));
const twice = (row: RowAt, key = row.key) =>
  withRows(row.table, (rows) =>
    rows.flatMap((cells, i) =>
      i === row.line - firstRow ? [cells, [key, ...cells.slice(1)]] : [cells],
    ),
  );
export const rowMissingTyped = each((row) => ({
  names: [`${fileOf(row.table)}`],
  change: without(row),
}));
export const rowMissingPrinted = each(
  (row) => ({ names: [], change: (w) => printedAsHeld(row.table)(without(row)(w)) }),
  printedTables.flatMap(items),
);
export const rowTwice = each((row) => ({
  names: lineName(row, 2),
  change: (w) => printedAsHeld(row.table)(twice(row)(w)),
}));
export const rowTwiceNewCode: Fault[] = middle.flatMap((row) => {
  const used = new Set(items(row.table).map(({ key }) => key.replace(/^-/, "")));
  const family = row.key.replace(/^-/, "").split(".")[0] ?? "";
  const other = linesOf(sound, "items.tsv").find(
    ([code = ""]) => code.startsWith(`${family}.`) && !used.has(code),
  )?.[0];
  return other === undefined
    ? []
    : [
        {
          place: place(row),
          names: lineName(row, 2),
          change: (w) => printedAsHeld(row.table)(twice(row, other)(w)),
        } satisfies Fault,
      ];
});
export const headingTwice = printedTables
  .flatMap((table) =>
    rowsOf(table)
      .filter(({ key }) => key === "")
      .slice(0, 1),
  )
  .map(
    (row) =>
      ({
        place: place(row),
        names: lineName(row, 2),
        change: (w) => printedAsHeld(row.table)(twice(row)(w)),
      }) satisfies Fault,
  );
export const rowsSwappedTyped: Fault[] = pairs.map(({ one, two }) => ({
  place: `${place(one)} and the next`,
  names: [one.label],
  change: withRows(one.table, (rows) => {
    const r = [...rows];
    [r[one.line - firstRow], r[two.line - firstRow]] = [
      rows[two.line - firstRow]!,
      rows[one.line - firstRow]!,
    ];
    return r;
  }),
}));
/** The figures of two neighbours stand in each other's row, in the text too. */
export const figuresSwapped: Fault[] = pairs.map(({ one, two }) => ({
  place: `${place(one)} and the next`,
  names: [],
  change: (w) =>
    printedAsHeld(one.table)(
      withRows(one.table, (rows) => {
        const r = [...rows];
        const a = rows[one.line - firstRow]!,
          b = rows[two.line - firstRow]!;
        r[one.line - firstRow] = [...a.slice(0, 2), ...b.slice(2)];
        r[two.line - firstRow] = [...b.slice(0, 2), ...a.slice(2)];
        return r;
      })(w),
    ),
}));
export const emptyLine = each((row) => ({
  names: [`${fileOf(row.table)}, line ${row.line + 2}: `],
  change: withRows(row.table, (rows) =>
    rows.flatMap((cells, i) => (i === row.line - firstRow ? [[""], cells] : [cells])),
  ),
}));
export const cellTooMany = each((row) => ({
  names: lineName(row),
  change: withRows(row.table, (rows) =>
    rows.map((cells, i) =>
      i === row.line - firstRow
        ? [...cells, ...Array(12 - cells.length > 0 ? 12 - cells.length : 0).fill(""), "1"]
        : cells,
    ),
  ),
}));
