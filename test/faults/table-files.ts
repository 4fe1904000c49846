// The files of printed tables: their rows, and how the text of the release prints them.
import assert from "node:assert/strict";
import { fileOf, linesOf, printedTables, sound, withLines, type World } from "./world.ts";

/** The lines above the rows: printed, title, scale, an empty line, the heads of the columns. */
export const firstRow = 5;
/** The columns before the cells: the item and the label. */
export const firstCell = 2;

/** A cell of a printed table with a text; the line and the column of its file count from 0. */
export interface CellAt {
  readonly table: string;
  readonly line: number;
  readonly column: number;
  readonly head: string;
  readonly item: string;
  readonly label: string;
  readonly text: string;
}

/** Returns the cells of a table of the newest release that hold a text, in printed order. */
export function cellsOf(table: string): CellAt[] {
  const lines = linesOf(sound, fileOf(table));
  const heads = lines[firstRow - 1] ?? [];
  return lines.flatMap(([item = "", label = "", ...cells], line) =>
    line < firstRow
      ? []
      : cells.flatMap((text, i) => {
          const column = i + firstCell;
          return text === ""
            ? []
            : [{ table, line, column, head: heads[column] ?? "", item, label, text }];
        }),
  );
}

/** Returns a place in words, as the page and the names of tests give it. */
export const placeOf = ({ table, line, label, head }: CellAt): string =>
  `${fileOf(table)}, line ${line + 1}, ${label}, ${head}`;

/** Returns the place of the lines of a table in a text: the first and the one after the last. */
function linesInText(text: readonly string[], table: string): readonly [number, number] {
  const n = printedTables.indexOf(table);
  const starts = text.flatMap((line, i) =>
    line.includes("\t") && !(text[i - 1] ?? "").includes("\t") ? [i] : [],
  );
  const start = starts[n] ?? assert.fail(`${table} is not printed`);
  const end = text.findIndex((line, i) => i > start && !line.includes("\t"));
  return [start, end];
}

/** Returns a world whose text prints a table as its file holds it now: a slip that was typed over faithfully. */
export function printedAsHeld(table: string): (world: World) => World {
  return (world) => {
    const text = world.text.split("\n");
    const [, end] = linesInText(text, table);
    const usual = linesOf(sound, fileOf(table)).length - firstRow;
    const lines = linesOf(world, fileOf(table));
    const width = (lines[firstRow - 1]?.length ?? 0) - firstCell;
    const rows = lines.slice(firstRow).map(([, label = "", ...cells]) => {
      const filled = Array.from({ length: width }, (_, i) => cells[i] ?? "");
      return [label, ...filled].join("\t");
    });
    return {
      ...world,
      text: [...text.slice(0, end - usual), ...rows, ...text.slice(end)].join("\n"),
    };
  };
}

/** Returns a world whose text has other rows of heads above a table. */
export function withHeadsPrinted(
  table: string,
  change: (rows: readonly string[][]) => readonly string[][],
): (world: World) => World {
  return (world) => {
    const text = world.text.split("\n");
    const [start, end] = linesInText(text, table);
    const usual = linesOf(sound, fileOf(table)).length - firstRow;
    const heads = text.slice(start, end - usual).map((line) => line.split("\t"));
    const changed = change(heads).map((cells) => cells.join("\t"));
    return {
      ...world,
      text: [...text.slice(0, start), ...changed, ...text.slice(end - usual)].join("\n"),
    };
  };
}

/** Returns a world whose text has neither this table nor its caption. */
export function withoutTablePrinted(table: string): (world: World) => World {
  return (world) => {
    const text = world.text.split("\n");
    const [start, end] = linesInText(text, table);
    const caption = text.findLastIndex((line, i) => i < start && /^(Table |INTERNET)/.test(line));
    return { ...world, text: [...text.slice(0, caption), ...text.slice(end + 1)].join("\n") };
  };
}

/** Returns a world with other rows in a table's file. */
export const withRows =
  (table: string, change: (rows: string[][]) => readonly string[][]) =>
  (world: World): World => {
    const lines = linesOf(world, fileOf(table));
    const rows = lines.slice(firstRow);
    return withLines(world, fileOf(table), [...lines.slice(0, firstRow), ...change(rows)]);
  };
