import { isPercentageColumn } from "../../model/print.ts";
import type { Area, Style } from "../plan/sheet-plan.ts";
import { amountStyle, indented, styles } from "../plan/styles.ts";
import { checkColumns, checkRows } from "./check-columns.ts";
import type { CheckFrame } from "./check-frame.ts";
import type { RowLook } from "./check-row.ts";

/** Formats the rows above the checks. */
export function formatHead({ grid, checks, terms: frameTerms }: CheckFrame): void {
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
  const terms = { column: checkColumns.firstTerm, columns: frameTerms };
  grid.style({ ...line(checkRows.head), ...terms }, styles.right);
  grid.style({ ...line(checkRows.head), column: checkColumns.ours, columns: 1 }, indented(1));
  const ours = { row: checkRows.first, rows: checks.length, column: checkColumns.ours };
  grid.style({ ...ours, columns: 1 }, indented(1));
}

/**
 * Formats the checks, rows with the same look together. Numbers are right-aligned and text is black by default: with a
 * style for each of about 60,000 cells, the request would exceed Excel's limit.
 */
export function formatChecks(frame: CheckFrame, looks: readonly RowLook[]): void {
  const { terms } = frame;
  const { line, against, place, printed, calculated, allowance, firstTerm } = checkColumns;
  const styleAt = (column: number, of: (look: RowLook) => Style | undefined): void => {
    formatRuns(frame, looks.map(of), column);
  };
  for (const column of [line, against, place])
    frame.grid.style(
      { row: checkRows.first, rows: looks.length, column, columns: 1 },
      styles.wrapped,
    );
  styleAt(printed, (look) => numberStyle(look, look.places));
  for (let column: number = calculated; column <= allowance; column += 1)
    styleAt(column, (look) =>
      numberStyle(look, column === allowance ? look.finer + 1 : look.finer),
    );
  for (let term = 0; term < terms; term += 1)
    styleAt(firstTerm + term, (look) => termStyle(look, term));
  const ink = (column: number, { asRead }: RowLook): Style =>
    asRead.includes(column) ? styles.quiet : styles.figure;
  styleAt(printed, (look) => ink(printed, look));
  for (let term = 0; term < terms; term += 1)
    styleAt(firstTerm + term, (look) =>
      term < look.termPlaces.length ? ink(firstTerm + term, look) : undefined,
    );
}

function termStyle({ check, termPlaces }: RowLook, term: number): Style | undefined {
  const places = termPlaces[term];
  const reading = check.finding.facts.flatMap((fact) => fact.terms)[term]?.reading;
  if (places === undefined || !reading) return undefined;
  return isPercentageColumn(reading.column) ? percentStyle(places - 2) : amountStyle(places);
}

function numberStyle({ check }: RowLook, places: number): Style {
  const { column, item } = check.finding.target;
  const percent = isPercentageColumn(column) || item.unit === "percent";
  return percent ? percentStyle(places - 2) : amountStyle(places);
}

/** A fraction shown as a percentage with so many decimals. */
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
