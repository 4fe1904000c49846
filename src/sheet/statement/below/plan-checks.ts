import { Decimal, toCell, zero } from "../../../exact/decimal.ts";
import { absentWords } from "../../../statements/arrange/entry.ts";
import { isAmount } from "../../../statements/columns/column.ts";
import type { At, CellValue, Told } from "../../plan/cell-value.ts";
import { contentOf, type Anchor } from "../../plan/sheet-plan.ts";
import { sumOrWord } from "../body/arithmetic.ts";
import { figureOf, type Place } from "../body/asked.ts";
import { cellAt, partsAt, type Body } from "../body/plan-body.ts";
import { addressOf, placedColumns, put, rangeOf, type Frame } from "../frame.ts";
import { headAddress, unitCell } from "../head/head-cells.ts";
import { columns, rows, spilledHeads } from "../layout.ts";
import type { Checked, CheckRows } from "../places.ts";
import { allowedDifference, type MarkedCell } from "./allowance.ts";
import { whileAnswered } from "./answers.ts";
import { verdictOf } from "./total-verdict.ts";

/**
 * The result for all totals of a sheet: how many were compared with a printed total, in how many columns, and how many
 * agree.
 */
export interface Agreement {
  readonly tested: number;
  readonly agreeing: number;
  readonly columns: number;
}

/**
 * Plans, below the lines, what every total is compared with and the difference, and the verdict next to the total. A
 * derived column has no printed total: if its sum agrees, the cell shows "d" and is not counted.
 */
export function planChecks(frame: Frame, body: Body): { agreement: Agreement; verdicts: Anchor[] } {
  const { checked, grid, places } = frame;
  if (checked.length === 0)
    return { agreement: { tested: 0, agreeing: 0, columns: 0 }, verdicts: [] };
  const { heads } = places.checks;
  const coarse =
    frame.arranged.definition.printedTotals === true || frame.placement.fill === "spill";
  grid.text(heads.other, columns.label, coarse ? "Sum of the lines" : "As printed");
  grid.text(heads.difference, columns.label, "Sum less printed total; d: derived, and equal");
  const beyond = checked.map((total) => {
    const row = places.checks.rows.get(total.line);
    return row ? planTotal(frame, total, row, body, coarse) : [];
  });
  const verdicts = checked.map(({ line }): Anchor => ({
    row: places.lines[line] ?? 0,
    column: columns.check,
  }));
  return { agreement: planCounts(frame, beyond), verdicts };
}

/** Plans the rows of one total and its verdict, and returns the difference in each column. */
function planTotal(
  frame: Frame,
  total: Checked,
  at_: CheckRows,
  body: Body,
  coarse: boolean,
): CellValue[] {
  const { arranged, grid, places } = frame;
  const { item, label } = total.row;
  if (!item) return [];
  for (const row of new Set([at_.other, at_.difference, at_.allowed, at_.beyond]))
    if (row !== undefined) grid.text(row, columns.label, label);
  const off: CellValue[] = [];
  for (const { n, column } of placedColumns(frame)) {
    const request = arranged.columns[n];
    if (!request || !isAmount(request) || total.row.entries[n] === undefined) continue;
    const place: Place = { line: total.line, n, column };
    const other = put(
      frame,
      at_.other,
      column,
      coarse
        ? whereFilled(
            frame,
            column,
            sumOrWord(frame, partsAt(frame, place, body), absentWords.notPresented),
          )
        : figureOf(frame, place, item),
    );
    const summed = coarse ? other : cellAt(frame, total.line, n, body);
    const printed = coarse ? cellAt(frame, total.line, n, body) : other;
    const isCoarse = arranged.definition.printedTotals === true;
    const difference = put(
      frame,
      at_.difference,
      column,
      differenceOf(
        summed,
        printed,
        sumAddress(frame, place, body),
        marksCell(frame, place),
        isCoarse,
      ),
    );
    off[n] =
      at_.allowed !== undefined
        ? planBeyond(frame, total, place, at_, difference).value
        : difference.value;
  }
  put(frame, places.lines[total.line] ?? 0, columns.check, verdictOf(frame, total, at_, off));
  return off;
}

/**
 * If the one formula of a spilled statement fills nothing, its cells are blank, and a sum of them says nothing about the
 * lines.
 */
function whereFilled(frame: Frame, column: number, told: Told): Told {
  if (frame.placement.fill !== "spill") return told;
  const head = headAddress(frame, spilledHeads, column);
  return { ...told, formula: `IF(${head}="",NA(),${told.formula})` };
}

/** The sum of the lines, and whether a line is missing: one of them is an error, whatever the total shows then. */
function sumAddress(frame: Frame, place: Place, body: Body): { formula: string; lacks: boolean } {
  const { parts, column } = partsAt(frame, place, body);
  const cells = parts.map(({ row }) => addressOf(frame, row, column));
  return {
    formula: `SUM(${cells.join(",")})`,
    lacks: parts.some(({ value }) => value === absentWords.notAvailable),
  };
}

/**
 * Returns the difference between a total and the printed one: #N/A if a line of it is not available, a word if one is not
 * presented, "d" if the column is derived and the difference is zero.
 */
