import { hasMoney } from "../../statements/arrange/arranged-statement.ts";
import { columns } from "../plan/sheet-columns.ts";
import { rows, type Frame } from "./frame.ts";
import type { PlanName } from "../plan/sheet-plan.ts";

/**
 * Returns the names people refer to: the unit, the heads, the verdicts, and every total by its item code, so that
 * `=MAX(Revenue_Total)` or `=Unit` can be written on the sheet.
 */
export function namesOf({ arranged, firstLine, checks }: Frame): PlanName[] {
  const across = { column: columns.firstFigure, columns: arranged.columns.length, rows: 1 };
  const totals = arranged.rows.flatMap(({ line, item }, n): PlanName[] =>
    line.kind === "total" && item
      ? [{ name: item.code.replace(/\W/g, "_"), area: { ...across, row: firstLine + n } }]
      : [],
  );
  const verdicts = {
    row: firstLine,
    rows: arranged.rows.length,
    column: columns.check,
    columns: 1,
  };
  const unit = { row: rows.unit, rows: 1, column: columns.label, columns: 1 };
  return [
    ...(hasMoney(arranged) ? [{ name: "Unit", area: unit }] : []),
    { name: "Periods", area: { ...across, row: rows.period } },
    { name: "Releases", area: { ...across, row: rows.release } },
    ...(checks.size > 0 ? [{ name: "Checks", area: verdicts }] : []),
    ...totals,
  ];
}
