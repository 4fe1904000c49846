import type { Fill, Inks, LabelLanguage } from "../../sheet/plan/placement.ts";
import type { Paper } from "../../sheet/plan/sheet-plan.ts";
import type { ColumnOptions } from "../../statements/columns/choose-columns.ts";
import type { Language } from "../language/language.ts";

/** What a sheet looks like, whatever it shows. */
export interface SheetLooks {
  /** Decimals of amounts of money; undefined for as many as the unit is usually read with. */
  readonly decimals: number | undefined;
  readonly inks: Inks;
  readonly language: LabelLanguage;
  /** Whether growth and common size stand, folded, below the lines. */
  readonly growth: boolean;
  /** Whether each period stands in the same column on every sheet. */
  readonly aligned: boolean;
  readonly paper: Paper;
}

/** The looks that hold unless others are chosen. */
export const plainLooks: SheetLooks = {
  decimals: undefined,
  inks: "convention",
  language: "en",
  growth: true,
  aligned: true,
  paper: "A4",
};

/** Returns the looks that a pane in a language opens with: the labels are in it. */
export const usualLooks = (language: Language): SheetLooks => ({ ...plainLooks, language });

/** The decimals that can be chosen. */
export const decimalPlaces = [0, 1, 2, 3] as const;

/** Says whether columns can be aligned: quarters stand before years, the oldest first, and one formula leaves none out. */
export const canAlign = (fill: Fill, { order, years }: ColumnOptions): boolean =>
  fill !== "spill" && order === "oldest first" && years === "apart";

/** Says whether growth and common size can stand below the lines: one formula fills the lines alone. */
export const canGrow = (fill: Fill): boolean => fill !== "spill";
