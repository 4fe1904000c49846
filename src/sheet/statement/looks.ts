import { isAmount } from "../../statements/columns/column.ts";
import type { ArrangedRow } from "../../statements/arrange/arranged-statement.ts";
import type { Area, Style } from "../plan/sheet-plan.ts";
import { indented, styles } from "../plan/styles.ts";
import { publishedColumn } from "./below/plan-sources.ts";
import { figuresArea, placedColumns, slotColumn, type Frame } from "./frame.ts";
import { followedColumn } from "./head/plan-head.ts";
import { columns, markLines, noteRows, rows, resultColumn, spilledHeads } from "./layout.ts";
import { styleFigures } from "./followed-decimals.ts";
import { isLong } from "./widths.ts";

/** Formats everything planned. Blue marks the cells that the reader may change and that the sheet follows. */
export function formatStatement(frame: Frame): void {
  formatHead(frame);
  formatColumns(frame);
  frame.arranged.rows.forEach((row, line) => {
    formatLine(frame, row, line);
  });
  formatSlots(frame);
  formatBelow(frame);
}

const cell = (row: number, column: number): Area => ({ row, rows: 1, column, columns: 1 });

function formatHead(frame: Frame): void {
  const { grid, endColumn, places, placement } = frame;
  const isFollowed = placement.fill !== "values";
  const heads = { row: rows.period, rows: places.top - rows.period };
  grid.style(cell(rows.title, columns.check), styles.title);
  grid.style(cell(rows.title, resultColumn), styles.strong);
  grid.style(cell(rows.about, columns.check), styles.about);
  grid.style({ ...heads, column: 0, columns: endColumn + 1 }, styles.header);
  grid.style({ ...heads, column: 0, columns: columns.firstFigure }, styles.quiet);
  grid.style(cell(rows.period, columns.label), styles.unit, styles.strong);
  grid.style(cell(rows.ended, columns.label), styles.knownOn, styles.left);
  if (isFollowed) grid.style({ ...cell(rows.period, columns.label), rows: 2 }, styles.yours);
  grid.style({ ...figuresArea(frame, rows.period), rows: 1 }, styles.columnHead);
  const all = figuresArea(frame, rows.period, places.top - rows.period);
  grid.style(all, styles.right);
  grid.style(figuresArea(frame, rows.period), styles.head);
  grid.style(figuresArea(frame, rows.ended, 2), styles.end);
  grid.style(figuresArea(frame, rows.months), styles.months);
  grid.style(figuresArea(frame, rows.published), styles.end);
  grid.style({ row: places.top - 1, rows: 1, column: 0, columns: endColumn + 1 }, styles.headerEnd);
  grid.style({ row: rows.ended, rows: 1, column: 0, columns: endColumn + 1 }, styles.headerEnd);
}

/** The colours of column heads: blue for the reader's input, black for those that follow it. */
function formatColumns(frame: Frame): void {
  const { grid, placement, arranged } = frame;
  if (placement.fill === "values") return;
  for (const { n, column } of placedColumns(frame)) {
    const isOwn = followedColumn(frame, n) === undefined;
    grid.style(cell(rows.period, column), isOwn ? styles.yours : styles.formula);
    if (isOwn) grid.style(cell(rows.release, column), styles.yours);
    if (isOwn && arranged.columns[n]?.shows === undefined)
      grid.style({ ...cell(rows.end, column), rows: 8 }, styles.figure);
  }
  if (placement.fill === "spill")
    grid.style(figuresArea(frame, spilledHeads), styles.figure, styles.small);
}

function formatLine(frame: Frame, row: ArrangedRow, line: number): void {
  const { grid, places, endColumn, checked, arranged } = frame;
  const at = places.lines[line] ?? 0;
  const whole = { row: at, rows: 1, column: columns.label, columns: endColumn - columns.label };
  grid.style(
    cell(at, columns.label),
    indented(row.line.indent),
    ...(isLong(arranged, row) && row.line.kind !== "heading" ? [styles.wrapped] : []),
  );
  const definition = places.definitions.get(line);
  if (definition !== undefined)
    grid.style(
      cell(definition, columns.label),
      styles.aside,
      styles.quiet,
      indented(row.line.indent + 1),
    );
  if (row.line.kind === "heading") {
    grid.style(whole, styles.heading);
    return;
  }
  grid.style(cell(at, columns.code), styles.quiet);
  grid.style(cell(at, columns.note), styles.small, styles.quiet, styles.center);
  grid.style(
    cell(at, columns.check),
    ...(checked.some((total) => total.line === line)
      ? [styles.formula, styles.small]
      : [styles.quiet, styles.aside]),
  );
  formatFigures(frame, row, at);
  if (row.line.kind === "ratio") grid.style(whole, styles.ratio);
  if (row.line.kind !== "total") return;
  grid.style(whole, styles.total);
  grid.style(
    { ...whole, column: columns.firstFigure, columns: endColumn - columns.firstFigure },
    row.line.grand ? styles.grandLine : styles.totalLine,
  );
}

