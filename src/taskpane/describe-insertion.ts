import type { Inserted } from "../excel/inserted.ts";
import { columnName } from "../sheet/address.ts";
import type { SheetPlan } from "../sheet/plan.ts";

/**
 * Returns the sentence that tells what was written, where, and what is checked there.
 *
 * @example "Written to IIJ Operations!A1:K58. 7 totals are checked against the printed ones, in column K."
 */
export function describeInsertion({ sheet, address, plan }: Inserted): string {
  const written = `Written to ${sheet}!${address}.`;
  const { count, column } = checksOf(plan);
  if (count === 0) return written;
  return `${written} ${count} totals are checked against the printed ones, in column ${column}.`;
}

/** Verdicts stand in the last column, beside the totals. */
function checksOf({ cells, anchor }: SheetPlan): { count: number; column: string } {
  const last = (cells[0]?.length ?? 1) - 1;
  const count = cells.filter((row) => row[last]?.kind === "formula").length;
  return { count, column: columnName(anchor.column + last) };
}
