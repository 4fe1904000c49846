import type { Dataset } from "../../src/dataset/dataset.ts";
import { decodeReleaseCode, decodeWord } from "../../src/dataset/decode/decode-parts.ts";
import type { PrintedTable } from "../../src/dataset/decode/decode-tables.ts";
import { decodeRows, fault, type Row } from "../../src/dataset/decode/tsv.ts";
import type { Release } from "../../src/model/release.ts";
import { readRows } from "./check-parts.ts";

const file = "omissions.tsv";

/**
 * Checks that a release prints the tables that are expected of it, or that `omissions.tsv` names them.
 *
 * A release is compared with the last release for the same quarter of a year, because annual tables are printed only with
 * a fourth quarter. The first release for a quarter is compared with the release before it, without the annual tables.
 */
export function checkOmissions(
  text: string,
  { releases, tables }: Pick<Dataset, "releases" | "tables">,
): void {
  const known = [...new Set(tables.map(({ identity }) => identity.code))];
  const rows = decodeRows(file, text, "release table reason");
  readRows(file, text);
  for (const row of rows) refuseRow(row, { releases, tables }, known);
  const said = new Set(rows.map(({ cells }) => `${cells["release"]} ${cells["table"]}`));
  releases.forEach((release, n) => {
    const model = modelOf(release, releases.slice(0, n));
    const absent = expectedOf(release, model, tables).find(
      (table) => !prints(tables, release, table) && !said.has(`${release.code} ${table}`),
    );
    if (model && absent !== undefined)
      throw fault(
        { file, line: text.trimEnd().split("\n").length + 1 },
        `${model.code} prints the table ${absent} and ${release.code} does not: add its file, or a row that says it is not printed.`,
      );
  });
}

function refuseRow(
  row: Row,
  { releases, tables }: Pick<Dataset, "releases" | "tables">,
  known: readonly string[],
): void {
  const { release: code = "", table = "", reason = "" } = row.cells;
  const release = decodeReleaseCode(row, code, releases);
  decodeWord(row, "table", table, known);
  if (prints(tables, release, table)) throw fault(row, `${code}/${table}.tsv is there.`);
  if (reason === "") throw fault(row, "an omission needs a reason.");
}

/** The last release for the same quarter of a year, else the previous release. */
const modelOf = ({ quarter }: Release, older: readonly Release[]): Release | undefined =>
  older.findLast((each) => (quarter.first - each.quarter.first) % 4 === 0) ?? older.at(-1);

function expectedOf(
  release: Release,
  model: Release | undefined,
  tables: readonly PrintedTable[],
): string[] {
  if (!model) return [];
  const alike = (release.quarter.first - model.quarter.first) % 4 === 0;
  return tables
    .filter((table) => table.release === model && (alike || !isAnnual(table)))
    .map(({ identity }) => identity.code);
}

const isAnnual = ({ columns }: PrintedTable): boolean =>
  columns.every(({ period }) => period.quarters === 4);

const prints = (tables: readonly PrintedTable[], release: Release, code: string): boolean =>
  tables.some((table) => table.release === release && table.identity.code === code);
