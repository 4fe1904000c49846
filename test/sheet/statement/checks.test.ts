import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { decodeUnit } from "../../../src/model/unit.ts";
import { columns, rows } from "../../../src/sheet/statement/layout.ts";
import { planStatement } from "../../../src/sheet/statement/plan-statement.ts";
import type { SheetPlan } from "../../../src/sheet/plan/sheet-plan.ts";
import { arrangeStatement } from "../../../src/statements/arrange/arrange-statement.ts";
import { definitions } from "../../../src/statements/definitions/gallery.ts";
import { altered } from "../../dataset/altered.ts";
import { columnsOf } from "../../statements/columns.ts";
import { cellsUnder, figuresOf, planned, shown, shownAt, verdictsOf } from "../planned.ts";

/** Equipment sales of 4Q03 are 2,117,006; here the release is made to print 7 less. */
const data = altered("4Q03", "IS", "\t2,117,006\t", "\t2,116,999\t");
const asked = columnsOf("3Q03", "4Q03");

const plannedOf = (of: typeof data, fill: "live" | "spill" | "values"): SheetPlan =>
  planStatement(of, arrangeStatement(of, definitions.Operations, asked, decodeUnit("JPYk")), {
    anchor: { row: 0, column: 0 },
    insertedAt: "2004-05-15T09:30:00.000Z",
    fill,
    growth: false,
  });

const result = (plan: SheetPlan): unknown => shownAt(plan, rows.title, columns.firstFigure + 2);

describe("the check of a total", () => {
  const plan = plannedOf(data, "live");
  const total = "Total revenues";

  it("says what the sum of the lines differs by from the printed total", () => {
    assert.deepEqual(figuresOf(plan, total), [9633155, 11616995]);
    assert.deepEqual(figuresOf(plan, total, 1), [9633155, 11617002]);
    assert.deepEqual(figuresOf(plan, total, 2), [0, -7]);
  });

  it("says beside the total how much it is off, and in which period, in each fill", () => {
    for (const fill of ["live", "spill", "values"] as const)
      assert.deepEqual(
        verdictsOf(plannedOf(data, fill)).slice(0, 3),
        ["✔", "✘ -7 4Q03", "✔"],
        fill,
      );
  });

  it("takes it off the count above the statement", () => {
    assert.equal(
      result(plannedOf(data, "spill")),
      "13 of 14 printed totals agree (2 columns); 2 figures ≠",
    );
  });

  it("follows the amount of a column of its own, and leaves columns of another kind alone", () => {
    const plan = planned("Operations", ["4Q03", "4Q03 YoY", "4Q03 Share"]);
    assert.equal(result(plan), "7 of 7 printed totals agree (1 column); 1 figure ≠");
  });
});

describe("a derived column", () => {
  const plan = planned("Operations", ["2Q03", "4Q03"]);

  it("has no printed total: its sums read d where they agree, and are not counted", () => {
    assert.deepEqual(figuresOf(plan, "Total revenues", 3), ["d", 0]);
    assert.equal(result(plan), "7 of 7 printed totals agree (1 column); 2Q03 derived; 1 figure ≠");
  });

  it("alone has no total that is said to agree", () => {
    const alone = planned("Operations", ["2Q03"]);
    assert.deepEqual(new Set(verdictsOf(alone)), new Set([""]));
    assert.equal(result(alone), "0 of 0 printed totals agree (0 columns); 2Q03 derived");
  });

  it("shows #N/A where a line is not available, whatever the total is", () => {
    const cash = planned("CashFlows", ["2Q03"]);
    const label = String(shown(cash.cells[cash.verdicts[2]?.row ?? 0]?.[columns.label]));
    assert.equal(typeof figuresOf(cash, label)[0], "number");
    assert.deepEqual(figuresOf(cash, label, 2), ["#N/A"]);
  });
});

describe("a coarse total", () => {
  it("allows only what the rounding of its lines explains, and says that it is rounding", () => {
    const plan = planned("ValueAdded", ["3Q03"], { growth: false });
    // 373 + 752 = 1,125 million against 1,124,596 thousand: 404 within 500 + 500 + 0.5.
    const label = "Value-added services";
    assert.deepEqual(figuresOf(plan, label, 1), [1125000]);
    assert.deepEqual(figuresOf(plan, label, 2), [404]);
    assert.deepEqual(figuresOf(plan, label, 3), [1000.5]);
    assert.deepEqual(figuresOf(plan, label, 4), [0]);
    assert.deepEqual(verdictsOf(plan), ["✔ rounding"]);
  });

  it("says so in billions too, where the allowance is in billions", () => {
    const plan = planned("ValueAdded", ["3Q03"], { unit: "JPYbn", growth: false });
    assert.deepEqual(figuresOf(plan, "Value-added services", 3), [0.0010005]);
    assert.deepEqual(verdictsOf(plan), ["✔ rounding"]);
  });

  it("is exact only if every difference is nil", () => {
    const plan = planned("Contracts", ["4Q03"], { growth: false });
    assert.deepEqual(new Set(verdictsOf(plan)), new Set(["✔"]));
    assert.ok(cellsUnder(plan, "Total contracted bandwidth").length > 0);
  });
});
