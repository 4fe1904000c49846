import type { Dataset } from "../dataset/dataset.ts";
import { groupBy } from "../dataset/group-by.ts";
import { keeping, keepingFor } from "../dataset/on-need.ts";
import { periodFor } from "../figures/find-answer.ts";
import { findFigure } from "../figures/printed-figure.ts";
import type { Period } from "../model/period.ts";
import type { Column, Print } from "../model/print.ts";
import type { Release } from "../model/release.ts";
import { isAppendix } from "../model/table.ts";
import { Cells, type ReadTable } from "./cells.ts";
import { Fact } from "./fact.ts";
import { readProse } from "./prose.ts";
import { readTable, type Reading } from "./reading.ts";

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
  /** The releases that print anything about a period, oldest first. */
  releasesAt(period: Period): readonly Release[];
}

const cellsIn = keepingFor((tables: Book["tables"]) => new Cells(tables));

/** Returns the cells of the tables. */
export const cellsOf = ({ tables }: Pick<Book, "tables">): Cells => cellsIn(tables);

/** Returns the readings of a whole dataset. */
export function readDataset(data: Dataset): Book {
  const tables = data.tables.map((table) => ({
    table,
    rows: readTable(data, table).filter((row) => row.length > 0),
  }));
  const rowsOf = rowsByItem(tables);
  const readingsOf: Book["readingsOf"] = (item, release, { code }, kind) =>
    (rowsOf.get(release)?.get(item) ?? []).filter(
      ({ column }) => column.column === kind && column.period.code === code,
    );
  const stated = new Map(readProse(data).map((reading) => [reading.print, reading.reading]));
  const readingOf = (print: Print): Reading | undefined =>
    stated.get(print) ??
    readingsOf(print.item, print.release, print.period, print.column).find(
      ({ table }) => table === print.table,
    );
  const findFact = foundOnce((code, release, period) => {
    const item = data.items.get(code);
    const found = item && findFigure(data, item, periodFor(item, period), release);
    if (!found) return undefined;
    return new Fact(
      found.terms.flatMap(({ print, sign }) => {
        const reading = readingOf(print);
        return reading ? [{ reading, sign }] : [];
      }),
    );
  });
  const held = releasesByPeriod(data);
  const releasesAt = ({ code }: Period): readonly Release[] => held.get(code) ?? [];
  return { data, tables, stated: [...stated.values()], readingsOf, findFact, releasesAt };
}

/** The readings of all rows of an item, by release and item, those of the appendix first. */
function rowsByItem(tables: readonly ReadTable[]): Map<Release, Map<string, Reading[]>> {
  const appendix = tables.filter(({ table }) => isAppendix(table));
  const numbered = tables.filter(({ table }) => !isAppendix(table));
  const byRelease = groupBy([...appendix, ...numbered], ({ table }) => table.release);
  return new Map(
    [...byRelease].map(([release, held]) => {
      const readings = held.flatMap(({ rows }) => rows.flat());
      return [release, groupBy(readings, ({ item }) => item.code)];
    }),
  );
}

function releasesByPeriod({ prints, releases }: Dataset): Map<string, readonly Release[]> {
  const printed = groupBy(prints, ({ release }) => release);
  const held = new Map<string, Release[]>();
  for (const release of releases)
    for (const code of new Set(printed.get(release)?.map(({ period }) => period.code))) {
      const known = held.get(code);
      if (known) known.push(release);
      else held.set(code, [release]);
    }
  return held;
}

/** Finds each fact once, because many relations use the same one. */
function foundOnce(find: Book["findFact"]): Book["findFact"] {
  const facts = keeping((release: Release) =>
    keeping((item: string) =>
      keeping(
        (period: Period) => find(item, release, period),
        ({ code }) => code,
      ),
    ),
  );
  return (item, release, period) => facts(release)(item)(period);
}
