import { Decimal, sum } from "../../exact/decimal.ts";
import type { Term } from "../../model/item.ts";
import { touches } from "../../model/restatement.ts";
import { rowOfItem } from "../../statements/definitions/statement-line.ts";
import { absentWords } from "../../statements/arrange/entry.ts";
import { columns } from "../plan/sheet-columns.ts";
import { figureColumn, rows, type Frame } from "./frame.ts";
import type { Anchor } from "../plan/sheet-plan.ts";
import { indented, itemStyle, styles } from "../plan/styles.ts";
import { ifFilled } from "./formulas.ts";
import { isUntold, notCalculated } from "../plan/answers.ts";
import { put, type Body } from "../plan/cell-value.ts";

/** Puts down what the difference between two vintages of a total comes from, and returns where it is checked. */
export function planBridge(frame: Frame, body: Body): Anchor[] {
  const { grid, arranged, firstLine } = frame;
  const { explains } = arranged.definition;
  const n = arranged.columns.findIndex(({ shows }) => shows === "Difference");
  const bridge = explains === undefined ? [] : bridgeOf(frame, explains, n);
  if (explains === undefined || bridge.length === 0) return [];
  const column = figureColumn(n);
  grid.addRow();
  const head = grid.addRow();
  const total = rowOfItem(arranged.definition.lines, explains);
  grid.text(head, columns.label, `Where the difference comes from: ${labelOf(frame, total)}`);
  grid.style({ row: head, rows: 1, column: columns.label, columns: 1 }, styles.heading);
  const values = bridge.map(({ item, sign }) => {
    const line = rowOfItem(arranged.definition.lines, item);
    const row = planRow(frame, labelOf(frame, line), line, n);
    const value = body[line]?.[n];
    const signed = value instanceof Decimal ? value.times(sign) : value;
    const from = frame.address(firstLine + line, column);
    put(
      frame,
      row,
      column,
      `=${ifFilled(frame, column, sign === 1 ? from : `IF(ISTEXT(${from}),${from},-${from})`)}`,
      signed,
    );
    return signed;
  });
  const row = planRow(frame, "Explained", total, n);
  const terms = [head + 1, row - 1].map((at) => frame.address(at, column)).join(":");
  const whole = frame.address(firstLine + total, column);
  const explained = body[total]?.[n];
  const comesTo = sum(values.filter((value) => value instanceof Decimal));
  const isTold = explained instanceof Decimal;
  put(
    frame,
    row,
    column,
    `=${ifFilled(frame, column, `IF(ISTEXT(${whole}),${whole},SUM(${terms}))`)}`,
    isTold ? comesTo : explained,
  );
  const cells = { row, rows: 1, column: columns.label, columns: column - columns.label + 1 };
  grid.style(cells, styles.total, styles.totalLine);
  const left = `${frame.address(row, column)}-${whole}`;
  const agrees = isTold && explained.equals(comesTo) ? "OK" : undefined;
  const untold = explained === absentWords.notPresented ? absentWords.notPresented : notCalculated;
  const differs = `IF(ROUND(${left},6)=0,"OK","DIFF "&TEXT(${left},"#,##0.######"))`;
  grid.formula(
    row,
    columns.check,
    `=IF(ISTEXT(${whole}),"${absentWords.notPresented}",IF(${isUntold(frame, rows.answers, `ISERROR(${left})`)},"${notCalculated}",${differs}))`,
    isTold ? agrees : untold,
  );
  grid.style({ row, rows: 1, column: columns.check, columns: 1 }, styles.center, styles.total);
  return [{ row, column: columns.check }];
}

/** Of the bridges recorded with the restatement of the column's period, the longest whose items all are lines. */
function bridgeOf({ data, arranged }: Frame, total: string, n: number): readonly Term[] {
  const { lines } = arranged.definition;
  const period = arranged.columns[n]?.period;
  const bridges = data.restatements
    .filter((restatement) => period && touches(restatement, period))
    .flatMap(({ reached }) => reached.get(total)?.bridges ?? [])
    .filter((terms) => terms.every(({ item }) => rowOfItem(lines, item) >= 0));
  return bridges.reduce((longest, terms) => (terms.length > longest.length ? terms : longest), []);
}

const labelOf = ({ arranged }: Frame, line: number): string => arranged.rows[line]?.label ?? "";

function planRow(frame: Frame, label: string, line: number, n: number): number {
  const { grid, arranged } = frame;
  const row = grid.addRow();
  grid.text(row, columns.label, label);
  grid.style({ row, rows: 1, column: columns.label, columns: 1 }, indented(1));
  const item = arranged.rows[line]?.item;
  if (item)
    grid.style(
      { row, rows: 1, column: figureColumn(n), columns: 1 },
      itemStyle(item, arranged.unit),
      styles.formula,
      styles.right,
    );
  return row;
}
