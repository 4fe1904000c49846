import { cellAddress } from "../../src/sheet/address.ts";
import type { Anchor, SheetPlan } from "../../src/sheet/plan.ts";

/** Revenue of 4Q03 in four rows: enough to use everything a plan can hold. */
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
      { row: 1, column: 2, rows: 3, columns: 1, format: { numberFormat: "#,##0", align: "right" } },
      { row: 1, column: 1, rows: 2, columns: 1, format: { indent: 1, color: "#595959" } },
      { row: 3, column: 0, rows: 1, columns: 3, format: { top: "thin", bottom: "double" } },
    ],
    columnWidths: [20, 30, 12],
    verdicts: [],
    columnGroups: [[0, 0]],
    rowGroups: [],
    names: [],
    charts: [],
    page: { frozenRows: 1, frozenColumns: 2, titleRows: [0, 0], landscape: true },
  };
}

const text = (of: string): { kind: "text"; text: string } => ({ kind: "text", text: of });
