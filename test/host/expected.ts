import type { PlanCell } from "../../src/sheet/plan.ts";

/** Returns what a cell of a plan must come to once the sheet is calculated; undefined where it cannot be known. */
export function expectedOf(cell: PlanCell): unknown {
  switch (cell.kind) {
    case "blank":
      return "";
    case "text":
      return cell.text;
    case "number":
      return cell.value;
    default:
      return cell.expected;
  }
}
