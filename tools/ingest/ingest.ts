import { readRelease } from "../release-text/release-text.ts";
import { inTextOrder, type Notice } from "./notice.ts";
import { tellAbsent } from "./placing/expected-tables.ts";
import { holdBundle, headWordsIn } from "./placing/held.ts";
import { identifyTables, tablesInSight } from "./placing/identify.ts";
import { placeTables } from "./placing/place-tables.ts";
import { lackOfRelease } from "./text/issuer.ts";
import { readCaption } from "./text/read-caption.ts";
import { readReleaseRow } from "./text/read-release-row.ts";
import { readTable } from "./text/read-table.ts";
import { tellDamaged } from "./text/damaged-lines.ts";
import { composeFiles } from "./writing/compose-files.ts";
import { bundleOfFiles } from "../check-data/data-files.ts";
import { linesOf, type DataFiles } from "./writing/data-files.ts";
import { rowsOf } from "./writing/shared-rows.ts";
import { withoutRelease } from "./writing/without-release.ts";

/** The inputs: a text, and the data it is added to. */
export interface Ingestion {
  /** The text of the release. */
  readonly text: string;
  /** The data held, with a person's answers. */
  readonly files: DataFiles;
  /** The code that was asked for. */
  readonly release: string | undefined;
  /** The tables that a person says are not printed. */
  readonly without: readonly string[];
}

/** The result. If anything is refused, there are no files. */
export interface Ingested {
  readonly release: string;
  readonly refused: readonly Notice[];
  readonly asked: readonly Notice[];
  readonly told: readonly Notice[];
  /** For each row, the reason for its item. */
  readonly placed: readonly string[];
  /** The files to write, by their path in the data folder, without unchanged ones. */
  readonly files: DataFiles;
}

/**
 * Reads the text of a release into the files of `data/`: tables, rows and heads as printed, each row with its item.
 *
 * Contradictions are refused; what cannot be known is asked, with a question mark in the file. Nothing is written here.
 */
export function ingest({ text, files, release: asked, without }: Ingestion): Ingested {
  const refused: Notice[] = [];
  const told: Notice[] = [];
  const refuse = (notice: Notice): void => void refused.push(notice);
  const tell = (notice: Notice): void => void told.push(notice);
  const read = readRelease(text);
  const nothing = {
    release: "",
    asked: [],
    placed: [],
    told: [],
    files: new Map<string, string>(),
  };
  const lack = lackOfRelease(read);
  if (lack !== undefined) {
    const what = `The text is not an earnings release of IIJ: it has ${lack}`;
    return { ...nothing, refused: [{ what }] };
  }
  const damaged = tellDamaged(text, refuse);
  const headWords = headWordsIn(files.get("heads.tsv") ?? "");
  const tables = read.tables
    .filter(({ line }) => !damaged.has(line - 1))
    .flatMap((table) => readTable(table, headWords, refuse) ?? []);
  const heldRow = (code: string) => releaseRowOf(files, code);
  const found = readReleaseRow(read, tables, { asked, heldRow }, refuse);
  if (!found) return { ...nothing, refused: inTextOrder(refused) };
  const { row, quarter } = found;
  const held = holdBundle(bundleOfFiles(withoutRelease(files, row.code)));
  const identified = identifyTables(tables, held, refuse, tell);
  const omitted = omissionsOf(files, row.code);
  const inSight = tablesInSight(read.tables.map(readCaption), tables, held);
  tellAbsent(inSight, quarter, held, [...without, ...omitted], refuse);
  const placedTables = placeTables(identified, { held, files, code: row.code }, refuse, tell);
  const { garbled, ...composed } = composeFiles(
    placedTables,
    { held, files, row, without },
    refuse,
  );
  const all = { release: row.code, refused: inTextOrder(refused) };
  if (refused.length > 0) return { ...nothing, ...all, told: inTextOrder(told), asked: garbled };
  return { ...composed, ...all, told: inTextOrder([...told, ...composed.told]) };
}

/** The tables that, according to a person, the release does not print. */
const omissionsOf = (files: DataFiles, code: string): string[] =>
  rowsOf(files.get("omissions.tsv") ?? "", code).map((line) => line.split("\t")[1] ?? "");

function releaseRowOf(
  files: DataFiles,
  code: string,
): Readonly<Record<string, string>> | undefined {
  const [head = "", ...lines] = linesOf(files.get("releases.tsv") ?? "");
  const line = lines.find((each) => each.split("\t")[0] === code);
  const cells = line?.split("\t");
  return cells && Object.fromEntries(head.split("\t").map((name, i) => [name, cells[i] ?? ""]));
}
