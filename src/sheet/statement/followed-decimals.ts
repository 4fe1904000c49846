import { isMoney, type Item } from "../../model/item.ts";
import { moneyUnits } from "../../model/unit.ts";
import { hasMoney } from "../../statements/arrange/arranged-statement.ts";
import { amountFormat, usualDecimals } from "../plan/number-formats.ts";
import type { Area, Style } from "../plan/sheet-plan.ts";
import { amountStyle, itemStyle, styles } from "../plan/styles.ts";
import { at, put, type Frame } from "./frame.ts";
import { decimalsOfUnit } from "./head/expressions.ts";
import { unitCell } from "./head/head-cells.ts";
import { columns, rows } from "./layout.ts";
import { moneyDecimals } from "./money-decimals.ts";

/** Whether decimals follow the unit that the reader sets. */
const followsUnit = ({ placement, arranged }: Frame): boolean =>
  placement.decimals === undefined && placement.fill !== "values" && hasMoney(arranged);

/** Plans the number of decimals of the unit. Conditions cannot contain lists, so they read this cell. */
export function planDecimals(frame: Frame): void {
  if (followsUnit(frame))
    put(frame, rows.mark, columns.code, decimalsOfUnit(unitCell(frame), frame.arranged.unit));
}

/**
 * Gives cells the style of an item's figures. Amounts of money get the decimals of the unit, and shrink if they are wider
 * than the column.
 */
export function styleFigures(
  frame: Frame,
  area: Area,
  item: Pick<Item, "unit">,
  ...also: readonly Style[]
): void {
  frame.grid.style(area, itemStyle(item, moneyDecimals(frame)), ...also);
  if (!isMoney(item)) return;
  frame.grid.style(area, styles.shrunk);
  const above = frame.amounts.find(
    ({ row, rows: high, column, columns: wide }) =>
      row + high === area.row && column === area.column && wide === area.columns,
  );
  if (above) above.rows += area.rows;
  else frame.amounts.push({ ...area });
}

/** The other numbers of decimals that the unit may need after a change, and the condition for each. */
export function otherDecimals(
  frame: Frame,
): { readonly decimals: number; readonly when: string }[] {
  if (!followsUnit(frame)) return [];
  const cell = at(frame, rows.mark, columns.code, undefined, "both").address;
  return [...new Set(moneyUnits.map(usualDecimals))]
    .filter((decimals) => decimals !== moneyDecimals(frame))
    .map((decimals) => ({ decimals, when: `${cell}=${decimals}` }));
}

/** Makes every amount of money follow the unit in its decimals. */
export function formatDecimals(frame: Frame): void {
  const areas = joined(frame);
  for (const { decimals, when } of otherDecimals(frame))
    for (const area of areas)
      frame.grid.styleWhen(area, `=${when}`, {
        name: amountStyle(decimals).name,
        format: { numberFormat: amountFormat(decimals) },
      });
}

/** Areas of amounts with only headings between them share one condition. */
function joined({ amounts, grid }: Frame): Area[] {
  const areas: (Area & { rows: number })[] = [];
  for (const area of amounts.toSorted((a, b) => a.row - b.row)) {
    const above = areas.at(-1);
    const isBelow = above?.column === area.column && above.columns === area.columns;
    const end = above ? above.row + above.rows : 0;
    const between = grid.cells
      .slice(end, area.row)
      .flatMap((cells) => cells.slice(area.column, area.column + area.columns));
    if (isBelow && between.every(({ kind }) => kind === "blank" || kind === "text"))
      above.rows = area.row + area.rows - above.row;
    else areas.push({ ...area });
  }
  return areas;
}
