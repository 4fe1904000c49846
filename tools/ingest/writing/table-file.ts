import type { PrintedTable } from "../../../src/dataset/decode/decode-tables.ts";
import { titleCase, type Caption } from "../text/read-caption.ts";
import type { ReadRow } from "../text/read-rows.ts";
import type { TableIdentity } from "../../../src/model/table.ts";
import type { IdentifiedTable } from "../placing/identify.ts";
import { findSpan } from "../placing/spans.ts";
import { linesOf, textOf } from "./data-files.ts";

/** The lines above the rows of a table's file: three about it, an empty one, the heads of the columns. */
const linesAbove = 5;

/** Returns the text of a table's file; `keyOf` gives the item of a row as the file writes it, "" for a heading. */
export function tableFileText(
  { identity, table }: IdentifiedTable,
  held: readonly PrintedTable[],
  keyOf: (row: ReadRow) => string,
): string {
  const { caption, columns, rows } = table;
  return textOf([
    `printed\t${caption.number ?? abbreviationOf(identity, held)}`,
    `title\t${titleOf(caption, held)}`,
    `scale\t${caption.scale ?? "ones"}`,
    "",
    ["item", "label", ...columns.map(({ period, column }) => `${period.code} ${column}`)].join(
      "\t",
    ),
    ...rows.map((row) => [keyOf(row), row.label, ...row.cells].join("\t").replace(/\t+$/, "")),
  ]);
}

/** A numbered title is as printed; a title in capitals is spelled as in the releases held. */
function titleOf({ number, title }: Caption, held: readonly PrintedTable[]): string {
  if (number !== undefined) return title;
  const same = held.find((table) => table.title.toLowerCase() === title.toLowerCase());
  return same?.title ?? titleCase(title);
}

/** Our abbreviation of a statement: that of the releases held, that of its quarterly kin with its span, else its initials. */
function abbreviationOf(identity: TableIdentity, held: readonly PrintedTable[]): string {
  const ofCode = (code: string): PrintedTable | undefined =>
    held.find((table) => table.identity.code === code);
  const own = ofCode(identity.code);
  if (own) return own.id;
  const [kin, span] = [ofCode(identity.statement), findSpan(identity)];
  if (kin && span) return `${kin.id}-${span.ending}`;
  return identity.code
    .split("-")
    .map((word) => word.slice(0, 1).toUpperCase())
    .join("");
}

/** The existing file of a table: the key of each row, and the differences from the text. */
export interface HeldFile {
  readonly keys: readonly string[];
  readonly differences: readonly string[];
}

/** Compares the file of a table with what would be written, except the keys, which are a person's answers. */
export function compareFile(name: string, held: string, proposed: string): HeldFile {
  const [own, other] = [linesOf(held), linesOf(proposed)];
  const differences: string[] = [];
  for (let i = 0; i < Math.max(own.length, other.length); i += 1) {
    const [is, would] = [own[i], other[i]].map((line) =>
      i < linesAbove ? line : withoutKey(line),
    );
    if (is !== would)
      differences.push(
        `${name}, line ${i + 1}: the file has ${shown(is)}, the text gives ${shown(would)}.`,
      );
  }
  return { keys: own.slice(linesAbove).map((line) => line.split("\t")[0] ?? ""), differences };
}

const withoutKey = (line: string | undefined): string | undefined =>
  line?.slice(line.indexOf("\t") + 1);

const shown = (line: string | undefined): string =>
  line === undefined ? "no such line" : `"${line.replaceAll("\t", " | ")}"`;
