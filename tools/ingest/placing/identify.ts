import type { PrintedTable } from "../../../src/dataset/decode/decode-tables.ts";
import type { TableIdentity } from "../../../src/model/table.ts";
import type { Tell } from "../notice.ts";
import type { Caption } from "../text/read-caption.ts";
import { isHeading } from "../text/read-rows.ts";
import { nameInText, type ReadTable } from "../text/read-table.ts";
import { patternRows, quartersOf, type Held } from "./held.ts";
import { likenessOf, sameWords } from "./labels.ts";
import { findSpan, findSpanOf } from "./spans.ts";

/** A table of the text, and its identity. */
export interface IdentifiedTable {
  readonly identity: TableIdentity;
  readonly table: ReadTable;
}

/** How well the rows of a table of the text fit a table held, from 0 to 1. */
interface Fit {
  readonly identity: TableIdentity;
  readonly fit: number;
}

const goodFit = 0.6;
const clearLead = 0.3;

/** Returns the identity of each table of the text, by caption and by rows; reports tables that match none or two. */
export function identifyTables(
  tables: readonly ReadTable[],
  held: Held,
  tell: Tell,
  note: Tell,
): IdentifiedTable[] {
  refuseNumbers(tables, tell);
  const found = tables.flatMap((table) => {
    const identity = identify(table, held, tell, note);
    return identity ? [{ identity, table }] : [];
  });
  return found.filter(({ identity, table }, i) => {
    const first = found.findIndex((each) => each.identity === identity);
    const before = found[first];
    if (first === i || !before) return true;
    tell({
      line: table.line,
      what: `${nameInText(table)} is the table ${identity.code}, as is ${nameInText(before.table)} in line ${before.table.line}.`,
      next: "One of the captions is wrong, or the table stands twice: mend the text.",
    });
    return false;
  });
}

function identify(table: ReadTable, held: Held, tell: Tell, note: Tell): TableIdentity | undefined {
  const named = byCaption(table.caption, held);
  const fits = byRows(table, held);
  const [best] = fits;
  const fitOfNamed = fits.find(({ identity }) => identity === named)?.fit ?? 0;
  const { line } = table.caption;
  if (
    named &&
    best &&
    best.identity !== named &&
    best.fit >= goodFit &&
    best.fit > fitOfNamed + clearLead
  ) {
    tell({
      line,
      what: `the caption of ${nameInText(table)} is that of the table ${named.code}; its rows are those of ${best.identity.code}.`,
      next: "Compare captions and rows with the release and mend the text.",
    });
    return undefined;
  }
  if (named) return named;
  if (!best || best.fit < goodFit) {
    tellUnknown(table, held, tell);
    return undefined;
  }
  if (best.identity.place === "table" && table.caption.number === undefined) {
    tell({
      line,
      what: `the rows at line ${table.line} are those of the table ${best.identity.code}; no line above them reads "Table N. …".`,
      next: "Mend the caption in the text.",
    });
    return undefined;
  }
  note({
    line,
    what: `${nameInText(table)} is taken for the table ${best.identity.code} by its rows; no release held has this title.`,
  });
  return best.identity;
}

/** Two tables of a release have two numbers. */
function refuseNumbers(tables: readonly ReadTable[], tell: Tell): void {
  const seen = new Map<string, ReadTable>();
  for (const table of tables) {
    const { number, line } = table.caption;
    if (number === undefined) continue;
    const before = seen.get(number);
    if (before)
      tell({
        line,
        what: `${nameInText(table)} has the number of ${nameInText(before)} in line ${before.caption.line}.`,
        next: "Mend the caption that is wrong.",
      });
    seen.set(number, table);
  }
}

/** Returns the identities that a text has, even if their tables cannot be read: by caption, or by rows. */
export const tablesInSight = (
  captions: readonly Caption[],
  tables: readonly ReadTable[],
  held: Held,
): (TableIdentity | undefined)[] => [
  ...captions.map((caption) => byCaption(caption, held)),
  ...tables.map((table) => byRows(table, held).find(({ fit }) => fit >= goodFit)?.identity),
];

