import { certain } from "../../../errors.ts";
import { growthEntry } from "../../../statements/arrange/reported-entries.ts";
import { rowOfItem } from "../../../statements/definitions/statement-line.ts";
import { placedColumns, put, type Frame } from "../frame.ts";
import { growthOf } from "../body/asked.ts";
import { quotientOf } from "../body/arithmetic.ts";
import { cellAt, type Body } from "../body/plan-body.ts";
import { columns } from "../layout.ts";

/** Plans, below the statement, the growth of its totals on the year before and the shares of its whole. */
export function planGrowth(frame: Frame, body: Body): void {
  const { grid, places, arranged, data } = frame;
  const { growth, shares, sign } = places.growth;
  if (sign < 0) return;
  const headOf = (rowsOf: ReadonlyMap<number, number>, text: string): void => {
    const first = [...rowsOf.values()][0];
    if (first !== undefined) grid.text(first - 1, columns.label, text);
  };
  headOf(growth, "Change on the year before (YoY)");
  for (const [line, row] of growth) planGrowthLine(frame, line, row);
  if (shares.size === 0) return;
  // Only a statement with a whole has shares.
  const code = certain(arranged.definition.whole);
  const whole = rowOfItem(arranged.definition.lines, code);
  const { label } = certain(data.items.get(code));
  headOf(shares, `Share of ${label.charAt(0).toLowerCase()}${label.slice(1)}`);
  for (const [line, row] of shares) {
    grid.text(row, columns.label, certain(arranged.rows[line]).label);
    for (const { n, column } of amounts(frame))
      put(
        frame,
        row,
        column,
        quotientOf(cellAt(frame, line, n, body), cellAt(frame, whole, n, body, "row")),
      );
  }
}

const amounts = (frame: Frame) =>
  placedColumns(frame).filter(({ n }) => certain(frame.arranged.columns[n]).shows === undefined);

function planGrowthLine(frame: Frame, line: number, row: number): void {
  const { arranged, grid, views } = frame;
  const { item, label } = certain(arranged.rows[line]);
  grid.text(row, columns.label, label);
  for (const { n, column } of amounts(frame)) {
    const entry = growthEntry(certain(views[n]).data, certain(item), certain(arranged.columns[n]));
    put(frame, row, column, growthOf(frame, { line, n, column }, entry));
  }
}
