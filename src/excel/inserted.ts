import { areaAddress } from "../sheet/plan/address.ts";
import { sizeOf, type Anchor, type SheetPlan } from "../sheet/plan/sheet-plan.ts";
import type { Renamed } from "./defined-name.ts";
import { refused } from "./refused.ts";
import { supports } from "./requirements.ts";

/** Makes a plan for the place it is to stand at; it takes the same room wherever that is. */
export type MakePlan = (anchor: Anchor) => SheetPlan;

/** What was written, and where. */
export interface Inserted {
  readonly sheet: string;
  /** Address within the sheet. */
  readonly address: string;
  readonly plan: SheetPlan;
  /** Names that were taken, or that Excel does not allow, and those given instead. */
  readonly renamed: readonly Renamed[];
  /** Columns of a used sheet that are narrower than what they hold now: their widths were left as they are. */
  readonly narrow: readonly string[];
  /** Rows and columns of a used sheet that a new one has folded: other things stand in them. */
  readonly open: readonly string[];
}

export const firstCell: Anchor = { row: 0, column: 0 };

/** Returns what is known of a plan once it is written on a sheet. */
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

/** Says whether a formula can fill the cells beside it and below, as heads, marks and notes are filled. */
export const canSpill = (): boolean => supports("1.12");

/**
 * Refuses a plan whose formulas spill where Excel knows no spilling: it would show the first figure and leave the rest
 * out without a word.
 */
export function requireSpilling({ cells }: SheetPlan): void {
  if (canSpill() || !cells.flat().some(({ kind }) => kind === "spilled")) return;
  throw refused({ reason: "cannotSpill" });
}
