import type { PlanCell } from "../sheet/plan/sheet-plan.ts";
import { isMistakable } from "./mistakable.ts";

/** What Excel is given for a cell: a formula, a text, a number or a truth value. */
export type Entered = string | number | boolean;

/**
 * Returns a text so that Excel keeps it as that text.
 *
 * Excel reads its input as if it were typed: "13-Aug-03" becomes a date, "(15.3%)" a number, "=x" a formula. An
 * apostrophe in front marks it as text; it is not part of the text, but the formula bar shows it, so other texts have
 * none.
 */
export const enteredText = (text: string): string => (isMistakable(text) ? `'${text}` : text);

/** Returns what Excel is given for a cell of a plan; "" leaves it empty. */
export function entered(cell: PlanCell): Entered {
  switch (cell.kind) {
    case "blank":
    case "spilled":
      return "";
    case "text":
      return enteredText(cell.text);
    case "number":
      return cell.value;
    case "error":
      return cell.code;
    case "formula":
      return cell.formula;
  }
}
