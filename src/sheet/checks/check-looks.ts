import { isPercentageColumn } from "../../model/print.ts";
import type { Area, Style } from "../plan/sheet-plan.ts";
import { amountStyle, indented, styles } from "../plan/styles.ts";
import { checkColumns, checkRows } from "./check-columns.ts";
import type { CheckFrame } from "./check-frame.ts";
import type { RowLook } from "./check-row.ts";

/** Formats the rows above the checks. */
export function formatHead({ grid }: CheckFrame): void {
  const line = (row: number): Area => ({
    row,
    rows: 1,
    column: checkColumns.line,
    columns: grid.columns - checkColumns.line,
  });
  grid.style({ ...line(checkRows.title), columns: 1 }, styles.title);
  grid.style({ ...line(checkRows.about), columns: 1 }, styles.about);
  grid.style({ ...line(checkRows.counts), columns: 1 }, styles.formula);
  grid.style(line(checkRows.head), styles.columnHead, styles.header, styles.headerEnd, styles.left);
  grid.style({ ...line(checkRows.head), column: checkColumns.printed, columns: 4 }, styles.right);
}

/** Formats the checks: rows that look alike side by side together. */
export function formatChecks(frame: CheckFrame, looks: readonly RowLook[]): void {
  const { grid, terms } = frame;
  const all = { row: checkRows.first, rows: looks.length };
  const { printed, calculated, allowance, ours, firstTerm, id } = checkColumns;
  grid.style({ ...all, column: id, columns: 1 }, styles.quiet, styles.small);
  grid.style({ ...all, column: printed, columns: 1 }, styles.figure, styles.right);
  grid.style({ ...all, column: calculated, columns: 3 }, styles.formula, styles.right);
  grid.style({ ...all, column: firstTerm, columns: terms }, styles.figure, styles.right);
  grid.style(
    { row: checkRows.head, rows: looks.length + 1, column: ours, columns: 1 },
    indented(1),
  );
  grid.style({ ...all, column: firstTerm + terms, columns: 1 }, styles.quiet);
  const styleAt = (column: number, of: (look: RowLook) => Style | undefined): void => {
    formatRuns(frame, looks.map(of), column);
  };
  styleAt(printed, (look) => numberStyle(look, look.places));
  for (let column: number = calculated; column <= allowance; column += 1)
    styleAt(column, (look) =>
      numberStyle(look, column === allowance ? look.finer + 1 : look.finer),
    );
  for (let term = 0; term < terms; term += 1)
    styleAt(firstTerm + term, ({ check, termPlaces }) => {
      const places = termPlaces[term];
      const reading = check.finding.facts.flatMap((fact) => fact.terms)[term]?.reading;
      if (places === undefined || !reading) return undefined;
      return isPercentageColumn(reading.column) ? percentStyle(places - 2) : amountStyle(places);
    });
  for (let column = printed; column < firstTerm + terms; column += 1)
    styleAt(column, ({ asRead }) => (asRead.includes(column) ? styles.quiet : undefined));
}

function numberStyle({ check }: RowLook, places: number): Style {
  const { column, item } = check.finding.target;
  const percent = isPercentageColumn(column) || item.unit === "percent";
  return percent ? percentStyle(places - 2) : amountStyle(places);
}

/** A fraction with so many decimals of a percentage. */
function percentStyle(places: number): Style {
  if (places === 1) return styles.percent;
  const digits = places > 0 ? `0.${"0".repeat(places)}` : "0";
  return {
    name: `percent.${Math.max(0, places)}`,
    format: { numberFormat: `${digits}%_);(${digits}%);${digits}%_)` },
  };
}

function formatRuns(
  { grid }: CheckFrame,
  styled: readonly (Style | undefined)[],
  column: number,
): void {
  let first = 0;
  styled.forEach((style, n) => {
    if (styled[n + 1]?.name === style?.name && n + 1 < styled.length) return;
    const area = { row: checkRows.first + first, rows: n - first + 1, column, columns: 1 };
    if (style) grid.style(area, style);
    first = n + 1;
  });
}
