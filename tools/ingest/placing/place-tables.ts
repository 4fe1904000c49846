import type { TableColumn } from "../../../src/dataset/decode/decode-tables.ts";
import type { Tell } from "../notice.ts";
import { correctionsOf, findCorrection } from "../text/known-corrections.ts";
import { nameInText } from "../text/read-table.ts";
import type { ReadRow } from "../text/read-rows.ts";
import { compareFile, tableFileText } from "../writing/table-file.ts";
import type { DataFiles } from "../writing/data-files.ts";
import { isQuestion } from "../writing/without-release.ts";
import { checkColumns } from "./check-columns.ts";
import { checkHeadings } from "./check-headings.ts";
import { checkIssuer } from "./check-issuer.ts";
import { Comparatives } from "./comparatives.ts";
import { distinctPatterns, itemsOfStatement, tablesLike, type Held } from "./held.ts";
import type { IdentifiedTable } from "./identify.ts";
import { refuseLost } from "./lost-lines.ts";
import { makeKnown, placeTable, type PlacedTable } from "./place-table.ts";
import type { SignedItem, TableInHand } from "./table-in-hand.ts";

interface PlacingContext {
  readonly held: Held;
  /** The data with a person's answers. */
  readonly files: DataFiles;
  /** The release that is ingested. */
  readonly code: string;
}

const scales: Readonly<Record<string, number>> = {
  ones: 0,
  thousands: 3,
  millions: 6,
  billions: 9,
};

/** Places the rows of all tables: statements of the appendix first, whose figures are the most precise. */
export function placeTables(
  identified: readonly IdentifiedTable[],
  { held, files, code }: PlacingContext,
  refuse: Tell,
  note: Tell,
): PlacedTable[] {
  const comparatives = new Comparatives(held.data);
  const corrections = correctionsOf(files.get("corrections.tsv") ?? "", code);
  const ordered = [...identified].sort(
    (a, b) => rankOf(a) - rankOf(b) || a.table.line - b.table.line,
  );
  const placed = ordered.map((each): PlacedTable => {
    const { identity, table } = each;
    const readAs = (cell: string, column: TableColumn): string =>
      findCorrection(corrections, identity.code, column, cell)?.read ?? cell;
    const scale = scales[table.caption.scale ?? "ones"] ?? 0;
    const hand: TableInHand = {
      ...{ identity, table, scale, held, comparatives, readAs },
      patterns: distinctPatterns(tablesLike(held, identity)),
      items: itemsOfStatement(held, identity.statement),
    };
    const answers = answersIn(each, { held, files, code }, refuse);
    const done = placeTable(hand, (row) => answers.get(row));
    checkColumns(hand, done.placing.placed, refuse);
    checkHeadings(hand, refuse, note);
    refuseLost(done, refuse);
    makeKnown(done);
    return done;
  });
  checkIssuer(placed, refuse);
  return placed.sort((a, b) => a.hand.table.line - b.hand.table.line);
}

const rankOf = ({ identity }: IdentifiedTable): number => (identity.place === "appendix" ? 0 : 1);

/**
 * Returns the items that the file of a table already gives its rows; refuses a file that differs from the text in
 * anything else.
 */
function answersIn(
  each: IdentifiedTable,
  { held, files, code }: PlacingContext,
  refuse: Tell,
): ReadonlyMap<ReadRow, SignedItem> {
  const name = `${code}/${each.identity.code}.tsv`;
  const text = files.get(name);
  const answers = new Map<ReadRow, SignedItem>();
  if (text === undefined) return answers;
  const { keys, differences } = compareFile(
    name,
    text,
    tableFileText(each, held.tables, () => ""),
  );
  for (const what of differences)
    refuse({ what, next: "Mend the file or the text; delete the file to have it made anew." });
  if (differences.length > 0) return answers;
  each.table.rows.forEach((row, i) => {
    const key = keys[i] ?? "";
    if (key === "" || isQuestion(key)) return;
    const item = key.replace(/^-/, "");
    if (held.data.items.has(item)) answers.set(row, { item, sign: key === item ? 1 : -1 });
    else
      refuse({
        line: row.line,
        what: `${name} gives ${nameInText(each.table)}, "${row.label}" the item ${item}, which items.tsv does not have.`,
        next: "Add its row to items.tsv, or mend the code.",
      });
  });
  return answers;
}
