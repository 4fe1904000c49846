import type { Fill, Inks, LabelLanguage } from "../../sheet/plan/placement.ts";
import type { Paper } from "../../sheet/plan/sheet-plan.ts";
import type { ColumnOptions } from "../../statements/columns/choose-columns.ts";
import type { Language } from "../language/language.ts";

/** The appearance of a sheet, independent of its contents. */
export interface SheetLooks {
  /** Decimals of amounts of money; undefined for the usual number of the unit. */
  readonly decimals: number | undefined;
  readonly inks: Inks;
  readonly language: LabelLanguage;
  /** Whether growth and common size are added, folded, below the lines. */
  readonly growth: boolean;
  /** Whether each period is in the same column on every sheet. */
  readonly aligned: boolean;
  readonly paper: Paper;
}

/** The default appearance. */
export const plainLooks: SheetLooks = {
  decimals: undefined,
  inks: "convention",
  language: "en",
  growth: true,
  aligned: true,
  paper: "A4",
};

/** Returns the default appearance with labels in the language of the pane. */
export const usualLooks = (language: Language): SheetLooks => ({ ...plainLooks, language });

/** The decimals that can be chosen. */
export const decimalPlaces = [0, 1, 2, 3] as const;

/**
 * Says whether columns can be aligned. This requires quarters before years, the oldest first; and not one formula for the
 * whole sheet, which cannot leave columns empty.
 */
export const canAlign = (fill: Fill, { order, years }: ColumnOptions): boolean =>
  fill !== "spill" && order === "oldest first" && years === "apart";

/** Says whether growth and common size can be added below the lines. A single formula for the sheet fills only the lines. */
export const canGrow = (fill: Fill): boolean => fill !== "spill";
