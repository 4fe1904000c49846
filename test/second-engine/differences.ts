import { cellAddress } from "../../src/sheet/plan/address.ts";
import type { SheetPlan } from "../../src/sheet/plan/sheet-plan.ts";
import { recalculate } from "./recalculate.ts";

/** A formula that the second engine gives another value than the plan expects. */
export interface Difference {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly expected: number | string;
  readonly result: unknown;
}

/** How many formulas were compared, and those that differ. */
interface Comparison {
  readonly compared: number;
  readonly differing: readonly Difference[];
}

/** Returns how many formulas of the plans were compared with what LibreOffice makes of them, and those that differ. */
export const differences = async (plans: readonly SheetPlan[]): Promise<Comparison> =>
  compare(plans, await recalculate(plans));

/** Compares the formulas of plans with the values of their cells. */
export function compare(plans: readonly SheetPlan[], results: readonly unknown[][][]): Comparison {
  const compared = plans.flatMap((plan, i) => comparedIn(plan, results[i] ?? []));
  const differing = compared.filter(({ expected, result }) => !agree(expected, result));
  return { compared: compared.length, differing };
}

function comparedIn({ name, anchor, cells }: SheetPlan, results: unknown[][]): Difference[] {
  return cells.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      if (cell.kind !== "formula" || cell.expected === undefined) return [];
      const address = cellAddress({ row: anchor.row + r, column: anchor.column + c });
      const { formula, expected } = cell;
      return [{ sheet: name, cell: address, formula, expected, result: results[r]?.[c] }];
    }),
  );
}

/** LibreOffice writes a number with 15 significant digits; more than that cannot be compared. */
const told = 1e-14;

function agree(expected: number | string, result: unknown): boolean {
  if (typeof expected === "string" || typeof result !== "number") return expected === result;
  return Math.abs(result - expected) <= Math.abs(expected) * told;
}
