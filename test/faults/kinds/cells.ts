// Faults in the cells of printed tables: typing errors, and scanning errors that were typed faithfully.
import assert from "node:assert/strict";
import fc from "fast-check";
import type { Fault } from "../fault.ts";
import { cellsOf, firstCell, placeOf, printedAsHeld, type CellAt } from "../table-files.ts";
import {
  fileOf,
  linesOf,
  newest,
  printedTables,
  sound,
  withCell,
  withLines,
  type World,
} from "../world.ts";

/** Always the same, so that the page of the faults names the same places. */
const seed = 20040514;

/** Returns random cells of each table in which the error is possible. */
function drawn(count: number, fits: (cell: CellAt) => boolean): CellAt[] {
  return printedTables.flatMap((table) => {
    const fitting = cellsOf(table).filter(fits);
    const length = Math.min(count, fitting.length);
    const some = fc.shuffledSubarray(fitting, { minLength: length, maxLength: length });
    return fc.sample(some, { seed, numRuns: 1 })[0] ?? [];
  });
}

const hasFigure = ({ text }: CellAt): boolean => /[1-9]/.test(text);

/** The error in the file of the table; the text of the release is right. */
const typed = (cell: CellAt, text: string): Fault => ({
  place: placeOf(cell),
  names: [
    `${fileOf(cell.table)}, row "${cell.label}", column ${cell.head}: `,
    `${fileOf(cell.table)}, line ${cell.line + 1}: `,
  ],
  change: (world) => withCell(world, fileOf(cell.table), [cell.line, cell.column], text),
});

/** The slip as the text has it too. */
const printed = (cell: CellAt, text: string): Fault => {
  const fault = typed(cell, text);
  return {
    ...fault,
    names: [text, text.replace(/[()]/g, ""), labelOf(cell)],
    change: (world) => printedAsHeld(cell.table)(fault.change(world)),
  };
};

/** Returns the label of the catalogue, which checks give. */
function labelOf({ item }: CellAt): string {
  const code = item.replace(/^-/, "");
  return linesOf(sound, "items.tsv").find(([each]) => each === code)?.[1] ?? assert.fail(code);
}

/** What cannot be a figure stops the build, with its line. */
const garbled = (cell: CellAt, text: string): Fault => ({
  ...printed(cell, text),
  names: [`${fileOf(cell.table)}, line ${cell.line + 1}: `],
});

type Slip = (text: string) => string;

/** The last digit but one where there are several: the last may be a matter of rounding. */
const otherDigit: Slip = (text) =>
  text.replace(/\d(?=[.,]?\d?[^\d]*$)/, (digit) => String((Number(digit) + 4) % 10));

/** Rounding may hide it. */
const nextDigit: Slip = (text) =>
  text.replace(/\d(?=[^\d]*$)/, (digit) => String((Number(digit) + 1) % 10));

const transposed: Slip = (text) => text.replace(/([1-9])(\d)/, (_, a: string, b: string) => b + a);
const dropped: Slip = (text) => regrouped(text.replace(/(\d)(?=[^\d]*$)/, ""));
const doubled: Slip = (text) => regrouped(text.replace(/(\d)(?=[^\d]*$)/, "$1$1"));
const otherSign: Slip = (text) =>
  text.startsWith("(") ? text.replace(/[()]/g, "") : text.replace(/^(.*)$/, "($1)");
const thousandfold: Slip = (text) => regrouped(text.replace(/(\d)(?=[^\d]*$)/, "$1000"));

/** Returns a figure with its commas where they belong. */
function regrouped(text: string): string {
  return text.replace(/\d[\d,]*/, (digits) =>
    digits.replaceAll(",", "").replace(/\B(?=(\d{3})+$)/g, ","),
  );
}

