import { cellAddress } from "../../src/sheet/plan/address.ts";
import type {
  Anchor,
  ChartPlan,
  ConditionalStyle,
  PlanCell,
  SheetPlan,
} from "../../src/sheet/plan/sheet-plan.ts";

/** Revenue of 4Q03 in four rows, with names and a chart, so that all parts of a plan are used. */
export function smallPlan(anchor: Anchor): SheetPlan {
  const at = (row: number, column: number): string =>
    cellAddress({ row: anchor.row + row, column: anchor.column + column });
  const total = `=SUM(${at(1, 2)}:${at(2, 2)})`;
  return {
    name: "IIJ Small",
    anchor,
    cells: [
      [text("Item code"), text("13-Aug-03"), text("4Q03")],
      [text("Revenue.SI"), text("Systems integration"), { kind: "number", value: 4001449 }],
      [text("Revenue.Equipment"), text("=Equipment"), { kind: "number", value: 2117006 }],
      [{ kind: "blank" }, text("'Total"), { kind: "formula", formula: total, expected: 6118455 }],
    ],
    formats: [
      { row: 0, column: 0, rows: 1, columns: 3, format: { fill: "#DDEBF7", bold: true } },
      {
        ...{ row: 1, column: 2, rows: 3, columns: 1 },
        format: { numberFormat: "#,##0", align: "right", shrink: true },
      },
      { row: 1, column: 1, rows: 2, columns: 1, format: { indent: 1, color: "#595959" } },
      { row: 3, column: 0, rows: 1, columns: 3, format: { top: "thin", bottom: "double" } },
    ],
    conditions: [
      { ...figures, when: `=${at(1, 2)}>3000000`, style: large, at: [{ row: 1, column: 2 }] },
      {
        ...figures,
        when: `=ISNUMBER(${at(1, 2)})`,
        at: [
          { row: 1, column: 2 },
          { row: 2, column: 2 },
        ],
        style: { name: "figure", format: { color: "#7030A0", numberFormat: "0" } },
      },
    ],
    columnWidths: [20, 30, 12],
    verdicts: [],
    folds: [
      { of: "columns", first: 0, last: 0 },
      { of: "rows", first: 1, last: 2 },
    ],
    names: [
      { name: "Revenue_Total", area: { row: 3, column: 2, rows: 1, columns: 1 } },
      { name: "Revenue_Parts", area: figures },
    ],
    charts: [chart],
    reading: {
      title: { row: 0, column: 1 },
      about: { row: 0, column: 1 },
      heads: [0],
      lines: [1, 2, 3],
      label: 1,
      figures: [2],
    },
    page: {
      frozenRows: 1,
      frozenColumns: 2,
      titleRows: [0, 0],
      printArea: { row: 0, column: 1, rows: 4, columns: 2 },
      landscape: true,
      paper: "A4",
      onePage: true,
      footer: "IIJ: sales & costs",
    },
  };
}

const large: ConditionalStyle = {
  name: "large",
  format: { numberFormat: '#,##0"!"', bold: true, italic: true, fill: "#FFF2CC" },
};

const figures = { row: 1, column: 2, rows: 2, columns: 1 };

const chart: ChartPlan = {
  title: "Revenue, 4Q03",
  alt: "Revenue of 4Q03 by service.",
  type: "stackedColumns",
  categories: { row: 1, column: 1, rows: 2, columns: 1 },
  series: [
    { name: "Ground", values: figures, color: "none" },
    { name: "Revenue", values: figures, color: "#1F4E79" },
    { name: "Margin", values: figures, type: "line", secondary: true, color: "#C55A11" },
  ],
  axis: "JPY thousands",
  secondaryAxis: "%",
  over: { row: 1, column: 0, rows: 3, columns: 2 },
};

const text = (of: string): { kind: "text"; text: string } => ({ kind: "text", text: of });

/** Four cells filled by one formula. */
export function spilledPlan(anchor: Anchor): SheetPlan {
  const spilled = (expected: number): PlanCell => ({ kind: "spilled", expected });
  const formula: PlanCell = { kind: "formula", formula: "=SEQUENCE(2,2)", expected: 1 };
  return {
    ...smallPlan(anchor),
    cells: [
      [formula, spilled(2)],
      [spilled(3), spilled(4)],
    ],
    formats: [],
    conditions: [],
    columnWidths: [10, 10],
    folds: [],
    names: [],
    charts: [],
  };
}
