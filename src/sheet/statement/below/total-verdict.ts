import { certain } from "../../../errors.ts";
import { Decimal } from "../../../exact/decimal.ts";
import { notCalculated, rowNotAdded } from "../../plan/answers.ts";
import type { CellValue, Told } from "../../plan/cell-value.ts";
import { addressOf, figuresArea, rangeOf, type Frame } from "../frame.ts";
import { columns, rows } from "../layout.ts";
import type { Checked, CheckRows } from "../places.ts";
import { amountOff } from "./amount-off.ts";
import { silentAddress } from "./answers.ts";

/**
 * Returns the verdict of a total: ✔, also within rounding; ✘ with the amount of the difference and its period. It also
 * reports an inserted row above the total that is not added. If no column is tested, it is empty.
 */
export function verdictOf(
  frame: Frame,
  total: Checked,
  at_: CheckRows,
  off: readonly CellValue[],
): Told {
  const beyond = rangeOf(frame, figuresArea(frame, at_.beyond), "column");
  const difference = rangeOf(frame, figuresArea(frame, at_.difference), "column");
  const periods = rangeOf(frame, figuresArea(frame, rows.period), "both");
  // These functions skip errors. The errors that remain are #N/A, from sums with a missing line.
  const [highest, lowest] = [`AGGREGATE(4,6,${beyond})`, `AGGREGATE(5,6,${beyond})`];
  const worst = `IF(${highest}>=-${lowest},${highest},${lowest})`;
  const furthest = furthestOf(off);
  const amount = amountOff({ formula: worst, value: furthest?.value });
  const differs = `"✘ "&${amount.formula}&" "&INDEX(${periods},MATCH(${worst},${beyond},0))`;
  const isExact = `SUMPRODUCT(ISNUMBER(${difference})*1)=COUNTIF(${difference},0)`;
  const fits = at_.allowed === undefined ? '"✔"' : `IF(${isExact},"✔","✔ rounding")`;
  const told = `IF(COUNT(${beyond})=0,"",IF(AND(${highest}=0,${lowest}=0),${fits},${differs}))`;
  const leftOut = rowLeftOut(frame, total);
  const complete = leftOut === undefined ? told : `IF(${leftOut},"${rowNotAdded}",${told})`;
  const errors = `SUMPRODUCT(ISERR(${beyond})*1)>0`;
  const silent = silentAddress(frame);
  const untold = silent === undefined ? errors : `OR(${silent}<>"",${errors})`;
  return {
    formula: `IF(${untold},"${notCalculated}",${complete})`,
    value: verdictValue(frame, total, at_, furthest && { ...furthest, text: amount.value }),
  };
}

/** The last line of a sum is right above its total, so an inserted row between them is noticed. */
function rowLeftOut({ places, placement }: Frame, { line, parts }: Checked): string | undefined {
  const total = certain(places.lines[line]);
  const last = certain(places.lines[certain(parts.at(-1)).row]);
  if (last !== total - 1) return undefined;
  const label = (row: number): string => addressOf({ placement }, row, columns.label);
  return `ROWS(${label(last)}:${label(total)})>2`;
}

/** The difference farthest from zero, and its column. */
function furthestOf(off: readonly CellValue[]): { value: Decimal; n: number } | undefined {
  const told = off.flatMap((value, n) => (value instanceof Decimal ? [{ value, n }] : []));
  return told.reduce<{ value: Decimal; n: number } | undefined>(
    (most, each) => (most && most.value.abs().gte(each.value.abs()) ? most : each),
    undefined,
  );
}

function verdictValue(
  frame: Frame,
  { line }: Checked,
  { allowed }: CheckRows,
  furthest: { readonly n: number; readonly value: Decimal; readonly text: CellValue } | undefined,
): CellValue {
  if (!furthest) return "";
  const { n, value, text } = furthest;
  if (!value.isZero()) return `✘ ${String(text)} ${certain(frame.arranged.columns[n]).period.code}`;
  if (allowed === undefined) return "✔";
  return isExactly(frame, line) ? "✔" : "✔ rounding";
}

/** Says whether every difference of a coarse total is zero. */
function isExactly({ grid, places, slots }: Frame, line: number): boolean {
  const row = places.checks.rows.get(line)?.difference ?? 0;
  return slots.every((_, index) => {
    const cell = grid.cells[row]?.[columns.firstFigure + index];
    return cell?.kind !== "formula" || typeof cell.expected !== "number" || cell.expected === 0;
  });
}
