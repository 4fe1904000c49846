import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { formatCell } from "../../../src/sheet/plan/cell-text.ts";
import { formatAt } from "../../../src/sheet/plan/format-at.ts";
import type { SheetPlan } from "../../../src/sheet/plan/sheet-plan.ts";
import { columns } from "../../../src/sheet/statement/layout.ts";
import { planned, shown, shownAt, textsBelow } from "../planned.ts";

/** What a reader sees in the statement's columns in the nth row under a label. */
function readUnder(plan: SheetPlan, label: string, nth: number): string[] {
  const rows = plan.cells.flatMap((cells, row) =>
    shown(cells[columns.label]) === label ? [row] : [],
  );
  const row = rows[nth] ?? assert.fail(label);
  return plan.reading.figures.map((column) => {
    const cell = plan.cells[row]?.[column] ?? assert.fail();
    return formatCell(cell, formatAt(plan, row, column).numberFormat).trim();
  });
}

const marked = (texts: readonly string[]): string[] => texts.filter((text) => text.endsWith("≠"));

describe("a percentage of a sheet that a release prints otherwise than its amounts give", () => {
  it("is marked among the shares below the lines", () => {
    const plan = planned("Operations", ["1Q03", "3Q03", "4Q03"]);
    // 4,001,449 / 11,617,002 = 34.4%, and the statement of 4Q03 prints 34.5.
    const shares = readUnder(plan, "Systems integration revenues", 1);
    assert.match(shares[2] ?? "", /^34\.4%.≠$/);
    assert.equal(marked(shares).length, 1);
  });

  it("is marked among the growth below the lines", () => {
    const plan = planned("CAPEX", ["4Q02", "4Q03"]);
    const growth = readUnder(plan, "Capital expenditures, leases included", 1);
    // Table 9 prints 8.4%.
    assert.match(growth[1] ?? "", /^\(?\d+\.\d%\)?.?≠$/);
    assert.equal(marked(growth).length, 1);
  });

  it("is marked in columns of changes and shares", () => {
    const plan = planned("Backbone", ["4Q03", "4Q03 YoY", "4Q03 QoQ"]);
    const [, yoy, qoq] = readUnder(plan, "International backbone costs", 0);
    // Table 7 prints (47.7%) and 5.7%.
    assert.match(yoy ?? "", /^\(47\.6%\)≠$/);
    assert.match(qoq ?? "", /^5\.\d%.≠$/);
    const shares = planned("RevenueByService", ["1Q03", "1Q03 Share", "4Q02"]);
    assert.equal(marked(readUnder(shares, "Connectivity and value-added services", 0)).length, 1);
  });

  it("is explained in the legend if no figure has the mark", () => {
    const plan = planned("Backbone", ["4Q03", "4Q03 YoY"]);
    assert.ok(textsBelow(plan).some((text) => text.includes("≠ another print")));
    assert.doesNotMatch(String(shownAt(plan, 0, columns.firstFigure + 2)), /≠/);
  });
});
