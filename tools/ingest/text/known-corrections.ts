import type { TableColumn } from "../../../src/dataset/decode/decode-tables.ts";
import { isQuestion } from "../writing/without-release.ts";
import { linesOf } from "../writing/data-files.ts";

/** A row of `corrections.tsv`. */
export interface KnownCorrection {
  readonly table: string;
  readonly column: string;
  readonly printed: string;
  readonly read: string;
  /** Whether a person has confirmed it: neither the reading nor the reason is a question. */
  readonly isConfirmed: boolean;
}

/** Returns the corrections of a release. */
export function correctionsOf(text: string, code: string): KnownCorrection[] {
  return linesOf(text)
    .map((line) => line.split("\t"))
    .filter(([release]) => release === code)
    .map(([, table = "", , column = "", printed = "", read = "", reason = ""]) => ({
      ...{ table, column, printed, read },
      isConfirmed: !isQuestion(read) && !isQuestion(reason),
    }));
}

/** Returns the confirmed correction of a printed text in a column of a table. */
export const findCorrection = (
  all: readonly KnownCorrection[],
  table: string,
  { period, column }: TableColumn,
  printed: string,
): KnownCorrection | undefined =>
  all.find(
    (each) =>
      each.isConfirmed &&
      each.table === table &&
      each.column === `${period.code} ${column}` &&
      each.printed === printed,
  );
