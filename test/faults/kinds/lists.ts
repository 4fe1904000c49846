// Faults in the files with one header and a record a line: every column of each.
import assert from "node:assert/strict";
import type { Fault } from "../fault.ts";
import { linesOf, newest, sound, withCell, withFile, withLines, withoutFile } from "../world.ts";

const shared = [...sound.files.keys()].filter(
  (file) => file.endsWith(".tsv") && !file.includes("/"),
);

/** The files of lists: those that all releases share, and the running text of the newest. */
export const lists: readonly string[] = [...shared, `${newest}/prose.tsv`, `${newest}/claims.tsv`];

/** A cell of a list: the last row of the newest release that fills the column. */
interface ListCell {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly name: string;
  readonly text: string;
}

const cells: readonly ListCell[] = lists.flatMap((file) => {
  const [header = [], ...rows] = linesOf(sound, file);
  return header.map((name, column) => {
    const at = rows.findLastIndex((row) => (row[column] ?? "") !== "");
    const line = (at < 0 ? rows.length - 1 : at) + 1;
    return { file, line, column, name, text: rows[line - 1]?.[column] ?? "" };
  });
});

/** Messages for a fault that is found elsewhere before its own line is read. */
const felt: Readonly<Record<string, string>> = {
  "guidance.tsv, item": "1Q04/prose.tsv, line 7: ",
  "releases.tsv, code": "1Q04/ is not listed",
  "tables.tsv, place": "cash-flows-annual",
};

const withText = ({ file, line, column, name }: ListCell, text: string): Fault => ({
  place: `${file}, ${name}`,
  names: [
    `${file}, line ${line + 1}: `,
    ...(name === "reason" ? ["reasons.tsv "] : []),
    ...[felt[`${file}, ${name}`] ?? []].flat(),
  ],
  change: (world) => withCell(world, file, [line, column], text),
});

export const misspelledHeads: readonly Fault[] = cells.map(({ file, column, name }) => ({
  place: `${file}, ${name}`,
  names: [`${file}, line 1: `],
  change: (world) => withCell(world, file, [0, column], `${name}x`),
}));

export const unknownWords: readonly Fault[] = cells.map((cell) => withText(cell, "zzz"));

/** A column and a scale that are left blank are JPY and ones. */
const isDefault = ({ name, text }: ListCell): boolean =>
  (name === "column" && text === "JPY") || (name === "scale" && text === "ones");

export const blanks: readonly Fault[] = cells
  .filter((cell) => cell.text !== "" && !isDefault(cell))
  .map((cell) => withText(cell, ""));

/** The content of the same column in another row: a known word. */
export const othersWords: readonly Fault[] = cells.flatMap((cell) => {
  const rows = linesOf(sound, cell.file).slice(1, cell.line);
  const other = rows.findLast((row) => {
    const text = row[cell.column] ?? "";
    return text !== "" && text !== cell.text;
  });
  return other ? [withText(cell, other[cell.column] ?? assert.fail())] : [];
});

export const repeatedRows: readonly Fault[] = lists.map((file) => {
  const lines = linesOf(sound, file);
  return {
    place: file,
    names: [`${file}, line ${lines.length + 1}: `],
    change: (world) => withLines(world, file, [...lines, lines.at(-1) ?? assert.fail()]),
  };
});

export const removedRows: readonly Fault[] = lists.map((file) => ({
  place: `${file}, last row`,
  names: [],
  change: (world) => withLines(world, file, linesOf(sound, file).slice(0, -1)),
}));

export const movedCells: readonly Fault[] = lists.map((file) => {
  const lines = linesOf(sound, file);
  const last = lines.at(-1) ?? assert.fail();
  const width = lines[0]?.length ?? 0;
  const filled = Array.from({ length: width }, (_, i) => last[i] ?? "");
  return {
    place: `${file}, last row`,
    names: [`${file}, line ${lines.length}: `],
    change: (world) => withLines(world, file, [...lines.slice(0, -1), ["", ...filled]]),
  };
});

export const missingFiles: readonly Fault[] = [...sound.files.keys()]
  .filter((file) => file.endsWith(".tsv"))
  .map((file) => ({ place: file, names: [], change: (world) => withoutFile(world, file) }));

export const emptyFiles: readonly Fault[] = lists.map((file) => ({
  place: file,
  names: [],
  change: (world) => withFile(world, file, ""),
}));
