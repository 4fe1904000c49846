import { attempt, Failure } from "../../../src/errors.ts";
import { decodePrintedPeriod } from "../../../src/model/decode-period.ts";
import { linesOf, textOf } from "./data-files.ts";

/** Returns a shared file in which the rows of a release are replaced: after older releases, before newer ones. */
export function withRowsOf(text: string, code: string, rows: readonly string[]): string {
  const [head = "", ...lines] = linesOf(text);
  const isOwn = (line: string): boolean => line.split("\t")[0] === code;
  const others = lines.filter((line) => !isOwn(line));
  const first = lines.findIndex(isOwn);
  if (first >= 0 && lines.filter(isOwn).join("\n") === rows.join("\n"))
    return textOf([head, ...lines]);
  const at = others.findIndex((line) => orderOf(line.split("\t")[0] ?? "") > orderOf(code));
  const place = at < 0 ? others.length : at;
  return textOf([head, ...others.slice(0, place), ...rows, ...others.slice(place)]);
}

/** Releases are in the order of their quarters. */
function orderOf(code: string): number {
  const period = attempt(() => decodePrintedPeriod(code));
  return period instanceof Failure ? Infinity : period.first;
}

/** Returns a shared file with rows added at its end, without those whose first columns are there already. */
export function withRowsAdded(text: string, rows: readonly string[], keyColumns: number): string {
  const lines = linesOf(text);
  const keyOf = (line: string): string => line.split("\t").slice(0, keyColumns).join("\t");
  const known = new Set(lines.map(keyOf));
  return textOf([...lines, ...rows.filter((row) => !known.has(keyOf(row)))]);
}

/** Returns the rows of a release in a shared file. */
export const rowsOf = (text: string, code: string): string[] =>
  linesOf(text)
    .slice(1)
    .filter((line) => line.split("\t")[0] === code);
