import type { TableFile, TableSource } from "../bundle/bundle.ts";
import { decodeLines } from "./tsv.ts";

/** The printed number, the title, the scale and the heads of the columns. */
export const linesAbove = 4;

/** Returns the parts of a table's file as `data/` has it. */
export function tableOfText({ release, table, text }: TableFile): TableSource {
  const lines = decodeLines(`${release}/${table}.tsv`, text);
  const rows = lines.slice(linesAbove);
  return {
    release,
    table,
    above: lines.slice(0, linesAbove),
    keys: rows.map(({ cells }) => cells[0] ?? ""),
    rows,
    mentions: (text) =>
      lines.slice(0, linesAbove).some(({ cells }) => cells.join(" ").includes(text)),
    hasText: (column) => rows.some(({ cells }) => (cells[column + 2] ?? "") !== ""),
  };
}