function tellUnknown(table: ReadTable, { tables, identities }: Held, tell: Tell): void {
  const { title, number, line, quarters } = table.caption;
  const kin = findKin(table.caption, tables);
  const span = findSpanOf(quarters);
  if (kin && span) {
    const { code, place, percentOf = "", name = title } = identities.get(kin.statement) ?? kin;
    const row = [`${code}-${span.word}`, place, code, percentOf, `${span.word} ${name}`];
    tell({
      line,
      what: `${nameInText(table)} is of ${3 * quarters} months. tables.tsv has no ${span.word} ${name}.`,
      next: `Where the release does print it, add this row to tables.tsv, with tabs for the commas: ${row.join(",")}`,
    });
    return;
  }
  const place = number === undefined ? "appendix" : "table";
  tell({
    line,
    what: `${nameInText(table)} is no table of tables.tsv, neither by its caption nor by its rows.`,
    next: `Where the release does print such a table, add a row to tables.tsv with this title as its name: ${codeOfTitle(title)}, ${place}, ${codeOfTitle(title)}.`,
  });
}

/** Returns the identity of a new table from its title: small letters and hyphens. */
const codeOfTitle = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z]+/g, "-")
    .replace(/^-|-$/g, "");

function byCaption(caption: Caption, { tables, identities }: Held): TableIdentity | undefined {
  const place = caption.number === undefined ? "appendix" : "table";
  if (caption.title === "") return undefined;
  const titled = tables.filter(
    ({ identity, title }) =>
      identity.place === place && likenessOf(title, caption.title) >= sameWords,
  );
  const same = titled.find((table) => quartersOf(table) === caption.quarters);
  if (same) return same.identity;
  const kin = findKin(caption, tables);
  const listed = [...identities.values()].filter((identity) => identity.place === place);
  if (kin) return listed.find((identity) => isSpanOf(identity, kin.statement, caption.quarters));
  return listed.find(({ code }) => code === codeOfTitle(caption.title));
}

/** Returns a statement of the appendix held that has the title, whatever its span. */
const findKin = (caption: Caption, tables: Held["tables"]): TableIdentity | undefined =>
  caption.number === undefined && caption.title !== ""
    ? tables.find(
        ({ identity, title }) =>
          identity.place === "appendix" && likenessOf(title, caption.title) >= sameWords,
      )?.identity
    : undefined;

const isSpanOf = (identity: TableIdentity, statement: string, quarters: number): boolean =>
  identity.statement === statement && (findSpan(identity)?.quarters ?? 1) === quarters;

function byRows(table: ReadTable, { tables }: Held): Fit[] {
  const { number, quarters } = table.caption;
  const place = number === undefined ? undefined : "table";
  const fits = new Map<TableIdentity, number>();
  for (const each of tables) {
    if (place !== undefined && each.identity.place !== place) continue;
    if (each.identity.place === "appendix" && quartersOf(each) !== quarters) continue;
    fits.set(each.identity, Math.max(fits.get(each.identity) ?? 0, fitOf(table, each)));
  }
  return [...fits].map(([identity, fit]) => ({ identity, fit })).sort((a, b) => b.fit - a.fit);
}

/** The share of common rows among the rows of both. */
function fitOf({ rows }: ReadTable, held: PrintedTable): number {
  const labels = rows.filter((row) => !isHeading(row)).map(({ label }) => label);
  const patterns = patternRows(held).map(({ label }) => label);
  const common = Math.min(countLike(labels, patterns), countLike(patterns, labels));
  return (2 * common) / (labels.length + patterns.length);
}

const countLike = (labels: readonly string[], others: readonly string[]): number =>
  labels.filter((label) => others.some((other) => likenessOf(label, other) >= sameWords)).length;
