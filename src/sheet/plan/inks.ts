import type { Inks } from "./placement.ts";
import type { CellFormat, SheetPlan, Style } from "./sheet-plan.ts";
import { styles } from "./styles.ts";

/** Inks that say where a figure comes from; in black, nothing does but the formula. */
const meaning: ReadonlySet<string> = new Set([styles.input.name, styles.figure.name]);

/** Returns a plan in the inks that were chosen. */
export function inInks(plan: SheetPlan, inks: Inks = "convention"): SheetPlan {
  if (inks === "convention") return plan;
  const black = (style: Style): Style => (meaning.has(style.name) ? styles.formula : style);
  return {
    ...plan,
    formats: plan.formats.map((area) => {
      const inBlack = area.styles?.map(black);
      return inBlack
        ? {
            ...area,
            styles: inBlack,
            format: Object.assign({}, ...inBlack.map(({ format }) => format)) as CellFormat,
          }
        : area;
    }),
  };
}