/** Formats amounts with the decimals of their unit, changes and shares in percent, in the colour of their origin. */
function formatFigures(frame: Frame, { item, line }: ArrangedRow, at: number): void {
  const { grid } = frame;
  grid.style(figuresArea(frame, at), styles.percent, styles.right);
  if (item && line.kind !== "growth")
    for (const run of amountRuns(frame)) styleFigures(frame, { ...run, row: at, rows: 1 }, item);
  for (const { column } of placedColumns(frame)) {
    const ink = inkOf(frame, at, column);
    if (ink) grid.style(cell(at, column), ink);
  }
}

/** Runs of columns that hold no changes or shares. */
function amountRuns(frame: Frame): Pick<Area, "column" | "columns">[] {
  const { arranged, endColumn } = frame;
  const runs: { column: number; columns: number }[] = [];
  const percents = new Set(
    placedColumns(frame)
      .filter(({ n }) => {
        const request = arranged.columns[n];
        return request && !isAmount(request) && request.shows !== "Difference";
      })
      .map(({ column }) => column),
  );
  for (let column = columns.firstFigure; column <= endColumn; column += 1) {
    const run = runs.at(-1);
    if (percents.has(column)) continue;
    if (run && run.column + run.columns === column) run.columns += 1;
    else runs.push({ column, columns: 1 });
  }
  return runs;
}

/** Blue for a constant number, black for a formula of the sheet, purple for the add-in. */
export function inkOf({ grid }: Frame, row: number, column: number): Style | undefined {
  const content = grid.cells[row]?.[column];
  switch (content?.kind) {
    case "number":
    case "error":
      return styles.input;
    case "formula":
      return content.formula.includes("IIJ.") ? styles.figure : styles.formula;
    case "spilled":
      return styles.figure;
    default:
      return undefined;
  }
}

/** Greys out periods that are not held, and formats forecasts as the reader's input. */
function formatSlots(frame: Frame): void {
  const { grid, slots, places } = frame;
  const rowsShown = { row: rows.period, rows: places.lastLine - rows.period + 1 };
  const lines = { row: places.firstLine, rows: places.lastLine - places.firstLine + 1 };
  slots.forEach((slot, index) => {
    const column = { column: slotColumn(index), columns: 1 };
    if (slot.kind === "gap") grid.style({ ...rowsShown, ...column }, styles.gap);
    else if (slot.kind === "forecast") {
      grid.style({ ...lines, ...column }, styles.forecast);
      formatForecast(frame, column.column);
    }
  });
}

function formatForecast(frame: Frame, column: number): void {
  const { grid, places, arranged } = frame;
  arranged.rows.forEach(({ line }, n) => {
    if (line.kind === "heading") return;
    const row = places.lines[n] ?? 0;
    const isTotal = grid.cells[row]?.[column]?.kind === "formula";
    grid.style(cell(row, column), isTotal ? styles.formula : styles.yours);
  });
}

function formatBelow(frame: Frame): void {
  const { grid, places, arranged, endColumn } = frame;
  const text = { column: columns.label, columns: 1 };
  grid.style({ row: places.notes, rows: noteRows, ...text }, styles.small, styles.quiet);
  grid.style(
    { row: places.notes, rows: noteRows, column: columns.note, columns: 1 },
    styles.small,
    styles.quiet,
    styles.center,
  );
  grid.style({ row: places.marksLegend, rows: markLines + 1, ...text }, styles.aside, styles.quiet);
  for (const { sign } of [places.growth, places.checks, places.sources, places.machinery])
    if (sign >= 0) grid.style(cell(sign, columns.label), styles.quiet, styles.small);
  for (const [, row] of [...places.growth.growth, ...places.growth.shares])
    grid.style(figuresArea(frame, row), styles.percent, styles.right, styles.ratio);
  for (const [line, { other, difference, allowed, beyond }] of places.checks.rows) {
    const item = arranged.rows[line]?.item;
    if (!item) continue;
    for (const row of [other, difference, allowed, beyond])
      if (row !== undefined) {
        styleFigures(frame, figuresArea(frame, row), item, styles.right);
        for (let column = columns.firstFigure; column < endColumn; column += 1) {
          const ink = inkOf(frame, row, column);
          if (ink) grid.style(cell(row, column), ink);
        }
      }
  }
  const { first, columns: sourceRows } = places.sources;
  grid.style(
    { row: first, rows: 1, column: columns.label, columns: grid.columns - columns.label },
    styles.columnHead,
  );
  grid.style(
    { row: sourceRows, rows: arranged.columns.length, column: publishedColumn(frame), columns: 1 },
    styles.date,
    styles.left,
    styles.shrunk,
  );
}
