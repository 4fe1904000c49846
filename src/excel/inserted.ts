import { areaAddress } from "../sheet/address.ts";
import type { Anchor, SheetPlan } from "../sheet/plan.ts";

/** Makes a plan for the place it is to stand at. */
export type MakePlan = (anchor: Anchor) => SheetPlan;

/** What was written, and where. */
export interface Inserted {
  readonly sheet: string;
  /** Address within the sheet. */
  readonly address: string;
  readonly plan: SheetPlan;
}

/** Returns what is known of a plan once it is written on a sheet. */
export function inserted(sheet: string, plan: SheetPlan): Inserted {
  const { anchor, cells } = plan;
  const area = { ...anchor, rows: cells.length, columns: cells[0]?.length ?? 0 };
  return { sheet, address: areaAddress(area), plan };
}
