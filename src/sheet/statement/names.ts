import { hasMoney } from "../../statements/arrange/arranged-statement.ts";
import type { PlanName } from "../plan/sheet-plan.ts";
import { figuresArea, type Frame } from "./frame.ts";
import { columns, rows } from "./layout.ts";

/** The name that marks one of our blocks on its sheet, so that it can be found again. */
export const blockName = (code: string): string => `IIJ_${code}`;

/**
 * Returns the names for users: the block, the unit, the date, the periods, the verdicts, and every total by its item
 * code, so that `=MAX(Revenue_Total)` works on the sheet. They extend to the end column, so that they include an inserted
 * column.
 */
export function namesOf(frame: Frame): PlanName[] {
  const { arranged, places, checked, grid } = frame;
  const cell = (row: number): PlanName["area"] => ({
    row,
    rows: 1,
    column: columns.label,
    columns: 1,
  });
  const totals = arranged.rows.flatMap(({ line, item }, n): PlanName[] =>
    line.kind === "total" && item
      ? [{ name: item.code.replace(/\W/g, "_"), area: figuresArea(frame, places.lines[n] ?? 0) }]
      : [],
  );
  const verdicts = {
    row: places.firstLine,
    rows: places.lastLine - places.firstLine + 1,
    column: columns.check,
    columns: 1,
  };
  return [
    {
      name: blockName(arranged.definition.code),
      area: { row: 0, column: 0, rows: grid.rows, columns: grid.columns },
    },
    ...(hasMoney(arranged) ? [{ name: "Unit", area: cell(rows.period) }] : []),
    { name: "AsKnown", area: cell(rows.ended) },
    { name: "Periods", area: figuresArea(frame, rows.period) },
    ...(checked.length > 0 ? [{ name: "Checks", area: verdicts }] : []),
    ...totals,
  ];
}
