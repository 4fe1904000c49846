import type { Dataset } from "../../src/dataset/dataset.ts";
import type { PrintedTable } from "../../src/dataset/decode/decode-tables.ts";
import { fault } from "../../src/dataset/decode/tsv.ts";

/**
 * Checks that each table of a release is the table its file is named after, and that no number is missing. The rows must
 * be more like those of the same table in the previous release than those of another table, and the numbers must count
 * from 1.
 */
export function checkLikeness({ releases, tables }: Pick<Dataset, "releases" | "tables">): void {
  for (const release of releases) {
    const own = tables.filter((table) => table.release === release);
    const older = tables.filter(
      ({ release: { quarter } }) => quarter.first < release.quarter.first,
    );
    for (const table of own) refuseOtherTable(table, older);
    refuseGap(own);
  }
}

function refuseOtherTable(table: PrintedTable, older: readonly PrintedTable[]): void {
  const alike = older.findLast(({ identity }) => identity.code === table.identity.code);
  if (!alike) return;
  const likeness = (other: PrintedTable): number => sharedRows(table, other);
  const closest = older.reduce(
    (best, each) => (likeness(each) > likeness(best) ? each : best),
    alike,
  );
  if (closest.identity.code === table.identity.code) return;
  throw fault(
    firstLineOf(table),
    `its rows are those of ${closest.identity.code} in the ${closest.release.code} release.`,
  );
}

const firstLineOf = ({ release, identity }: PrintedTable): { file: string; line: number } => ({
  file: `${release.code}/${identity.code}.tsv`,
  line: 1,
});

/** Counts the rows of a table that another table has with the same label and code. */
function sharedRows({ rows }: PrintedTable, other: PrintedTable): number {
  const keys = new Set(other.rows.map(({ item = "", label }) => `${item} ${label}`));
  return rows.filter(({ item = "", label }) => keys.has(`${item} ${label}`)).length;
}

function refuseGap(own: readonly PrintedTable[]): void {
  const numbered = own.filter(({ identity }) => identity.place === "table");
  const beyond = numbered.find(({ id }) => Number(id) > numbered.length);
  if (beyond)
    throw fault(
      firstLineOf(beyond),
      `it is printed as Table ${beyond.id}, and the release has ${numbered.length} numbered tables: a number is wrong, or a table is left out.`,
    );
}
