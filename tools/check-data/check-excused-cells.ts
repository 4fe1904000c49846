import type { Dataset } from "../../src/dataset/dataset.ts";
import type { DocumentedException } from "../../src/dataset/decode/decode-exceptions.ts";
import { fault } from "../../src/dataset/decode/tsv.ts";
import { textIdentity } from "../../src/model/table.ts";
import { readRows } from "./check-parts.ts";

/** Checks that the release of each exception prints the excused text in the cell that the exception names. */
export function checkExcusedCells(
  text: string,
  { exceptions, tables, claims }: Pick<Dataset, "exceptions" | "tables" | "claims">,
): void {
  readRows("exceptions.tsv", text).forEach((row, n) => {
    const exception = exceptions[n];
    if (!exception) return;
    const { table, release, item, period, column, printed } = exception;
    const found =
      table === textIdentity.code
        ? claims.some((claim) => claim.text === printed && isSamePlace(claim, exception))
        : printsIn(tables, exception);
    if (!found)
      throw fault(
        row,
        `${table === textIdentity.code ? "the text" : `the table ${table}`} of the ${release.code} release prints no "${printed}" as ${item} ${period} ${column}.`,
      );
  });
}

const isSamePlace = (
  claim: Dataset["claims"][number],
  { release, item, period, column }: DocumentedException,
): boolean =>
  claim.release === release &&
  claim.item.code === item &&
  claim.column === column &&
  claim.period.code === period;

const printsIn = (
  tables: Dataset["tables"],
  { table, release, item, period, column, printed }: DocumentedException,
): boolean =>
  tables
    .filter((each) => each.release === release && each.identity.code === table)
    .some(({ rows, columns }) =>
      rows.some(
        (row) =>
          row.item === item &&
          columns.some(
            (at, i) =>
              at.period.code === period && at.column === column && row.cells[i] === printed,
          ),
      ),
    );
