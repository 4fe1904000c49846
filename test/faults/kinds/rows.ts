// Faults in the rows of printed tables: their codes, labels, order, number.
import assert from "node:assert/strict";
import type { Fault } from "../fault.ts";
import { firstRow, printedAsHeld, withRows } from "../table-files.ts";
import { fileOf, linesOf, newest, printedTables, sound, withCell, type World } from "../world.ts";

type Change = (world: World) => World;

interface RowAt {
  readonly table: string;
  readonly line: number;
  readonly key: string;
  readonly label: string;
}

interface Pair {
  readonly one: RowAt;
  readonly two: RowAt;
}

const rowsOf = (table: string): RowAt[] =>
  linesOf(sound, fileOf(table)).flatMap(([key = "", label = ""], line) =>
    line < firstRow ? [] : [{ table, line, key, label }],
  );

const itemRowsOf = (table: string): RowAt[] => rowsOf(table).filter(({ key }) => key !== "");

const placeOf = ({ table, line, label }: RowAt): string =>
  `${fileOf(table)}, line ${line + 1}, ${label}`;

/** The words that name a line of a row, or one below it. */
const lineName = ({ table, line }: RowAt, below = 0): string =>
  `${fileOf(table)}, line ${line + below + 1}: `;

const pairsOf = (table: string): Pair[] => {
  const rows = itemRowsOf(table);
  return rows.slice(1).map((two, i) => ({ one: rows[i] ?? assert.fail(), two }));
};

/** Two neighbours in the middle of each table. */
const middlePairs = printedTables.map((table) => {
  const pairs = pairsOf(table);
  return pairs[Math.floor((pairs.length - 1) / 2)] ?? assert.fail();
});

const middle = middlePairs.map(({ one }) => one);

const each = (change: (row: RowAt) => Omit<Fault, "place">, rows = middle): Fault[] =>
  rows.map((row) => ({ place: placeOf(row), ...change(row) }));

const withKey = ({ table, line }: RowAt, key: string): Change => {
  return (world) => withCell(world, fileOf(table), [line, 0], key);
};

const withLabel = ({ table, line }: RowAt, label: string): Change => {
  return (world) => withCell(world, fileOf(table), [line, 1], label);
};

/** The change, and the text of the release printed alike. */
const printed =
  (table: string, change: Change): Change =>
  (world) =>
    printedAsHeld(table)(change(world));

/** Where a wrong code is found if its own line does not show it: in a record of the line, or in a check. */
const felt = ["corrections.tsv, line ", "exceptions.tsv, line ", `of the ${newest} release`];

export const codeBlank = each((row) => ({ names: [lineName(row)], change: withKey(row, "") }));

export const codeUnknown = each((row) => ({
  names: [lineName(row)],
  change: withKey(row, `${row.key}x`),
}));

export const codeNegated = each((row) => ({
  names: [`of the ${newest} release`],
  change: withKey(row, row.key.startsWith("-") ? row.key.slice(1) : `-${row.key}`),
}));

/** Two neighbours have each other's code. */
export const codesSwapped: readonly Fault[] = printedTables
  .flatMap(pairsOf)
  .map(({ one, two }) => ({
    place: `${placeOf(one)} and the next`,
    names: [lineName(one), lineName(two), ...felt],
    change: (world) => withKey(two, one.key)(withKey(one, two.key)(world)),
  }));

/** In the table of revenues and in the statement, so that both agree. */
export const newLinesSwapped: readonly Fault[] = [
  {
    place: "1Q04/revenue.tsv and 1Q04/operations.tsv, the two lines of systems integration",
    names: ["1Q04/revenue.tsv, line 13: ", "1Q04/operations.tsv, line 15: "],
    change: (world) =>
      ["revenue", "operations"].reduce((changed, table) => {
        const [one, two] = rowsOf(table).filter(({ key }) => /SI[CO][a-z]/.test(key));
        if (!one || !two) return assert.fail(table);
        return withKey(two, one.key)(withKey(one, two.key)(changed));
      }, world),
  },
];

