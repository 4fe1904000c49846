import { columns } from "../plan/sheet-columns.ts";
import type { Frame } from "../statement/frame.ts";
import { styles } from "../plan/styles.ts";

/** The quarters' amounts, oldest first; of a quarter in two vintages the one that stands last. */
export function chartedColumns({ arranged }: Frame): number[] {
  const byQuarter = new Map<number, number>();
  arranged.columns.forEach(({ period, shows }, n) => {
    if (period.quarters === 1 && shows === undefined) byQuarter.set(period.first, n);
  });
  return [...byQuarter].sort(([a], [b]) => a - b).map(([, n]) => n);
}

/** Puts down the head of a block of chart data, after a blank row, and returns its row. */
export function planHead({ grid }: Frame, text: string): number {
  grid.addRow();
  const row = grid.addRow();
  grid.text(row, columns.label, text);
  grid.style({ row, rows: 1, column: columns.label, columns: 1 }, styles.heading);
  return row;
}
