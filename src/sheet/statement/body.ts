import { isMoney } from "../../model/item.ts";
import type { ArrangedRow } from "../../statements/arrange/arranged-statement.ts";
import { isAmount } from "../../statements/columns/column.ts";
import { valueOf, wordOf, absentWords, isAbsentWord } from "../../statements/arrange/entry.ts";
import { partsOf, type Part } from "../../statements/arrange/total-parts.ts";
import { expectedOf, put, type Body, type CellValue } from "../plan/cell-value.ts";
import { columns } from "../plan/sheet-columns.ts";
import { figureColumn, type Frame } from "./frame.ts";
import { formatRow } from "./looks.ts";
import { isNative, nativeCell } from "./native-cells.ts";
import {
  changeFormula,
  figureCall,
  growthFormula,
  sumOf,
  sumOrAbsent,
  wordFormula,
} from "./formulas.ts";
import { lacks, sumOfParts } from "./sums.ts";

/** Puts down the lines of a statement and returns what its cells come to: first the amounts, then what follows from them. */
export function planBody(frame: Frame): Body {
  const { arranged, grid } = frame;
  const body: CellValue[][] = [];
  arranged.rows.forEach((row, line) => {
    const at = grid.addRow();
    planLabel(frame, row, line, at);
    body.push(
      arranged.columns.map((_, n) =>
        isNative(frame, line, n) ? undefined : planCell(frame, row, line, n, body),
      ),
    );
  });
  arranged.rows.forEach((row, line) => {
    row.entries.forEach((entry, n) => {
      if (entry === undefined || !isNative(frame, line, n)) return;
      const { formula, value } = nativeCell(frame, line, n, body);
      put(frame, frame.firstLine + line, figureColumn(n), formula, value);
      const values = body[line];
      if (values) values[n] = value;
    });
    formatRow(frame, row, frame.firstLine + line);
  });
  return body;
}

function planLabel(frame: Frame, { label, item }: ArrangedRow, line: number, row: number): void {
  const { grid, placement } = frame;
  if (placement.fill === "spill")
    grid.put(row, columns.label, { kind: "spilled", expected: label });
  else grid.text(row, columns.label, label);
  if (item) grid.text(row, columns.code, item.code);
  const margin = marginOf(frame, line);
  if (margin !== undefined) grid.text(row, columns.check, margin);
}

/** What stands in the place of a verdict: the unit of what is no money, or that no release prints the total. */
function marginOf({ arranged, data, checks }: Frame, line: number): string | undefined {
  const item = arranged.rows[line]?.item;
  if (!item || checks.has(line)) return undefined;
  if (partsOf(arranged.definition, line, data.items).length > 0) return "computed";
  return isMoney(item) ? undefined : item.unit;
}

function planCell(
  frame: Frame,
  arranged: ArrangedRow,
  line: number,
  n: number,
  above: Body,
): CellValue {
  const column = frame.arranged.columns[n];
  const entry = arranged.entries[n];
  const row = frame.firstLine + line;
  if (frame.placement.fill === "spill") {
    const word = entry && "failure" in entry ? absentWords.notAvailable : wordOf(entry);
    const value = valueOf(entry) ?? word;
    frame.grid.put(row, figureColumn(n), { kind: "spilled", expected: expectedOf(value) });
    return value;
  }
  const parts = frame.nativeTotals
    ? partsOf(frame.arranged.definition, line, frame.data.items)
    : [];
  const isTotal = parts.length > 0 && column !== undefined && isAmount(column);
  const value = isTotal ? totalValue(arranged, parts, n, above) : (valueOf(entry) ?? wordOf(entry));
  if (entry === undefined && !isTotal) return undefined;
  const formula = isTotal
    ? totalFormula(frame, parts, line, n, value, above)
    : lineFormula(frame, arranged, line, n);
  put(frame, row, figureColumn(n), formula, value);
  return value;
}

function totalValue(
  { entries }: ArrangedRow,
  parts: readonly Part[],
  n: number,
  above: Body,
): CellValue {
  if (lacks(parts, n, above)) return valueOf(entries[n]) ?? wordOf(entries[n]);
  return sumOfParts(parts, n, above) ?? absentWords.notPresented;
}

/** Where a line is not available, the total is what the release says, not what is left; that may be an error as well. */
function totalFormula(
  frame: Frame,
  parts: readonly Part[],
  line: number,
  n: number,
  value: CellValue,
  above: Body,
): string | undefined {
  const column = figureColumn(n);
  if (frame.placement.fill === "values") {
    return lacks(parts, n, above) || typeof value === "string"
      ? undefined
      : `=${sumOf(frame, parts, column)}`;
  }
  const check = frame.checks.get(line);
  const added = sumOrAbsent(frame, parts, column);
  return check ? `=IFNA(${added},${frame.address(check.other, column)})` : `=${added}`;
}

/** The formula of a cell that is no sum; undefined where it holds a value. */
function lineFormula(
  frame: Frame,
  arranged: ArrangedRow,
  line: number,
  n: number,
): string | undefined {
  if (frame.placement.fill === "values") return undefined;
  const { item } = arranged;
  const row = frame.firstLine + line;
  const column = figureColumn(n);
  const { shows } = frame.arranged.columns[n] ?? {};
  if (shows === "YoY" || shows === "QoQ") return changeFormula(frame, row, column);
  if (arranged.line.kind === "growth") return growthFormula(frame, row, column);
  const call = figureCall(frame, row, column, item);
  const word = wordOf(arranged.entries[n]);
  return word === undefined || isAbsentWord(word)
    ? `=${call}`
    : wordFormula(frame, column, word, call);
}