function differenceOf(
  summed: At,
  printed: At,
  lines: { readonly formula: string; readonly lacks: boolean },
  marks: MarkedCell,
  coarse: boolean,
): Told {
  const off = `ROUND(${summed.address}-${printed.address},6)`;
  const derived = `ISNUMBER(FIND("d",${marks.address}))`;
  const untested = coarse ? derived : `AND(${derived},${off}=0)`;
  const word = `IF(ISTEXT(${summed.address}),${summed.address},IF(ISTEXT(${printed.address}),${printed.address},IF(${untested},"d",${off})))`;
  return {
    formula: `IF(ISERROR(${lines.formula}),${lines.formula},${word})`,
    value: lines.lacks ? absentWords.notAvailable : differenceValue(summed, printed, marks, coarse),
  };
}

function differenceValue(summed: At, printed: At, marks: MarkedCell, coarse: boolean): CellValue {
  const word = [summed.value, printed.value].find(
    (value) => typeof value === "string" && value !== absentWords.notAvailable,
  );
  if (word !== undefined) return word;
  if (!(summed.value instanceof Decimal) || !(printed.value instanceof Decimal))
    return absentWords.notAvailable;
  const off = summed.value.minus(printed.value).toDecimalPlaces(6);
  return marks.marks.includes("d") && (coarse || off.isZero()) ? "d" : off;
}

/** The cell of the marks of a total, in the block of marks. */
function marksCell(frame: Frame, { line, n, column }: Place): MarkedCell {
  return { address: marksAddress(frame, line, column), marks: frame.marks[line]?.[n] ?? "" };
}

export const marksAddress = (frame: Frame, line: number, column: number): string => {
  const { places } = frame;
  return addressOf(
    frame,
    places.machinery.flags + (places.lines[line] ?? 0) - places.firstLine,
    column,
  );
};

/** Plans the allowance for rounding, and how far the difference exceeds it. */
function planBeyond(
  frame: Frame,
  total: Checked,
  place: Place,
  rowsOf: CheckRows,
  difference: At,
): At {
  const { arranged } = frame;
  const { item } = total.row;
  if (!item || rowsOf.allowed === undefined) return difference;
  const figures = [total.line, ...total.parts.map(({ row }) => row)].map((line) =>
    marksCell(frame, { ...place, line }),
  );
  const told = allowedDifference({
    item,
    coarse: arranged.definition.printedTotals === true,
    unit: { address: unitCell(frame).address, code: arranged.unit.code },
    rate: {
      address: headAddress(frame, rows.rate, place.column),
      value: rateOf(frame, place.column),
    },
    figures,
  });
  const allowed = put(frame, rowsOf.allowed, place.column, {
    ...told,
    formula: whileAnswered(frame, told.formula),
  });
  return put(frame, rowsOf.beyond, place.column, {
    formula: `IF(ISNUMBER(${difference.address}),IF(ABS(${difference.address})>${allowed.address},${difference.address},0),${difference.address})`,
    value: beyondValue(difference.value, allowed.value),
  });
}

function beyondValue(difference: CellValue, allowed: CellValue): CellValue {
  if (!(difference instanceof Decimal)) return difference;
  if (!(allowed instanceof Decimal)) return absentWords.notAvailable;
  return difference.abs().gt(allowed) ? difference : zero;
}

/** Yen for one dollar in a column of amounts, from its head. */
function rateOf({ grid }: Frame, column: number): Decimal | undefined {
  const cell = grid.cells[rows.rate]?.[column];
  const rate = cell && contentOf(cell);
  return typeof rate === "number" ? new Decimal(rate) : undefined;
}

/** Plans, by column, how many totals were tested and how many agree. */
function planCounts(frame: Frame, beyond: readonly (readonly CellValue[])[]): Agreement {
  const { grid, places, checked } = frame;
  const { checks } = places;
  grid.text(checks.tested, columns.label, "Printed totals tested");
  grid.text(checks.agreeing, columns.label, "Of them agree");
  const first = checks.rows.get(checked[0]?.line ?? -1)?.beyond ?? 0;
  const counts = placedColumns(frame).flatMap(({ n, column }) => {
    const request = frame.arranged.columns[n];
    if (!request || !isAmount(request)) return [];
    const range = rangeOf(frame, { row: first, rows: checked.length, column, columns: 1 });
    const told = beyond.flatMap((cells) => {
      const value = cells[n];
      return value instanceof Decimal ? [value] : [];
    });
    const tested = new Decimal(told.length);
    const agreeing = new Decimal(told.filter((value) => value.isZero()).length);
    put(frame, checks.tested, column, {
      formula: whileAnswered(frame, `COUNT(${range})`),
      value: tested,
    });
    put(frame, checks.agreeing, column, {
      formula: whileAnswered(frame, `COUNTIF(${range},0)`),
      value: agreeing,
    });
    return [{ tested: told.length, agreeing: toCell(agreeing) }];
  });
  return {
    tested: counts.reduce((sum, { tested }) => sum + tested, 0),
    agreeing: counts.reduce((sum, { agreeing }) => sum + agreeing, 0),
    columns: counts.filter(({ tested }) => tested > 0).length,
  };
}
