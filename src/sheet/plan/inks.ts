import type { Inks } from "./placement.ts";
import type { CellFormat, SheetPlan, Style } from "./sheet-plan.ts";
import { styles } from "./styles.ts";

/** Colours that show where a figure comes from. In black, only the formula shows it. */
const meaning: ReadonlySet<string> = new Set([styles.input.name, styles.figure.name]);

/** Returns a plan in the chosen colours. */
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