const differs =
  (slip: Slip) =>
  (cell: CellAt): boolean =>
    hasFigure(cell) && slip(cell.text) !== cell.text && !/^\(?0\d/.test(slip(cell.text));

const slipped = (
  count: number,
  slip: Slip,
  how: (cell: CellAt, text: string) => Fault,
  fits = differs(slip),
): Fault[] => drawn(count, fits).map((cell) => how(cell, slip(cell.text)));

const isWhole = ({ text }: CellAt): boolean => /^\(?[\d,]+\)?$/.test(text) && /[1-9]/.test(text);
const isAmount = (cell: CellAt): boolean => isWhole(cell) && /JPY|USD|count/.test(cell.head);

export const typedOtherDigit = slipped(2, otherDigit, typed);
export const typedTransposed = slipped(1, transposed, typed);
export const typedDropped = slipped(
  1,
  dropped,
  typed,
  (cell) => isAmount(cell) && differs(dropped)(cell) && cell.text.length > 2,
);
export const typedOtherSign = slipped(1, otherSign, typed);
export const typedEmpty = slipped(1, () => "", typed, hasFigure);
export const typedNil = slipped(1, () => "-", typed, hasFigure);

export const printedOtherDigit = slipped(6, otherDigit, printed);
export const printedNextDigit = slipped(3, nextDigit, printed);
export const printedTransposed = slipped(3, transposed, printed);
export const printedDropped = slipped(
  2,
  dropped,
  printed,
  (cell) => isAmount(cell) && cell.text.length > 2 && differs(dropped)(cell),
);
export const printedDoubled = slipped(2, doubled, printed, isAmount);
export const printedOtherSign = slipped(3, otherSign, printed);
export const printedThousandfold = slipped(1, thousandfold, printed, isAmount);
export const printedEmpty = slipped(2, () => "", printed, hasFigure);
export const printedNil = slipped(2, () => "-", printed, hasFigure);

const hasComma = ({ text }: CellAt): boolean => /\d,\d/.test(text);
export const letterForDigit = slipped(
  1,
  (text) => text.replace(/0/, "O"),
  garbled,
  ({ text }) => /0/.test(text),
);
export const letterForOne = slipped(
  1,
  (text) => text.replace(/1/, "l"),
  garbled,
  ({ text }) => /1/.test(text),
);
export const wrongGrouping = slipped(
  1,
  (text) => text.replace(/(\d),(\d)(\d\d)/, "$1$2,$3"),
  garbled,
  hasComma,
);
export const pointForComma = slipped(
  1,
  (text) => text.replace(/,/, ".").replace(/,/, "."),
  garbled,
  ({ text }) => /\d,\d{3},/.test(text),
);
export const spaceInside = slipped(1, (text) => text.replace(/,/, ", "), garbled, hasComma);
export const openParenthesis = slipped(
  1,
  (text) => text.replace(")", ""),
  garbled,
  ({ text }) => text.startsWith("("),
);
export const enDash = slipped(1, () => "–", garbled, hasFigure);
export const emDash = slipped(1, () => "—", garbled, hasFigure);
export const fullWidth = slipped(
  1,
  (text) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  garbled,
  hasFigure,
);
export const footnoteMark = slipped(1, (text) => `${text} ⁵`, garbled, hasFigure);
export const percentSign = slipped(1, (text) => `${text}%`, garbled, isAmount);
export const trailingSpace = slipped(1, (text) => `${text} `, garbled, hasFigure);

/** Changes the cells of one row. */
const rowFault = (cell: CellAt, change: (cells: string[]) => string[], both: boolean): Fault => ({
  place: placeOf(cell),
  names: [labelOf(cell), `of the ${newest} release`, `${fileOf(cell.table)}, `],
  change: (world: World) => {
    const lines = linesOf(world, fileOf(cell.table));
    const row = lines[cell.line] ?? assert.fail();
    while (row.length < (lines[4]?.length ?? 0)) row.push("");
    lines[cell.line] = [...row.slice(0, firstCell), ...change(row.slice(firstCell))];
    const changed = withLines(world, fileOf(cell.table), lines);
    return both ? printedAsHeld(cell.table)(changed) : changed;
  },
});

const rowOf = ({ table, line }: CellAt): string[] =>
  (linesOf(sound, fileOf(table))[line] ?? []).slice(firstCell);

/** The cell takes the text of the nearest cell of its row with the same kind of column and another text. */
const neighbour = (cell: CellAt): number => {
  const heads = (linesOf(sound, fileOf(cell.table))[4] ?? []).slice(firstCell);
  const kind = cell.head.split(" ")[1];
  const row = rowOf(cell);
  return heads.findIndex(
    (head, i) => head.endsWith(` ${kind ?? ""}`) && (row[i] ?? "") !== "" && row[i] !== cell.text,
  );
};

const moved = (cells: string[]): string[] => ["", ...cells.slice(0, -1)];
const swap =
  (cell: CellAt) =>
  (cells: string[]): string[] => {
    const [a, b] = [cell.column - firstCell, neighbour(cell)];
    return cells.map((text, i) => (i === a ? (cells[b] ?? "") : i === b ? (cells[a] ?? "") : text));
  };
const copy =
  (cell: CellAt) =>
  (cells: string[]): string[] =>
    cells.map((text, i) => (i === cell.column - firstCell ? (cells[neighbour(cell)] ?? "") : text));

const hasNeighbour = (cell: CellAt): boolean => hasFigure(cell) && neighbour(cell) >= 0;
export const typedSwapped = drawn(1, hasNeighbour).map((cell) => rowFault(cell, swap(cell), false));
export const printedSwapped = drawn(2, hasNeighbour).map((cell) =>
  rowFault(cell, swap(cell), true),
);
export const printedComparative = drawn(2, hasNeighbour).map((cell) =>
  rowFault(cell, copy(cell), true),
);
export const movedTyped = drawn(1, hasFigure).map((cell) => rowFault(cell, moved, false));
