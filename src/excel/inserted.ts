import { areaAddress } from "../sheet/address.ts";
import type { Anchor, SheetPlan } from "../sheet/plan.ts";

/** Makes a plan for the place it is to stand at; it takes the same room wherever that is. */
export type MakePlan = (anchor: Anchor) => SheetPlan;

/** How much room a plan takes. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** What was written, and where. */
export interface Inserted {
  readonly sheet: string;
  /** Address within the sheet. */
  readonly address: string;
  readonly plan: SheetPlan;
}

export const firstCell: Anchor = { row: 0, column: 0 };

/** Returns how much room a plan takes. */
export function sizeOf({ cells }: SheetPlan): Size {
  return { rows: cells.length, columns: cells[0]?.length ?? 0 };
}

/** Returns what is known of a plan once it is written on a sheet. */
export function inserted(sheet: string, plan: SheetPlan): Inserted {
  return { sheet, address: areaAddress({ ...plan.anchor, ...sizeOf(plan) }), plan };
}
