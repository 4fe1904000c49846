import { certain } from "../../../errors.ts";
import { titleOf } from "../../../statements/arrange/arranged-statement.ts";
import { columnCode, shownCode } from "../../../statements/columns/column.ts";
import { placedColumns, put, rangeOf, type Frame } from "../frame.ts";
import { columns, rows, spilledHeads } from "../layout.ts";
import { quote } from "./expressions.ts";
import { headAddress, unitCell } from "./head-cells.ts";

/** `IIJ.STATEMENT` skips blank cells, so an inserted column would shift figures below the heads of other columns. */
const headless = "A column has no head: fill its heads from the left, or delete it.";

/** Plans the one formula that fills a statement, its heads and its labels, in the row above the first line. */
export function planSpill(frame: Frame): void {
  const { arranged, placement, grid } = frame;
  if (placement.fill !== "spill") return;
  for (const { n, column } of placedColumns(frame)) planColumnCode(frame, n, column);
  const asked = rangeOf(frame, {
    row: rows.column,
    rows: 1,
    column: columns.firstFigure,
    columns: arranged.columns.length,
  });
  const filled = `IIJ.STATEMENT("${arranged.definition.code}",${asked},${unitCell(frame).address})`;
  grid.formula(
    spilledHeads,
    columns.label,
    `=IF(COUNTBLANK(${asked})>0,${quote(headless)},${filled})`,
    titleOf(arranged),
  );
  for (const { n, column } of placedColumns(frame)) {
    const expected = columnCode(certain(arranged.columns[n]), arranged.unit);
    grid.put(spilledHeads, column, { kind: "spilled", expected });
  }
}

/** The text with which the one formula asks for a column, composed from its head. */
function planColumnCode(frame: Frame, n: number, column: number): void {
  const request = certain(frame.arranged.columns[n]);
  const period = headAddress(frame, rows.period, column);
  const release = headAddress(frame, rows.asked, column);
  const shown = shownCode(request, frame.arranged.unit);
  const asked = frame.grid.cells[rows.asked]?.[column];
  const pinned = asked?.kind === "formula" ? String(asked.expected ?? "") : "";
  const beside = shown === "" ? "" : `&${quote(` ${shown}`)}`;
  put(frame, rows.column, column, {
    formula: `${period}&IF(${release}="","","@"&${release})${beside}`,
    value: `${request.period.code}${pinned === "" ? "" : `@${pinned}`}${shown === "" ? "" : ` ${shown}`}`,
    needs: "heads",
  });
}
