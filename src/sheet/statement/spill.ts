import { titleOf } from "../../statements/arrange/arranged-statement.ts";
import { columns } from "../plan/sheet-columns.ts";
import { figureColumn, rows, type Frame } from "./frame.ts";
import { styles } from "../plan/styles.ts";

/** `IIJ.STATEMENT` passes over blank cells: an inserted column would shift figures beneath the heads of others. */
const headless = "A column has no head: fill its heads from the left, or delete it.";

/** Puts down the one formula that fills a statement, its heads and its labels, in the row above the first line. */
export function planSpill(frame: Frame): void {
  const { arranged, placement, grid } = frame;
  if (placement.fill !== "spill") return;
  const { definition, columns: requests } = arranged;
  const across = (row: number, from: number): string =>
    `${frame.address(row, from)}:${frame.address(row, figureColumn(requests.length - 1))}`;
  const asked = across(rows.column, columns.firstFigure);
  const inUnit = frame.address(rows.unit, columns.label);
  const filled = `IIJ.STATEMENT("${definition.code}",${asked},${inUnit})`;
  grid.formula(
    rows.spilled,
    columns.label,
    `=IF(COUNTBLANK(${asked})>0,"${headless}",${filled})`,
    titleOf(arranged),
  );
  requests.forEach((_, n) => {
    const head = grid.cells[rows.column]?.[figureColumn(n)];
    const asked = head?.kind === "formula" ? String(head.expected) : "";
    const expected = asked.replace("@latest", "");
    grid.put(rows.spilled, figureColumn(n), { kind: "spilled", expected });
  });
  grid.style(
    { row: rows.spilled, rows: 1, column: columns.label, columns: requests.length + 1 },
    styles.figure,
    styles.aside,
  );
}
