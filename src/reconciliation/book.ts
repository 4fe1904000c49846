import type { Dataset } from "../dataset/dataset.ts";
import type { PrintedTable } from "../dataset/decode/decode-tables.ts";
import { periodFor } from "../figures/find-answer.ts";
import { findFigure } from "../figures/printed-figure.ts";
import { groupBy } from "../dataset/group-by.ts";
import type { Period } from "../model/period.ts";
import type { Column, Print } from "../model/print.ts";
import type { Release } from "../model/release.ts";
import { factOf, type Fact } from "./fact.ts";
import { readProse } from "./prose.ts";
import { readTable, type Reading } from "./reading.ts";
import { isAppendix } from "../model/table.ts";

/** The readings of a printed table, for each row that prints an item. */
export interface ReadTable {
  readonly table: PrintedTable;
  readonly rows: readonly (readonly Reading[])[];
}

/** Every printed cell of the dataset, by table and by fact. */
export interface Book {
  readonly data: Dataset;
  readonly tables: readonly ReadTable[];
  /** Figures that only the text of a release states. */
  readonly stated: readonly Reading[];
  /** The cells that print a fact in one release, the appendix before the tables. */
  readingsOf(item: string, release: Release, period: Period, column: Column): readonly Reading[];
  /** The figure that a release gives for an item and a period, in yen or in the item's unit. */
  findFact(item: string, release: Release, period: Period): Fact | undefined;
}

const printedCells = new WeakMap<Book["tables"], readonly Reading[]>();

/** Returns every cell of the tables that is not empty, in printed order. */
export function cellsOf({ tables }: Pick<Book, "tables">): readonly Reading[] {
  const cells =
    printedCells.get(tables) ??
    tables.flatMap(({ rows }) => rows.flat()).filter(({ text }) => text !== "");
  printedCells.set(tables, cells);
  return cells;
}

/** Returns the readings of a whole dataset. */
export function readDataset(data: Dataset): Book {
  const tables = data.tables.map((table) => ({
    table,
    rows: readTable(data, table).filter((row) => row.length > 0),
  }));
  const appendixFirst = [...tables].sort(
    (a, b) => Number(isAppendix(b.table)) - Number(isAppendix(a.table)),
  );
  const cells = appendixFirst.flatMap(({ rows }) => rows.flat());
  const byFact = groupBy(cells, ({ item, table, column }) =>
    keyOf(item.code, table.release, column.period, column.column),
  );
  const readingsOf: Book["readingsOf"] = (item, release, period, column) =>
    byFact.get(keyOf(item, release, period, column)) ?? [];
  const stated = new Map(readProse(data).map((reading) => [reading.print, reading.reading]));
  const readingOf = (print: Print): Reading | undefined =>
    stated.get(print) ??
    readingsOf(print.item, print.release, print.period, print.column).find(
      ({ table }) => table === print.table,
    );
  const findFact = remembered((code, release, period) => {
    const item = data.items.get(code);
    if (!item) return undefined;
    const at = periodFor(item, period);
    const terms = findFigure(data, item, at, release)?.terms.flatMap(({ print, sign }) => {
      const reading = readingOf(print);
      return reading ? [{ reading, sign }] : [];
    });
    return terms && factOf(terms);
  });
  return { data, tables, stated: [...stated.values()], readingsOf, findFact };
}

const keyOf = (item: string, release: Release, period: Period, column: Column): string =>
  `${item}|${release.code}|${period.code}|${column}`;

/** Keeps facts, because many relations ask for the same one; null means that there is none. */
function remembered(find: Book["findFact"]): Book["findFact"] {
  const known = new Map<Release, Map<string, Fact | null>>();
  return (item, release, period) => {
    const facts = known.get(release) ?? new Map<string, Fact | null>();
    known.set(release, facts);
    const key = `${item} ${period.code}`;
    let fact = facts.get(key);
    if (fact === undefined) facts.set(key, (fact = find(item, release, period) ?? null));
    return fact ?? undefined;
  };
}
