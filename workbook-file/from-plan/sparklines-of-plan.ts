import type { Area, SheetPlan } from "../../src/sheet/plan/sheet-plan.ts";
import { palette } from "../../src/sheet/chart/specs.ts";
import { widthForDigits } from "../column-width.ts";
import { absoluteReference } from "../../src/excel/reference.ts";
import type { FileLine, FilePage, FileSparkline } from "../workbook-file.ts";
import { placed } from "./cells-of-plan.ts";

const width = 14;

/** Returns the sparklines of a plan, in the column to its right. */
export const sparklinesOfPlan = (plan: SheetPlan, sheet: string): FileSparkline[] =>
  (plan.sparklines ?? []).map(({ over, fromNil }) => ({
    row: plan.anchor.row + over.row,
    column: columnOf(plan),
    reference: absoluteReference(sheet, placed(plan.anchor, over)),
    color: palette.blue,
    fromNil,
  }));

const columnOf = ({ anchor, columnWidths }: SheetPlan): number =>
  anchor.column + columnWidths.length;

/** Adds their column to the widths and to the print area, if there are sparklines. */
export function withSparklines(
  plan: SheetPlan,
  { columns, page }: { readonly columns: Map<number, FileLine>; readonly page: FilePage },
): { readonly columns: Map<number, FileLine>; readonly page: FilePage } {
  if ((plan.sparklines ?? []).length === 0) return { columns, page };
  const column = columnOf(plan);
  const line = { size: widthForDigits(width), hidden: false, level: 0, endsFolded: false };
  const area: Area | undefined = page.area && {
    ...page.area,
    columns: column + 1 - page.area.column,
  };
  return {
    columns: new Map(columns).set(column, line),
    page: { ...page, ...(area && { area }) },
  };
}
