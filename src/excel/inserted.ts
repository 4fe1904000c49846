import { areaAddress } from "../sheet/plan/address.ts";
import { sizeOf, type Anchor, type SheetPlan } from "../sheet/plan/sheet-plan.ts";
import type { Renamed } from "./defined-name.ts";
import { refused } from "./refused.ts";
import { supports } from "./requirements.ts";

/** Makes a plan for a place. The size of the plan does not depend on the place. */
export type MakePlan = (anchor: Anchor) => SheetPlan;

/** What was written, and where. */
export interface Inserted {
  readonly sheet: string;
  /** Address within the sheet. */
  readonly address: string;
  readonly plan: SheetPlan;
  /** Names that were taken, or that Excel does not allow, and those given instead. */
  readonly renamed: readonly Renamed[];
  /** Columns of a used sheet that are now too narrow for their contents, because widths were not changed. */
  readonly narrow: readonly string[];
  /** Rows and columns that are folded on a new sheet but not on this used one, because they have other contents. */
  readonly open: readonly string[];
}

export const firstCell: Anchor = { row: 0, column: 0 };

/** Returns the description of a plan that was written on a sheet. */
export function inserted(
  sheet: string,
  plan: SheetPlan,
  renamed: readonly Renamed[] = [],
): Inserted {
  return {
    sheet,
    address: areaAddress({ ...plan.anchor, ...sizeOf(plan) }),
    plan,
    renamed,
    narrow: [],
    open: [],
  };
}

/** Says whether formulas can spill in this Excel; those of heads, marks and notes do. */
export const canSpill = (): boolean => supports("1.12");

/**
 * Refuses a plan whose formulas spill if Excel does not support spilling: it would show only the first figure, without a
 * message.
 */
export function requireSpilling({ cells }: SheetPlan): void {
  if (canSpill() || !cells.flat().some(({ kind }) => kind === "spilled")) return;
  throw refused({ reason: "cannotSpill" });
}
