import { attempt, certain, Failure } from "../../../errors.ts";
import { Decimal } from "../../../exact/decimal.ts";
import { findPrintedPercentage } from "../../../figures/printed-percentage.ts";
import type { Item } from "../../../model/item.ts";
import type { PercentageColumn } from "../../../model/print.ts";
import { absentWords } from "../../../statements/arrange/entry.ts";
import { lineTold } from "../../../statements/definitions/statement-line.ts";
import { marksOfPercentage } from "../../../statements/marks/marks-of-percentage.ts";
import { percentFormat } from "../../plan/number-formats.ts";
import type { Area } from "../../plan/sheet-plan.ts";
import { markedStyle } from "../../plan/styles.ts";
import {
  addressOf,
  contentAt,
  figuresArea,
  placedColumns,
  put,
  rangeOf,
  runsOf,
  type Frame,
} from "../frame.ts";
import { columns } from "../layout.ts";
import { planFlags } from "./flags-block.ts";
import { percentageIn } from "./percent-rows.ts";

const differs = "≠";

/** Adjoining percentages, and the cell of the marks of the first of them. */
interface Marked {
  readonly area: Area;
  readonly marks: number;
}

/**
 * Plans the marks of the sheet's percentages: changes and shares, in their own columns or in rows of columns of amounts.
 * A percentage printed differently from the one computed has ≠.
 */
export function planPercentMarks(frame: Frame): void {
  planColumns(frame);
  for (const group of groupsOf(frame)) planRows(frame, group);
}

/** A percentage column has the marks of its own kind of percentage, in the rows of the lines. */
function planColumns(frame: Frame): void {
  const { arranged, places } = frame;
  const { columns: first } = places.machinery.percents;
  if (first === undefined) return;
  const height = places.lastLine - places.firstLine + 1;
  const lineAt = new Map(places.lines.map((row, line) => [row, line]));
  const codes = rangeOf(
    frame,
    { row: places.firstLine, rows: height, column: columns.code, columns: 1 },
    "column",
  );
  for (const { n, column } of placedColumns(frame)) {
    const of = percentageIn(certain(arranged.columns[n]));
    if (of === undefined) continue;
    planFlags(frame, {
      ...{ row: first, rows: height, column, ns: [n], codes, of },
      marksAt: (down) => {
        const line = lineAt.get(places.firstLine + down);
        if (line === undefined) return "";
        const { item } = certain(arranged.rows[line]);
        const told = lineTold(arranged.definition.lines, line);
        return item && told === undefined ? marksIn(frame, item, n, of) : "";
      },
    });
  }
}

type Group = Frame["places"]["machinery"]["percents"]["rows"];

/** Rows of one kind, whose marks one formula fills. */
const groupsOf = ({ places }: Frame): Group[] =>
  (["YoY", "percent"] as const)
    .map((kind) => places.machinery.percents.rows.filter((each) => each.kind === kind))
    .filter((group) => group.length > 0);

function planRows(frame: Frame, group: Group): void {
  const { arranged, places } = frame;
  const { lines } = arranged.definition;
  const itemAt = (line: number): Item => certain(certain(arranged.rows[line]).item);
  group.forEach(({ line, marks }) => {
    const told = places.lines[lineTold(lines, line) ?? line] ?? 0;
    const value = itemAt(line).code;
    put(frame, marks, columns.code, { formula: addressOf(frame, told, columns.code), value });
  });
  const first = certain(group[0]);
  const down = { row: first.marks, rows: group.length };
  const codes = rangeOf(frame, { ...down, column: columns.code, columns: 1 }, "column");
  const isAmounts = (n: number): boolean => certain(arranged.columns[n]).shows === undefined;
  for (const { column, ns } of runsOf(frame, isAmounts))
    planFlags(frame, {
      ...{ ...down, column, ns, codes, of: first.kind },
      marksAt: (at, n) => marksIn(frame, itemAt(certain(group[at]).line), n, first.kind),
    });
}

function marksIn({ views }: Frame, item: Item, n: number, of: PercentageColumn): string {
  const view = certain(views[n]);
  if (!findPrintedPercentage(view.data, { ...view, item, column: of }))
    return absentWords.notAvailable;
  const marks = attempt(() => marksOfPercentage(view.data, { ...view, item }, of));
  return marks instanceof Failure ? absentWords.notAvailable : marks;
}

/** The range of the marks of all percentages, for counting; undefined if the sheet has none. */
export function percentMarksRange(frame: Frame): string | undefined {
  const area = percentMarksArea(frame);
  return area.rows > 0 ? rangeOf(frame, area, "both") : undefined;
}

/** Returns how many percentages are printed differently from the ones computed. */
export function differingPercents(frame: Frame): number {
  const area = percentMarksArea(frame);
  return frame.grid.cells
    .slice(area.row, area.row + area.rows)
    .flatMap((_, down) =>
      placedColumns(frame).filter(({ column }) =>
        String(contentAt(frame, area.row + down, column)).includes(differs),
      ),
    ).length;
}

function percentMarksArea(frame: Frame): Area {
  const { first, columns: block, rows } = frame.places.machinery.percents;
  const { firstLine, lastLine } = frame.places;
  const height = block === undefined ? 0 : lastLine - firstLine + 1;
  return figuresArea(frame, first, height + rows.length);
}

/** Makes every percentage show that a release prints another value. */
export function formatPercentMarks(frame: Frame): void {
  const style = markedStyle(differs, "percent", percentFormat(differs));
  for (const { area, marks } of [...markedColumns(frame), ...markedRows(frame)]) {
    const [cell, flag] = [
      addressOf(frame, area.row, area.column),
      addressOf(frame, marks, area.column),
    ];
    frame.grid.styleWhen(
      area,
      `=AND(${cell}<>"",ISNUMBER(FIND("${differs}",${flag})))`,
      style,
      (row, column) =>
        isShown(frame, row, column) &&
        String(contentAt(frame, marks + row - area.row, column)).includes(differs),
    );
  }
}

/** An error stays an error, and a blank cell has nothing to mark. */
function isShown(frame: Frame, row: number, column: number): boolean {
  const content = contentAt(frame, row, column);
  return content instanceof Decimal || (typeof content === "string" && /^[^#]/.test(content));
}

function markedColumns(frame: Frame): Marked[] {
  const { arranged, places } = frame;
  const { columns: marks } = places.machinery.percents;
  if (marks === undefined) return [];
  const rows = places.lastLine - places.firstLine + 1;
  const isPercent = (n: number): boolean =>
    percentageIn(certain(arranged.columns[n])) !== undefined;
  return runsOf(frame, isPercent).map(({ column, ns }) => ({
    area: { row: places.firstLine, rows, column, columns: ns.length },
    marks,
  }));
}

/** Adjoining rows share one condition, because their marks are adjoining too. */
function markedRows(frame: Frame): Marked[] {
  const runs: { row: number; rows: number; marks: number }[] = [];
  for (const { row, marks } of frame.places.machinery.percents.rows) {
    const run = runs.at(-1);
    const adjoins = run && run.row + run.rows === row && run.marks + run.rows === marks;
    if (adjoins) run.rows += 1;
    else runs.push({ row, rows: 1, marks });
  }
  return runs.map(({ row, rows, marks }) => ({ area: figuresArea(frame, row, rows), marks }));
}
