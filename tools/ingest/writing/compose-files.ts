import { inTextOrder, type Notice, type Tell } from "../notice.ts";
import { brokenSums, confirmationOf, countDiffering } from "../placing/confirm.ts";
import type { Held } from "../placing/held.ts";
import { formatKey } from "../placing/placement.ts";
import type { PlacedTable } from "../placing/place-table.ts";
import { vanishedLines } from "../placing/vanished-lines.ts";
import { nameInText } from "../text/read-table.ts";
import type { ReleaseRow } from "../text/read-release-row.ts";
import { askCorrections } from "./ask-corrections.ts";
import { askOmissions } from "./ask-omissions.ts";
import { askRows } from "./ask-rows.ts";
import { checkUnits } from "./check-units.ts";
import type { DataFiles } from "./data-files.ts";
import { openItems } from "./open-items.ts";
import { headRows, releaseLine } from "./release-rows.ts";
import { withRowsAdded, withRowsOf } from "./shared-rows.ts";
import { tableFileText } from "./table-file.ts";

interface Composition {
  readonly held: Held;
  readonly files: DataFiles;
  readonly row: ReleaseRow;
  /** The tables that are not printed according to the user. */
  readonly without: readonly string[];
}

/** The files to write, the questions and the notices. */
export interface Composed {
  readonly asked: readonly Notice[];
  /** Notices about garbled cells. They are faults of the text and are reported with its other faults. */
  readonly garbled: readonly Notice[];
  readonly told: readonly Notice[];
  readonly placed: readonly string[];
  readonly files: DataFiles;
}

const proseHead = "item\tperiod\tprinted\tscale\tqualifier\tnear\n";
const claimsHead = "item\tperiod\tcolumn\tprinted\tscale\tnear\n";

/** Returns the files of a release: its tables, its rows in the shared files, and what a person must answer in them. */
export function composeFiles(
  tables: readonly PlacedTable[],
  { held, files, row, without }: Composition,
  refuse: Tell,
): Composed {
  const { code } = row;
  const read = (name: string): string => files.get(name) ?? "";
  for (const table of tables) checkUnits(table, refuse);
  refuseIdleFiles(tables, files, code, refuse);
  const rows = askRows(tables);
  const corrections = askCorrections(tables, code);
  const omissions = askOmissions(without, read("omissions.tsv"), code);
  const items = withRowsAdded(read("items.tsv"), rows.items, 1);
  const wanted = new Map([
    ...tables.map(({ hand }): [string, string] => [
      `${code}/${hand.identity.code}.tsv`,
      tableFileText(hand, held.tables, (each) => rows.keys.get(each) ?? ""),
    ]),
    [
      "releases.tsv",
      withRowsOf(read("releases.tsv"), code, [releaseLine(row, files, held, refuse)]),
    ],
    ["heads.tsv", withRowsOf(read("heads.tsv"), code, headRows(tables, files, code, refuse))],
    ["items.tsv", items],
    ["corrections.tsv", withRowsAdded(read("corrections.tsv"), corrections.rows, 5)],
    ["omissions.tsv", omissions.text],
    [`${code}/prose.tsv`, files.get(`${code}/prose.tsv`) ?? proseHead],
    [`${code}/claims.tsv`, files.get(`${code}/claims.tsv`) ?? claimsHead],
  ] as [string, string][]);
  return {
    asked: inTextOrder([
      ...rows.asked,
      ...corrections.asked,
      ...omissions.asked,
      ...openItems(read("items.tsv"), rows.items),
    ]),
    garbled: corrections.asked,
    told: tables.flatMap(toldOf),
    placed: tables.flatMap(placedRows),
    files: new Map([...wanted].filter(([name, text]) => files.get(name) !== text)),
  };
}

/** A table of the release that the data hold and the text does not print. */
function refuseIdleFiles(
  tables: readonly PlacedTable[],
  files: DataFiles,
  code: string,
  refuse: Tell,
): void {
  const printed = [...tables.map(({ hand }) => hand.identity.code), "prose", "claims"];
  for (const name of files.keys()) {
    const [folder, file = ""] = name.split("/");
    if (folder === code && !printed.includes(file.replace(/\.tsv$/, "")))
      refuse({
        what: `${name} is there; the text prints no such table.`,
        next: "Delete the file, or mend the text.",
      });
  }
}

function toldOf({ hand, placing }: PlacedTable): Notice[] {
  const gone = vanishedLines(hand, placing).map(({ item, label, source }) => ({
    line: hand.table.line,
    what: `${nameInText(hand.table)} has no line ${item} ("${label}" in ${source}): it vanished, or stands within another line. It keeps its row in items.tsv.`,
  }));
  const differing = countDiffering(hand, placing);
  const differ = {
    line: hand.table.line,
    what: `${differing} reprinted ${differing === 1 ? "figure" : "figures"} of ${nameInText(hand.table)} ${differing === 1 ? "differs" : "differ"} from the releases held; its rows above say which. Wrong row, wrong column, or restated?`,
  };
  return [...gone, ...(differing > 0 ? [differ] : []), ...brokenSums(hand, placing)];
}

/** Returns, for each row of a table, its item and the reason for it. */
function placedRows({ hand, placing }: PlacedTable): string[] {
  const rows = hand.table.rows.flatMap((row) => {
    const as = placing.placed.get(row);
    if (!as) return [];
    const why = placing.whys.get(row) ?? "";
    const confirmed = confirmationOf(hand, row, as, placing);
    return [`  ${formatKey(as)}: "${row.label}" (line ${row.line}), by ${why}; ${confirmed}`];
  });
  return [`${hand.identity.code}, ${nameInText(hand.table)}:`, ...rows];
}
