import type { PercentageColumn } from "../../../model/print.ts";
import { cellOf, expectedOf } from "../../plan/cell-value.ts";
import { rangeOf, type Frame } from "../frame.ts";
import { rows } from "../layout.ts";

/** Marks of items, one a row, in adjoining columns of the statement. */
interface FlagsBlock {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly ns: readonly number[];
  /** The cells of the items' codes. */
  readonly codes: string;
  /** The percentage whose marks are shown; without it, the figure. */
  readonly of?: PercentageColumn;
  /** Returns the marks in a row, counted from the first, of a column of the statement. */
  readonly marksAt: (down: number, n: number) => string;
}

/** Plans a block of `IIJ.FLAGS`, which refers to the heads of its columns. */
export function planFlags({ grid, placement }: Frame, block: FlagsBlock): void {
  const { row, column, ns, codes, of, marksAt } = block;
  const across = (at: number): string =>
    rangeOf({ placement }, { row: at, rows: 1, column, columns: ns.length }, "row");
  const kind = of === undefined ? "" : `,"${of}"`;
  const formula = `=IIJ.FLAGS(${across(rows.period)},${codes},${across(rows.asked)}${kind})`;
  for (let down = 0; down < block.rows; down += 1)
    ns.forEach((n, right) => {
      const value = marksAt(down, n);
      const at = [row + down, column + right] as const;
      if (placement.fill === "values") grid.put(...at, cellOf(value));
      else if (down + right === 0) grid.formula(...at, formula, expectedOf(value));
      else grid.put(...at, { kind: "spilled", expected: value });
    });
}
