import type { Fill, Inks, LabelLanguage } from "../../sheet/plan/placement.ts";
import type { Paper } from "../../sheet/plan/sheet-plan.ts";
import type { ColumnOptions } from "../../statements/columns/choose-columns.ts";

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

/** The looks that hold unless the user chooses others. */
export const plainLooks: SheetLooks = {
  decimals: undefined,
  inks: "convention",
  language: "en",
  growth: true,
  aligned: true,
  paper: "A4",
};

/** The decimals that can be chosen. */
export const decimalPlaces = [0, 1, 2, 3] as const;

/** Says whether columns can be aligned: quarters stand before years, the oldest first, and one formula leaves none out. */
export const canAlign = (fill: Fill, { order, years }: ColumnOptions): boolean =>
  fill !== "spill" && order === "oldest first" && years === "apart";

/** Says whether growth and common size can stand below the lines: one formula fills the lines alone. */
export const canGrow = (fill: Fill): boolean => fill !== "spill";

/**
 * Returns which looks are not the plain ones, in a few words; of a table or a report, its paper alone.
 *
 * @example looksInWords({ ...plainLooks, decimals: 1, paper: "Letter" }) // "1 decimal, Letter"
 */
export function looksInWords(looks: SheetLooks, ofStatement = true): string {
  const { paper } = looks;
  const words = [
    ...(ofStatement ? statementWords(looks) : []),
    ...(paper === plainLooks.paper ? [] : [paper]),
  ];
  return words.length > 0 ? words.join(", ") : "as usual";
}

function statementWords({ decimals, inks, language, growth, aligned }: SheetLooks): string[] {
  return [
    ...(decimals === undefined ? [] : [`${decimals} ${decimals === 1 ? "decimal" : "decimals"}`]),
    ...(inks === "black" ? ["black"] : []),
    ...(language === "ja" ? ["Japanese"] : []),
    ...(growth ? [] : ["no growth"]),
    ...(aligned ? [] : ["not aligned"]),
  ];
}
