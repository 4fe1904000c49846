import type { InsertedBlock } from "../inserted-blocks.ts";
import { holdsFormula, type FormulaCell } from "../workbook-cells.ts";
import type { BlockSheet } from "./block-sheet.ts";
import { typedOver } from "./one-verdict.ts";
import { rangesOfTableTotal } from "./total-ranges.ts";
import {
  gather,
  isUntold,
  type Differing,
  type Judged,
  type Verdict,
  type Verdicts,
} from "./verdict.ts";

/** The head of the verdicts, which are to the right of the table. */
const verdictHead = "▸ Checks";
/** The most columns between a table and its verdicts: three times its columns, and inserted columns. */
const farthest = 200;

/** Returns the results of the totals of a printed table, one verdict for each total, counted as in its first row. */
export function tableVerdicts(
  sheet: BlockSheet,
  { area }: InsertedBlock,
  isSilent: boolean,
): Verdicts {
  const column = verdictColumn(sheet);
  if (column === undefined) return gather([]);
  const judged: Judged[] = [];
  const below = { row: area.row + 1, rows: area.rows - 1, column, columns: 1 };
  for (const cell of sheet.cellsIn(below)) {
    const { row, value } = cell;
    const place = { sheet: cell.sheet, row, column };
    const verdict: Verdict = { cell: place, label: sheet.textAt(row, area.column), period: "" };
    if (!holdsFormula(cell)) judged.push(...typedOver(verdict, value));
    else judged.push(...judgedTotal(sheet, verdict, cell, isSilent));
  }
  return gather(judged);
}

function verdictColumn(sheet: BlockSheet): number | undefined {
  const { row, column, columns } = sheet.area;
  for (let across = column + columns; across < column + columns + farthest; across += 1)
    if (sheet.textAt(row, across) === verdictHead) return across;
  return undefined;
}

function judgedTotal(
  sheet: BlockSheet,
  verdict: Verdict,
  cell: FormulaCell,
  isSilent: boolean,
): Judged[] {
  const { value } = cell;
  if (isUntold(value)) {
    const untold = { ...verdict, why: "not calculated", says: String(value) } as const;
    return [{ outcome: "not calculated", ...(!isSilent && { untold }) }];
  }
  if (isSilent) return [{ outcome: "not calculated" }];
  if (value === "✔") return [{ outcome: "agrees" }];
  if (value === "✔ rounding") return [{ outcome: "rounding" }];
  const differing = differencesOf(sheet, verdict, cell);
  return [
    { outcome: "differs", ...(differing[0] && { differing: differing[0] }) },
    ...differing.slice(1).map((each) => ({ differing: each })),
  ];
}

/** Returns the columns in which a total differs by more than rounding allows, each with its head. */
function differencesOf(sheet: BlockSheet, verdict: Verdict, cell: FormulaCell): Differing[] {
  const ranges = rangesOfTableTotal(cell);
  if (!ranges) return [{ ...verdict, difference: undefined, why: "differs" }];
  const { off, allowed } = ranges;
  return Array.from({ length: off.columns }, (_, n): readonly Differing[] => {
    const difference = sheet.valueAt(off.row, off.column + n);
    const most = Number(sheet.valueAt(allowed.row, allowed.column + n));
    if (typeof difference !== "number" || Math.abs(difference) <= most) return [];
    const period = sheet.textAt(sheet.area.row, off.column + n);
    return [{ ...verdict, period, difference, why: "differs" }];
  }).flat();
}
