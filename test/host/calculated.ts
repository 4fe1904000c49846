import { areaAddress, cellAddress } from "../../src/sheet/plan/address.ts";
import { contentOf, sizeOf, type SheetPlan } from "../../src/sheet/plan/sheet-plan.ts";
import type { Session } from "../../workbench/excel-host/session.ts";
import type { Values } from "./printed/compare-table.ts";

/** Returns what the cells of a plan hold once they are calculated. */
export async function calculated(
  session: Session,
  plan: SheetPlan,
  sheet: string,
): Promise<Values> {
  return session.run(async (context) => {
    const address = areaAddress({ ...plan.anchor, ...sizeOf(plan) });
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await context.sync();
    return Array.from(range.values, (row) => Array.from(row as unknown[]));
  });
}

/** How many cells were compared with their expected value, and those that differ. */
export interface Compared {
  readonly compared: number;
  readonly differing: readonly string[];
}

/** Returns how many cells were compared with the values in their plan, and those that differ. */
export function compareWithPlan(plan: SheetPlan, values: Values): Compared {
  const differing: string[] = [];
  let compared = 0;
  plan.cells.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const expected = contentOf(cell);
      if (expected === undefined) return;
      compared += 1;
      const found = values[row]?.[column];
      if (agree(found, expected)) return;
      const formula = cell.kind === "formula" ? cell.formula : cell.kind;
      differing.push(
        `${cellAddress({ row, column })} ${JSON.stringify(found)} for ${JSON.stringify(expected)}: ${formula}`,
      );
    });
  });
  return { compared, differing };
}

/** Binary ratios may differ in their last digits from exact ones; amounts may not. */
function agree(found: unknown, expected: unknown): boolean {
  if (found === expected) return true;
  if (typeof found !== "number" || typeof expected !== "number") return false;
  return !Number.isInteger(expected) && Math.abs(found / expected - 1) < 1e-12;
}
