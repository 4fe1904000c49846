import { absentWords } from "../../../statements/arrange/entry.ts";
import { lineTold } from "../../../statements/definitions/statement-line.ts";
import { marks, marksIn } from "../../../statements/marks/mark-list.ts";
import { amountFormat, decimalsOf, headFormat } from "../../plan/number-formats.ts";
import { cellOf, expectedOf } from "../../plan/cell-value.ts";
import type { Area } from "../../plan/sheet-plan.ts";
import { absentStyle, markedStyle, notSummedStyle } from "../../plan/styles.ts";
import { addressOf, figuresArea, placedColumns, rangeOf, runsOf, type Frame } from "../frame.ts";
import { markIn } from "../head/blocks.ts";
import { columns, rows } from "../layout.ts";
import { moneyDecimals } from "../money-decimals.ts";

/** Puts down the marks of all figures, a block of `IIJ.FLAGS` for each run of adjoining columns of amounts. */
export function planMarks(frame: Frame): void {
  const { arranged, grid, places, placement } = frame;
  const { flags } = places.machinery;
  const lineAt = new Map(places.lines.map((row, line) => [row, line]));
  const codes = rangeOf(
    frame,
    { row: places.firstLine, rows: height(frame), column: columns.code, columns: 1 },
    "column",
  );
  for (const { column, ns } of runsOf(frame, (n) => arranged.columns[n]?.shows === undefined)) {
    const across = { column, columns: ns.length, rows: 1 };
    const periods = rangeOf(frame, { ...across, row: rows.period }, "row");
    const releases = rangeOf(frame, { ...across, row: rows.asked }, "row");
    const formula = `=IIJ.FLAGS(${periods},${codes},${releases})`;
    for (let down = 0; down < height(frame); down += 1)
      ns.forEach((n, right) => {
        const value = blockValue(frame, lineAt.get(places.firstLine + down), n);
        const row = flags + down;
        if (placement.fill === "values") grid.put(row, column + right, cellOf(value));
        else if (down + right === 0) grid.formula(row, column, formula, expectedOf(value));
        else grid.put(row, column + right, { kind: "spilled", expected: value });
      });
  }
}

const height = ({ places }: Frame): number => places.lastLine - places.firstLine + 1;

/** A line that no figure is found for has the error of the add-in; what is no line of an item is blank. */
function blockValue(frame: Frame, line: number | undefined, n: number): string {
  const row = line === undefined ? undefined : frame.arranged.rows[line];
  if (line === undefined || !row?.item) return "";
  if (lineTold(frame.arranged.definition.lines, line) !== undefined) return "";
  return frame.marks[line]?.[n] ?? absentWords.notAvailable;
}

/** The range of all marks, for counting. */
export const marksRange = (frame: Frame): string =>
  rangeOf(frame, figuresArea(frame, frame.places.machinery.flags, height(frame)), "both");

/**
 * Has every figure show the weightiest of its marks that its column does not have as a whole, which the head shows; greys
 * what is not available, and shows a total that is not the sum of its lines.
 */
export function formatMarks(frame: Frame): void {
  const { grid, places, arranged } = frame;
  const mark = addressOf(frame, rows.mark, columns.firstFigure, "row");
  const columnMarks = new Map(
    placedColumns(frame).map(({ n, column }) => [column, { n, mark: columnMark(frame, column) }]),
  );
  const heads = figuresArea(frame, rows.period);
  for (const each of marks)
    grid.styleWhen(
      heads,
      `=LEFT(${mark})="${each}"`,
      markedStyle(each, "head", headFormat(each)),
      (_, column) => columnMarks.get(column)?.mark.startsWith(each) ?? false,
    );
  const lineAt = new Map(places.lines.map((row, line) => [row, line]));
  for (const { area, decimals } of amountAreas(frame)) {
    const flag = addressOf(
      frame,
      places.machinery.flags + area.row - places.firstLine,
      area.column,
    );
    for (const each of marks)
      grid.styleWhen(
        area,
        `=LEFT(SUBSTITUTE(${flag},${mark},""))="${each}"`,
        markedStyle(
          each,
          `amount${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}`,
          amountFormat(decimals, each),
        ),
        (row, column) => {
          const line = lineAt.get(row);
          const own = columnMarks.get(column);
          if (line === undefined || !own || arranged.columns[own.n]?.shows !== undefined)
            return false;
          const told = (frame.marks[line]?.[own.n] ?? "").replace(own.mark, "");
          return marksIn(told)[0] === each;
        },
      );
  }
  formatAbsent(frame);
}

function columnMark({ grid }: Frame, column: number): string {
  const cell = grid.cells[rows.mark]?.[column];
  if (cell?.kind === "formula") return markIn(String(cell.expected ?? ""));
  return cell?.kind === "text" ? cell.text : "";
}

/** Runs of rows whose figures have the same number of decimals: a condition replaces the format of the row. */
function amountAreas(frame: Frame): { readonly area: Area; readonly decimals: number }[] {
  const { arranged, places } = frame;
  const areas: { first: number; last: number; decimals: number }[] = [];
  arranged.rows.forEach(({ item, line }, n) => {
    const row = places.lines[n] ?? 0;
    if (!item || line.kind === "growth" || item.unit === "percent") return;
    const decimals = decimalsOf(item, moneyDecimals(frame));
    const run = areas.at(-1);
    if (run?.decimals === decimals) run.last = row;
    else areas.push({ first: row, last: row, decimals });
  });
  return areas.map(({ first, last, decimals }) => ({
    area: figuresArea(frame, first, last - first + 1),
    decimals,
  }));
}

function formatAbsent(frame: Frame): void {
  const { grid, places } = frame;
  const contentAt = (row: number, column: number): unknown => {
    const cell = grid.cells[row]?.[column];
    return cell?.kind === "error"
      ? cell.code
      : cell && "expected" in cell
        ? cell.expected
        : undefined;
  };
  for (const { line } of frame.checked) {
    const row = places.lines[line] ?? 0;
    const difference = places.checks.rows.get(line)?.difference ?? 0;
    const area = figuresArea(frame, row);
    const [total, off] = [row, difference].map((at) => addressOf(frame, at, area.column));
    grid.styleWhen(
      area,
      `=AND(ISNUMBER(${total ?? ""}),ISNA(${off ?? ""}))`,
      notSummedStyle,
      (_, column) =>
        typeof contentAt(row, column) === "number" && contentAt(difference, column) === "#N/A",
    );
  }
  const body = figuresArea(frame, places.firstLine, height(frame));
  grid.styleWhen(
    body,
    `=ISNA(${addressOf(frame, body.row, body.column)})`,
    absentStyle,
    (row, column) => contentAt(row, column) === "#N/A",
  );
}