/** Returns a code of the row's family that the table does not print. */
function siblingOf({ table, key }: RowAt): string | undefined {
  const [family = ""] = key.replace(/^-/, "").split(".");
  const used = new Set(itemRowsOf(table).map((row) => row.key.replace(/^-/, "")));
  const codes = linesOf(sound, "items.tsv").map(([code = ""]) => code);
  return codes.find((code) => code.startsWith(`${family}.`) && !used.has(code));
}

const withSibling = middle.flatMap((row) => {
  const sibling = siblingOf(row);
  return sibling === undefined ? [] : [{ row, sibling }];
});

export const codeOfSibling: readonly Fault[] = withSibling.map(({ row, sibling }) => ({
  place: placeOf(row),
  names: [lineName(row), ...felt],
  change: withKey(row, sibling),
}));

export const labelTyped = each((row) => ({
  names: [`${row.label}x`],
  change: withLabel(row, `${row.label}x`),
}));

export const labelPrinted = each((row) => ({
  change: printed(row.table, withLabel(row, `${row.label}x`)),
}));

export const labelEmpty = each((row) => ({
  names: [lineName(row)],
  change: printed(row.table, withLabel(row, "")),
}));

/** Changes the lines of a table at one row, with the new lines. */
const withInstead = (
  { table, line }: RowAt,
  instead: (cells: string[]) => readonly string[][],
): Change =>
  withRows(table, (rows) =>
    rows.flatMap((cells, i) => (i === line - firstRow ? instead(cells) : [cells])),
  );

const lost = (row: RowAt): Change => withInstead(row, () => []);
const twice = (row: RowAt, key = row.key): Change =>
  withInstead(row, (cells) => [cells, [key, ...cells.slice(1)]]);

export const rowMissingTyped = each((row) => ({ names: [fileOf(row.table)], change: lost(row) }));

export const rowMissingPrinted = each(
  (row) => ({ change: printed(row.table, lost(row)) }),
  printedTables.flatMap(itemRowsOf),
);

export const rowTwice = each((row) => ({
  names: [lineName(row, 1)],
  change: printed(row.table, twice(row)),
}));

export const rowTwiceNewCode: readonly Fault[] = withSibling.map(({ row, sibling }) => ({
  place: placeOf(row),
  names: [lineName(row, 1)],
  change: printed(row.table, twice(row, sibling)),
}));

export const headingTwice = each(
  (row) => ({ names: [lineName(row, 1)], change: printed(row.table, twice(row)) }),
  printedTables.flatMap((table) =>
    rowsOf(table)
      .filter(({ key }) => key === "")
      .slice(0, 1),
  ),
);

/** Exchanges two rows, or their contents from a column on. */
const exchanged = ({ one, two }: Pair, from: number): Change =>
  withRows(one.table, (rows) => {
    const [a, b] = [one.line - firstRow, two.line - firstRow];
    const part = (of: number, rest: number): string[] => [
      ...(rows[of] ?? []).slice(0, from),
      ...(rows[rest] ?? []).slice(from),
    ];
    return rows.map((cells, i) => (i === a ? part(a, b) : i === b ? part(b, a) : cells));
  });

const eachPair = (change: (pair: Pair) => Omit<Fault, "place">): Fault[] =>
  middlePairs.map((pair) => ({ place: `${placeOf(pair.one)} and the next`, ...change(pair) }));

export const rowsSwappedTyped = eachPair((pair) => ({
  names: [pair.one.label],
  change: exchanged(pair, 0),
}));

export const figuresSwapped = eachPair((pair) => ({
  change: printed(pair.one.table, exchanged(pair, 2)),
}));

export const emptyLine = each((row) => ({
  names: [lineName(row, 1)],
  change: withInstead(row, (cells) => [[""], cells]),
}));

const widest = 12;

export const cellTooMany = each((row) => ({
  names: [lineName(row)],
  change: withInstead(row, (cells) => [
    [...cells, ...Array.from({ length: Math.max(0, widest - cells.length) }, () => ""), "1"],
  ]),
}));
