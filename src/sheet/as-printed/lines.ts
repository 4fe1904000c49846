import { certain } from "../../errors.ts";
import { toCell } from "../../exact/decimal.ts";
import { printedLabel } from "../../statements/printed-label.ts";
import { figureColumn, rowOfLine, type TableFrame } from "./frame.ts";
import { callOf } from "./heads.ts";
import { tableColumns } from "./layout.ts";

/**
 * Plans the lines. Live, each cell asks for its row and column of the table; where nothing is printed, the cell is empty.
 */
export function planLines(frame: TableFrame): void {
  const { grid, lines, table, placement } = frame;
  const { fill } = placement;
  lines.forEach(({ label, cells }, line) => {
    const printed = certain(table.rows[line]);
    grid.addRow();
    const row = rowOfLine(frame, line);
    if (fill === "spill") grid.put(row, tableColumns.label, { kind: "spilled", expected: label });
    else grid.text(row, tableColumns.label, printedLabel(printed.label));
    cells.forEach((cell, n) => {
      const column = figureColumn(n);
      const value = cell === "" ? "" : toCell(cell);
      if (fill === "spill") grid.put(row, column, { kind: "spilled", expected: value });
      else if (value === "") return;
      else if (fill === "values") grid.put(row, column, { kind: "number", value });
      else grid.formula(row, column, `=${callOf(table, line + 1, n + 1)}`, value);
    });
  });
}
