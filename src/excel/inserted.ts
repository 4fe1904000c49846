import { areaAddress } from "../sheet/address.ts";
import { sizeOf, type Anchor, type SheetPlan } from "../sheet/plan.ts";

/** Makes a plan for the place it is to stand at; it takes the same room wherever that is. */
export type MakePlan = (anchor: Anchor) => SheetPlan;

/** What was written, and where. */
export interface Inserted {
  readonly sheet: string;
  /** Address within the sheet. */
  readonly address: string;
  readonly plan: SheetPlan;
}

export const firstCell: Anchor = { row: 0, column: 0 };

/** Returns what is known of a plan once it is written on a sheet. */
export function inserted(sheet: string, plan: SheetPlan): Inserted {
  return { sheet, address: areaAddress({ ...plan.anchor, ...sizeOf(plan) }), plan };
}
