import { Decimal } from "../../../exact/decimal.ts";
import { isMoney } from "../../../model/item.ts";
import { absentWords } from "../../../statements/arrange/entry.ts";
import { lineTold } from "../../../statements/definitions/statement-line.ts";
import { marks, marksIn, type Mark } from "../../../statements/marks/mark-list.ts";
import { amountFormat, decimalsOf, headFormat } from "../../plan/number-formats.ts";
import { contentOf, type Area } from "../../plan/sheet-plan.ts";
import {
  absentStyle,
  amountStyle,
  annualStyle,
  markedStyle,
  notSummedStyle,
} from "../../plan/styles.ts";
import {
  addressOf,
  contentAt,
  figuresArea,
  placedColumns,
  rangeOf,
  runsOf,
  type Frame,
} from "../frame.ts";
import { planFlags } from "./flags-block.ts";
import { formatPercentMarks, planPercentMarks } from "./plan-percent-marks.ts";
import { markIn } from "../head/blocks.ts";
import { columns, rows } from "../layout.ts";
import { formatDecimals, otherDecimals } from "../followed-decimals.ts";
import { moneyDecimals } from "../money-decimals.ts";

/** Plans the marks of all figures, a block of `IIJ.FLAGS` for each run of adjoining columns of amounts. */
export function planMarks(frame: Frame): void {
  const { arranged, places } = frame;
  const lineAt = new Map(places.lines.map((row, line) => [row, line]));
  const codes = rangeOf(
    frame,
    { row: places.firstLine, rows: height(frame), column: columns.code, columns: 1 },
    "column",
  );
  for (const { column, ns } of runsOf(frame, (n) => arranged.columns[n]?.shows === undefined))
    planFlags(frame, {
      ...{ row: places.machinery.flags, rows: height(frame), column, ns, codes },
      marksAt: (down, n) => blockValue(frame, lineAt.get(places.firstLine + down), n),
    });
  planPercentMarks(frame);
}

const height = ({ places }: Frame): number => places.lastLine - places.firstLine + 1;

/** A line without a figure has the error of the add-in; a row that is not a line of an item is blank. */
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
 * Makes every figure show its most important mark, without the marks that its whole column has, which the head shows.
 * Greys out what is not available, and highlights a total that is not the sum of its lines.
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
  formatOtherDecimals(frame);
  const lineAt = new Map(places.lines.map((row, line) => [row, line]));
  for (const { area, decimals } of markedAreas(frame))
    for (const each of marks)
      grid.styleWhen(
        area,
        `=${bears(frame, area, each)}`,
        markedStyle(each, amountStyle(decimals).name, amountFormat(decimals, each)),
        (row, column) => {
          const line = lineAt.get(row);
          const own = columnMarks.get(column);
          if (line === undefined || !own || arranged.columns[own.n]?.shows !== undefined)
            return false;
          const told = (frame.marks[line]?.[own.n] ?? "").replace(own.mark, "");
          return marksIn(told)[0] === each;
        },
      );
  formatPercentMarks(frame);
  formatAbsent(frame);
  formatYears(frame);
}

/** The condition that a mark is the most important one of the first figure of an area, without the marks of its column. */
function bears(frame: Frame, { row, column }: Area, mark: Mark): string {
  const { flags } = frame.places.machinery;
  const flag = addressOf(frame, flags + row - frame.places.firstLine, column);
  const ofColumn = addressOf(frame, rows.mark, columns.firstFigure, "row");
  return `LEFT(SUBSTITUTE(${flag},${ofColumn},""))="${mark}"`;
}

/** Formats for units with other decimals than at insertion: marked figures first, then all figures. */
function formatOtherDecimals(frame: Frame): void {
  const money = amountAreas(frame).filter(({ isMoney: all }) => all);
  for (const { decimals, when } of otherDecimals(frame))
    for (const { area } of money)
      for (const each of marks)
        frame.grid.styleWhen(area, `=AND(${when},${bears(frame, area, each)})`, {
          name: `${amountStyle(decimals).name} ${each}`,
          format: { numberFormat: amountFormat(decimals, each) },
        });
  formatDecimals(frame);
}

