import type { InsertedBlock } from "../inserted-blocks.ts";
import { findArea } from "../formula/find-area.ts";
import { parseFormula } from "../formula/parse-formula.ts";
import { holdsFormula, isWithin, type CellContent } from "../workbook-cells.ts";
import type { BlockSheet } from "./block-sheet.ts";
import { rangesOfTotal, type TotalRanges } from "./total-ranges.ts";
import { gather, isFault, type Judged, type Verdict, type Verdicts } from "./verdict.ts";
import { judgedAlone, sumLeavesOut, typedOver } from "./one-verdict.ts";

/** The results of the totals of a statement, and the number of tested columns. */
export interface StatementVerdicts extends Verdicts {
  readonly columns: number;
}

/** A text that only formulas of verdicts contain. */
const verdictFormula = /"✔"/u;

/**
 * Returns the results of the totals of a statement, one for each printed total in each column, counted as in its first
 * row. If the add-in does not answer, there are none.
 */
export function statementVerdicts(
  sheet: BlockSheet,
  { area }: InsertedBlock,
  isSilent: boolean,
): StatementVerdicts {
  const label = labelColumn(sheet);
  const columns = new Set<number>();
  const judged: Judged[] = [];
  for (const cell of sheet.cellsIn({ ...area, columns: label - area.column })) {
    const { row, column, value } = cell;
    const place = { sheet: cell.sheet, row, column };
    const [item, text] = [area.column, label].map((each) => sheet.textAt(row, each));
    const verdict: Verdict = {
      ...{ cell: place, label: text ?? "", period: "" },
      ...(item !== "" && item !== undefined && { item }),
    };
    if (!holdsFormula(cell)) judged.push(...typedOver(verdict, value));
    else if (verdictFormula.test(cell.formula)) {
      const ranges = rangesOfTotal(cell);
      judged.push(...sumLeavesOut(verdict, value));
      if (ranges) judged.push(...judgedColumns(sheet, ranges, { verdict, isSilent, columns }));
      else judged.push(...judgedAlone(verdict, value));
    }
  }
  return { ...gather(judged), columns: isSilent ? 0 : columns.size };
}

/** Returns the column of the labels: that of the date. The verdicts are to its left. */
function labelColumn({ book, area }: BlockSheet): number {
  for (const { name, sheet, formula } of book.names) {
    if (sheet !== area.sheet || !/^AsKnown(?:_\d+)?$/i.test(name)) continue;
    const meant = parseFormula(formula);
    const at = meant && findArea(meant, sheet);
    if (at && isWithin(area, at)) return at.column;
  }
  return area.column;
}

interface Total {
  readonly verdict: Verdict;
  readonly isSilent: boolean;
  /** The columns in which any total is tested. */
  readonly columns: Set<number>;
}

function judgedColumns(
  sheet: BlockSheet,
  { beyond, off, periods }: TotalRanges,
  { verdict, isSilent, columns }: Total,
): Judged[] {
  const valueIn = (area: TotalRanges["off"], n: number): CellContent =>
    area ? sheet.valueAt(area.row, area.column + n) : "";
  return Array.from({ length: beyond.columns }, (_, n): readonly Judged[] => {
    const value = valueIn(beyond, n);
    if (value === "") return [];
    if (isFault(value)) {
      const period = String(valueIn(periods, n));
      const untold = { ...verdict, period, why: "not calculated", says: value } as const;
      return [{ outcome: "not calculated", ...(!isSilent && { untold }) }];
    }
    if (typeof value !== "number") return [{ outcome: "not tested" }];
    if (isSilent) return [{ outcome: "not calculated" }];
    columns.add(beyond.column + n);
    if (value !== 0) {
      const period = String(valueIn(periods, n));
      const differing = { ...verdict, period, difference: value, why: "differs" } as const;
      return [{ outcome: "differs", differing }];
    }
    const isOff = off && off.row !== beyond.row && valueIn(off, n) !== 0;
    return [{ outcome: isOff ? "rounding" : "agrees" }];
  }).flat();
}
