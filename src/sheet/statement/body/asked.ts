import { isMoney, type Item } from "../../../model/item.ts";
import { lineTold } from "../../../statements/definitions/statement-line.ts";
import type { ArrangedRow } from "../../../statements/arrange/arranged-statement.ts";
import { absentWords, valueOf, wordOf, type Entry } from "../../../statements/arrange/entry.ts";
import { unitOfColumn } from "../../../statements/columns/column.ts";
import type { CellValue, Told } from "../../plan/cell-value.ts";
import { addressOf, type Frame } from "../frame.ts";
import { baseOf } from "../head/beside.ts";
import { quote } from "../head/expressions.ts";
import { headAddress, unitCell } from "../head/head-cells.ts";
import { columns, rows } from "../layout.ts";

/**
 * A cell of a line that the add-in fills: the index of the line in the statement, and the column in the statement and on
 * the sheet.
 */
export interface Place {
  readonly line: number;
  readonly n: number;
  readonly column: number;
}

/** Returns the arranged line of a place. */
export const rowAt = ({ arranged }: Frame, { line }: Place): ArrangedRow | undefined =>
  arranged.rows[line];

/** Returns the value of a cell of a statement. */
export function arrangedValue(frame: Frame, place: Place): CellValue {
  const entry = rowAt(frame, place)?.entries[place.n];
  return valueOf(entry) ?? wordOf(entry);
}

/**
 * Returns the call of `IIJ.FIGURE` for a line: period and release from the head, the unit of the sheet, the code from the
 * column of codes. A line that the release does not present is "n.p."; every other absence is an error. No formula may
 * catch these errors: otherwise an add-in that does not answer would look like a missing figure.
 */
export function figureOf(frame: Frame, place: Place, item: Item): Told {
  const { period, asked } = headOf(frame, place.column);
  const unit = isMoney(item) ? unitOf(frame, place.n) : "";
  return {
    formula: `IIJ.FIGURE(${period},${codeOf(frame, place)},${unit},${asked},"${absentWords.notPresented}")`,
    value: arrangedValue(frame, place),
    needs: "the add-in",
  };
}

/**
 * Returns the change of a line; not a number if its base, named in the head, is nil or negative. An error of the figure
 * or of the change takes precedence.
 */
export function changeOf(frame: Frame, place: Place, basis: "YoY" | "QoQ"): Told {
  const { period, asked, base } = headOf(frame, place.column);
  const code = codeOf(frame, place);
  const before = `IIJ.FIGURE(${base},${code},,${asked})`;
  const now = `IIJ.FIGURE(${period},${code},,${asked})`;
  const change = `IIJ.CHANGE(${period},${code},"${basis}",${asked})`;
  // A number is never equal to a text, and an error stays an error.
  const compared = `IF(${before}=0,${now},${change})<>""`;
  return {
    formula: `IF(${base}="",NA(),IF(${before}>0,${change},IF(${compared},"${absentWords.notMeaningful}")))`,
    value: hasBase(frame, place, basis) ? arrangedValue(frame, place) : absentWords.notAvailable,
    needs: "the add-in",
  };
}

function hasBase({ arranged }: Frame, { n }: Place, basis: "YoY" | "QoQ"): boolean {
  const period = arranged.columns[n]?.period;
  return period !== undefined && baseOf(period, basis) !== undefined;
}

/** Returns the growth of a line on the year before, by the releases' own convention. */
export function growthOf(frame: Frame, place: Place, entry: Entry): Told {
  const { period, asked } = headOf(frame, place.column);
  return {
    formula: `IIJ.CHANGE(${period},${codeOf(frame, place)},"YoY",${asked})`,
    value: valueOf(entry) ?? wordOf(entry),
    needs: "the add-in",
  };
}

function headOf(frame: Frame, column: number) {
  const head = (row: number): string => headAddress(frame, row, column);
  return { period: head(rows.period), asked: head(rows.asked), base: head(rows.months) };
}

/** A line about another line uses the code of that line, and has none of its own. */
const codeOf = (frame: Frame, { line }: Place): string => {
  const { lines } = frame.arranged.definition;
  const told = lineTold(lines, line) ?? line;
  return addressOf(frame, frame.places.lines[told] ?? 0, columns.code, "column");
};

/** Amounts are in the unit of the sheet; a column of dollars has its own unit. */
function unitOf(frame: Frame, n: number): string {
  const request = frame.arranged.columns[n];
  return request?.shows === "USD"
    ? quote(unitOfColumn(request, frame.arranged.unit).code)
    : unitCell(frame).address;
}
