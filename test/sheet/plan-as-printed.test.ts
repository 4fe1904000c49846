import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { PlanCell, SheetPlan } from "../../src/sheet/plan.ts";
import { tables, topLeft } from "../gallery/plans.ts";

const sheet = (name: string): SheetPlan =>
  tables.find((table) => table.name === name)?.planAt(topLeft) ?? assert.fail(name);

const shown = (cell: PlanCell): string | number =>
  cell.kind === "number" ? cell.value : cell.kind === "text" ? cell.text : "";

describe("the sheet of a printed table", () => {
  const plan = sheet("1q03-table-8");

  it("holds the table cell by cell under a line on its source", () => {
    assert.deepEqual(
      plan.cells.map((cells) => cells.map(shown)),
      [
        [
          "Internet Initiative Japan: Table 8. Other Financial Statistics (JPY millions)",
          ...["", "", "", "", ""],
        ],
        [
          "As printed in the 1Q03 release of 13-Aug-03; unaudited; values, not formulas",
          ...["", "", "", "", ""],
        ],
        ["", "", "", "", "", ""],
        ["", "1Q03 JPY", "1Q02 JPY", "YoY", "4Q02 JPY", "QoQ"],
        ["Adjusted EBITDA", -97, 329, -1.295, 459, -1.211],
        ["CAPEX, including capitalized leases", 1421, 1015, 0.4, 936, 0.518],
        ["Depreciation and amortization", 990, 820, 0.207, 933, 0.061],
      ],
    );
  });

  it("is named after its release and table, within what Excel allows", () => {
    assert.equal(plan.name, "IIJ 1Q03 Table 8");
    assert.equal(sheet("4q03-cf-fy").name, "IIJ 4Q03 CF-FY");
    assert.ok(tables.every(({ name }) => sheet(name).name.length <= 31));
  });

  it("has as many widths as columns and is the same anywhere", () => {
    for (const { planAt } of tables) {
      const here = planAt(topLeft);
      assert.equal(here.columnWidths.length, here.cells[0]?.length);
      const there = planAt({ row: 7, column: 3 });
      assert.deepEqual({ ...there, anchor: topLeft }, here);
    }
  });

  it("shows the decimals a row prints among amounts without", () => {
    const operations = sheet("4q03-is");
    const row = operations.cells.findIndex(
      ([label]) => label?.kind === "text" && label.text.includes("Per ADS"),
    );
    const formats = operations.formats.filter((area) => area.row === row && area.rows === 1);
    assert.ok(formats.some(({ format }) => format.numberFormat?.startsWith("#,##0.00_)")));
  });
});
