import { SetSelectionsOperation } from "@univerjs/sheets";
import { parseArea, toRange } from "../../workbench/excel-host/a1.ts";
import type { Session } from "../../workbench/excel-host/session.ts";

/** Selects areas as a user does with Ctrl held; the active cell is the first of the last one. */
export function selectAreas({ host }: Session, addresses: readonly string[]): void {
  const { book } = host;
  const ranges = addresses.flatMap((address) => {
    const area = parseArea(address);
    return area ? [toRange(area)] : [];
  });
  const selections = ranges.map((range, index) => {
    const { startRow: actualRow, startColumn: actualColumn } = range;
    const cell = { ...range, endRow: actualRow, endColumn: actualColumn, actualRow, actualColumn };
    const primary = { ...cell, isMerged: false, isMergedMainCell: false };
    return { range, primary: index === ranges.length - 1 ? primary : null, style: null };
  });
  book.run(SetSelectionsOperation, { subUnitId: book.activeSheetId, selections });
}
