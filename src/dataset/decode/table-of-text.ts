import { certain } from "../../errors.ts";
import type { ReleaseTables, TableFile, TableSource } from "../bundle/bundle.ts";
import { codeOf } from "../bundle/packed-rows.ts";
import { groupBy } from "../group-by.ts";
import { decodeLines } from "./tsv.ts";

/** The printed number, the title, the scale and the heads of the columns. */
export const linesAbove = 4;

/** Returns the parts of a table's file as `data/` has it. */
export function tableOfText({ release, table, text }: TableFile): TableSource {
  const lines = decodeLines(`${release}/${table}.tsv`, text);
  const rows = lines.slice(linesAbove);
  const labelled = rows.map(
    ({ cells: [key, label = ""] }) => [codeOf(certain(key)), label] as const,
  );
  return {
    release,
    table,
    above: lines.slice(0, linesAbove),
    names: {
      items: new Set(labelled.map(([item]) => item).filter((item) => item !== "")),
      labelled,
    },
    rows,
    mentions: (text) =>
      lines.slice(0, linesAbove).some(({ cells }) => cells.join(" ").includes(text)),
    hasText: (column) => rows.some(({ cells }) => (cells[column + 2] ?? "") !== ""),
  };
}

/** Returns tables by release. */
export const tablesOfReleases = (sources: readonly TableSource[]): ReleaseTables[] =>
  [...groupBy(sources, ({ release }) => release)].map(([release, tables]) => ({
    release,
    tables,
    mentions: (text) => tables.some((table) => table.mentions(text)),
  }));
