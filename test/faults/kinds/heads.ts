// Faults above the rows of a printed table: its number, title, scale and the heads of its columns.
import assert from "node:assert/strict";
import type { Fault } from "../fault.ts";
import { firstCell, firstRow, withHeadsPrinted, withoutTablePrinted } from "../table-files.ts";
import {
  all,
  fileOf,
  linesOf,
  printedTables,
  replacedIn,
  sound,
  withCell,
  withLines,
  withoutFile,
  type World,
} from "../world.ts";

type Change = (world: World) => World;

const each = (
  change: (table: string) => Change | undefined,
  names: (table: string) => readonly string[] = (table) => [fileOf(table)],
): Fault[] =>
  printedTables.flatMap((table) => {
    const of = change(table);
    return of ? [{ place: fileOf(table), names: names(table), change: of }] : [];
  });

const above = (table: string, line: number): string =>
  linesOf(sound, fileOf(table))[line]?.[1] ?? assert.fail();
const withAbove =
  (table: string, line: number, text: string): Change =>
  (world) =>
    withCell(world, fileOf(table), [line, 1], text);

const isNumbered = (table: string): boolean => /^\d/.test(above(table, 0));

export const numberTyped = each(
  (table) => withAbove(table, 0, isNumbered(table) ? "11" : "XX"),
  () => [],
);
export const numberTaken = each(
  (table) =>
    table === "revenue" || table === "operations"
      ? undefined
      : withAbove(table, 0, isNumbered(table) ? "1" : "IS"),
  () => [", line 1: "],
);
export const titleTyped = each((table) => withAbove(table, 1, `${above(table, 1)}x`));
export const titlePrinted = each(
  (table) => (world) => {
    const title = above(table, 1);
    const [from, to] = isNumbered(table)
      ? [`. ${title} (`, `. ${title}x (`]
      : [`${title.toUpperCase()} (`, `${title.toUpperCase()}X (`];
    const changed = withAbove(table, 1, `${title}x`)(world);
    const text =
      table === "contracts" || table === "bandwidth"
        ? changed.text.replace(`. ${title}`, `. ${title}x`)
        : replacedIn(changed.text, from, to);
    return { ...changed, text };
  },
  () => [],
);

const otherScale = (table: string): string =>
  ({ millions: "thousands", thousands: "millions", ones: "thousands" })[above(table, 2)] ?? "";
export const scaleTyped = each((table) => withAbove(table, 2, otherScale(table)));
export const scalePrinted = each(
  (table) => {
    if (above(table, 2) !== "millions") return undefined;
    const caption = `. ${above(table, 1)} (JPY in `;
    return (world) => {
      const changed = withAbove(table, 2, "thousands")(world);
      return {
        ...changed,
        text: replacedIn(changed.text, `${caption}millions`, `${caption}Thousands`),
      };
    };
  },
  () => [],
);

const heads = (table: string): string[] => linesOf(sound, fileOf(table))[firstRow - 1] ?? [];
const withHeads =
  (table: string, change: (head: string) => string): Change =>
  (world) => {
    const lines = linesOf(world, fileOf(table));
    lines[firstRow - 1] = heads(table).map((head, i) => (i < firstCell ? head : change(head)));
    return withLines(world, fileOf(table), lines);
  };
const printedAs = (table: string, change: (head: string) => string): Change =>
  withHeadsPrinted(table, (rows) => rows.map((cells) => cells.map((cell) => change(cell))));

const older = (head: string): string => head.replace("4Q03", "3Q03");
const olderDay = (head: string): string => older(head).replace("Mar 31, 2004", "Dec 31, 2003");
const swapped = (head: string): string =>
  head.replace(/1Q03|4Q03/, (period) => (period === "1Q03" ? "4Q03" : "1Q03"));
const swappedDay = (head: string): string =>
  swapped(head).replace(/Jun 30, 2003|Mar 31, 2004/, (day) =>
    day.startsWith("Jun") ? "Mar 31, 2004" : "Jun 30, 2003",
  );
const other = (head: string): string =>
  head.replace(/YoY|QoQ/, (kind) => (kind === "YoY" ? "QoQ" : "YoY"));
const hasChanges = (table: string): boolean => /YoY/.test(heads(table).join(" "));

export const periodTyped = each(
  (table) => withHeads(table, older),
  (table) => [fileOf(table), "heads.tsv, line 42: "],
);
export const periodPrinted = each(
  (table) =>
    all(withHeads(table, older), printedAs(table, olderDay), (world) =>
      table === "revenue"
        ? withCell(
            world,
            "heads.tsv",
            [linesOf(sound, "heads.tsv").length - 1, 2],
            "|1Q04|1Q03|YoY % change|3Q03|QoQ % change",
          )
        : world,
    ),
  () => [],
);
export const periodsSwappedTyped = each(
  (table) => withHeads(table, swapped),
  (table) => (table === "revenue" ? [] : [fileOf(table)]),
);
export const periodsSwappedPrinted = each(
  (table) =>
    all(withHeads(table, swapped), printedAs(table, swappedDay), (world) =>
      table === "revenue"
        ? withCell(
            world,
            "heads.tsv",
            [linesOf(sound, "heads.tsv").length - 1, 2],
            "|1Q04|4Q03|YoY % change|1Q03|QoQ % change",
          )
        : world,
    ),
  () => [],
);
export const kindsSwappedTyped = each((table) =>
  hasChanges(table) ? withHeads(table, other) : undefined,
);
export const laterPeriod = each(
  (table) => withHeads(table, (head) => head.replace("4Q03", "2Q04")),
  (table) => [`${fileOf(table)}, line 5: `],
);
export const samePeriod = each(
  (table) => withHeads(table, (head) => head.replace("4Q03", "1Q03")),
  (table) => [`${fileOf(table)}, line 5: `],
);

/** The last column is left out of the file, or of both. */
const withoutLast =
  (table: string): Change =>
  (world) => {
    const width = heads(table).length;
    const lines = linesOf(world, fileOf(table)).map((cells, i) =>
      i < firstRow - 1 ? cells : cells.slice(0, width - 1),
    );
    return withLines(world, fileOf(table), lines);
  };
export const columnMissing = each(
  (table) => withoutLast(table),
  (table) => (table === "revenue" ? [] : [fileOf(table)]),
);

export const tableMissingTyped = each(
  (table) => (world) => withoutFile(world, fileOf(table)),
  () => ["omissions.tsv, line ", "corrections.tsv, line 2: "],
);
export const tableMissingPrinted = each(
  (table) => all((world) => withoutFile(world, fileOf(table)), withoutTablePrinted(table)),
  () => ["omissions.tsv, line ", "corrections.tsv, line 2: "],
);
export const tableUnknown = each(
  (table) => (world) => {
    const text = world.files.get(fileOf(table)) ?? assert.fail();
    return { ...world, files: new Map([...world.files, [`1Q04/${table}s.tsv`, text]]) };
  },
  (table) => [`1Q04/${table}s.tsv, line 1: `],
);
/** Two tables with exchanged files. */
export const filesSwapped = printedTables.slice(1).map((two, i) => {
  const one = printedTables[i] ?? assert.fail();
  return {
    place: `${fileOf(one)} and ${fileOf(two)}`,
    names: [],
    change: (world: World): World => {
      const text = (table: string): string => world.files.get(fileOf(table)) ?? assert.fail();
      return {
        ...world,
        files: new Map([...world.files, [fileOf(one), text(two)], [fileOf(two), text(one)]]),
      };
    },
  };
});
