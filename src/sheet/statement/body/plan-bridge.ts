import { certain } from "../../../errors.ts";
import { Decimal } from "../../../exact/decimal.ts";
import { rowOfItem } from "../../../statements/definitions/statement-line.ts";
import { notCalculated } from "../../plan/answers.ts";
import type { At, CellValue, Told } from "../../plan/cell-value.ts";
import type { Anchor } from "../../plan/sheet-plan.ts";
import { indented, styles } from "../../plan/styles.ts";
import { amountOff } from "../below/amount-off.ts";
import { silentAddress } from "../below/answers.ts";
import { columnOf, figuresArea, placedColumns, put, type Frame } from "../frame.ts";
import { columns } from "../layout.ts";
import { styleFigures } from "../followed-decimals.ts";
import { sumFormula, sumValue, type PlacedPart } from "./parts.ts";
import { termLabel } from "./bridge-terms.ts";
import { cellAt, type Body } from "./plan-body.ts";

/** Plans, above the lines, the terms of the difference of a total between two vintages; returns the cells of the check. */
export function planBridge(frame: Frame, body: Body): Anchor[] {
  const { arranged, grid, places } = frame;
  const { explains, lines } = arranged.definition;
  const n = arranged.columns.findIndex(({ shows }) => shows === "Difference");
  if (!places.bridge || n < 0) return [];
  const { head, terms } = places.bridge;
  const total = rowOfItem(lines, certain(explains));
  const label = certain(arranged.rows[total]).label;
  grid.text(head, columns.label, `Where the difference comes from: ${label.toLowerCase()}`);
  grid.style(labelArea(head), styles.heading);
  const parts = terms.map((term, at): PlacedPart => {
    const { item, sign } = term;
    const row = head + 1 + at;
    grid.text(row, columns.label, termLabel(arranged, term));
    planTerm(frame, body, row, rowOfItem(lines, item));
    return { row, sign, value: body[rowOfItem(lines, item)]?.[n] };
  });
  const row = head + 1 + terms.length;
  const column = columnOf(frame, n);
  grid.text(row, columns.label, `${label}, explained`);
  const whole = cellAt(frame, total, n, body);
  const explained = put(frame, row, column, {
    formula: sumFormula(frame, { column, parts }),
    value: sumValue({ column, parts }) ?? new Decimal(0),
  });
  const cells = { ...figuresArea(frame, row), column: columns.label };
  grid.style(
    { ...cells, columns: frame.endColumn - columns.label },
    styles.total,
    styles.totalLine,
  );
  const item = certain(certain(arranged.rows[total]).item);
  styleFigures(frame, figuresArea(frame, row), item, styles.right, styles.formula);
  put(frame, row, columns.check, verdictOf(frame, explained, whole));
  grid.style({ row, rows: 1, column: columns.check, columns: 1 }, styles.formula, styles.small);
  return [{ row, column: columns.check }];
}

const labelArea = (row: number) => ({ row, rows: 1, column: columns.label, columns: 1 });

/** A term in every column, equal to its line below. */
function planTerm(frame: Frame, body: Body, row: number, line: number): void {
  const { arranged, grid } = frame;
  const item = certain(certain(arranged.rows[line]).item);
  grid.style(labelArea(row), indented(1));
  for (const { n, column } of placedColumns(frame)) {
    const { address, value } = cellAt(frame, line, n, body);
    if (value !== undefined) put(frame, row, column, { formula: address, value });
  }
  styleFigures(frame, figuresArea(frame, row), item, styles.right, styles.formula);
}

function verdictOf(frame: Frame, explained: At, whole: At): Told {
  const difference = `ROUND(${explained.address}-${whole.address},6)`;
  const off = amountOff({
    formula: difference,
    value: differenceOf(explained.value, whole.value),
  });
  const silent = silentAddress(frame);
  const untold = `ISERROR(${difference})`;
  return {
    formula: `IF(${silent === undefined ? untold : `OR(${silent}<>"",${untold})`},"${notCalculated}",IF(${difference}=0,"✔","✘ "&${off.formula}))`,
    value:
      off.value === undefined ? notCalculated : off.value === "0" ? "✔" : `✘ ${String(off.value)}`,
  };
}

function differenceOf(explained: CellValue, whole: CellValue): Decimal | undefined {
  if (!(explained instanceof Decimal) || !(whole instanceof Decimal)) return undefined;
  return explained.minus(whole).toDecimalPlaces(6);
}