function columnMark({ grid }: Frame, column: number): string {
  const cell = grid.cells[rows.mark]?.[column];
  if (cell?.kind === "formula") return markIn(String(cell.expected ?? ""));
  return cell?.kind === "text" ? cell.text : "";
}

/** Rows whose figures have the same number of decimals, in any unit of money. */
interface Run {
  readonly isMoney: boolean;
  readonly decimals: number;
}

/**
 * Runs of rows whose figures have the same number of decimals. They are separate, because a condition replaces the whole
 * number format of a row.
 */
function amountAreas(frame: Frame): (Run & { readonly area: Area })[] {
  const { arranged, places } = frame;
  const areas: (Run & { readonly first: number; last: number })[] = [];
  arranged.rows.forEach(({ item, line }, n) => {
    const row = places.lines[n] ?? 0;
    if (!item || line.kind === "growth" || item.unit === "percent") return;
    const own = { isMoney: isMoney(item), decimals: decimalsOf(item, moneyDecimals(frame)) };
    const run = areas.at(-1);
    if (run?.decimals === own.decimals && run.isMoney === own.isMoney) run.last = row;
    else areas.push({ ...own, first: row, last: row });
  });
  return areas.map(({ first, last, ...run }) => ({
    ...run,
    area: figuresArea(frame, first, last - first + 1),
  }));
}

/**
 * The most common number of decimals gets one area over all rows, after the areas of the other runs: of two conditions
 * that hold, the first counts. An area of several ranges would be simpler, but it is not certain for which of them Excel
 * writes a formula (office-js#5194).
 */
function markedAreas(frame: Frame): { readonly area: Area; readonly decimals: number }[] {
  const runs = amountAreas(frame);
  const having = (decimals: number) => runs.filter((run) => run.decimals === decimals);
  const [usual] = runs
    .map(({ decimals }) => decimals)
    .toSorted((a, b) => having(b).length - having(a).length);
  if (usual === undefined) return [];
  const most = having(usual).map(({ area }) => area);
  const [first, last] = [most[0], most.at(-1)];
  if (!first || !last) return runs;
  const all = figuresArea(frame, first.row, last.row + last.rows - first.row);
  return [...runs.filter(({ decimals }) => decimals !== usual), { area: all, decimals: usual }];
}

/** Shades columns of twelve months, whatever series their column belongs to. */
function formatYears(frame: Frame): void {
  const body = figuresArea(frame, frame.places.firstLine, height(frame));
  const months = addressOf(frame, rows.months, columns.firstFigure, "row");
  frame.grid.styleWhen(body, `=N(${months})=12`, annualStyle, (_, column) => {
    const content = contentAt(frame, rows.months, column);
    return content instanceof Decimal && content.eq(12);
  });
}

function formatAbsent(frame: Frame): void {
  const { grid, places } = frame;
  const shownAt = (row: number, column: number): unknown => {
    const cell = grid.cells[row]?.[column];
    return cell && contentOf(cell);
  };
  for (const { line } of frame.checked) {
    const row = places.lines[line] ?? 0;
    const difference = places.checks.rows.get(line)?.difference ?? 0;
    const area = figuresArea(frame, row);
    const [total, off] = [
      addressOf(frame, row, area.column),
      addressOf(frame, difference, area.column),
    ];
    grid.styleWhen(
      area,
      `=AND(ISNUMBER(${total}),ISNA(${off}))`,
      notSummedStyle,
      (_, column) =>
        typeof shownAt(row, column) === "number" && shownAt(difference, column) === "#N/A",
    );
  }
  const body = figuresArea(frame, places.firstLine, height(frame));
  grid.styleWhen(
    body,
    `=ISNA(${addressOf(frame, body.row, body.column)})`,
    absentStyle,
    (row, column) => shownAt(row, column) === "#N/A",
  );
}
