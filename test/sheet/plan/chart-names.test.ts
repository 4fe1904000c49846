import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { chartsOf, nameOfAll } from "../../../src/sheet/plan/chart-names.ts";
import { sizeOf } from "../../../src/sheet/plan/sheet-plan.ts";
import { planned } from "../planned.ts";

const plan = planned("CAPEX", ["4Q03"]);
const { rows, columns } = sizeOf(plan);
const named = (name: string, size: { rows: number; columns: number }) => ({
  name,
  area: { row: 0, column: 0, ...size },
});

describe("the name of a block", () => {
  it("is the one that refers to all its rows and columns", () => {
    const names = [
      named("Heads", { rows: 1, columns }),
      named("Labels", { rows, columns: 1 }),
      named("Part", { rows: rows - 1, columns: columns - 1 }),
      named("IIJ_CAPEX", { rows, columns }),
    ];
    assert.equal(nameOfAll(plan, names), "IIJ_CAPEX");
    assert.equal(nameOfAll(plan, names.slice(0, 3)), undefined);
  });

  it("begins those of its charts, and of no block with a longer name", () => {
    assert.equal(chartsOf("IIJ_CAPEX"), "IIJ_CAPEX chart ");
    assert.ok(!`${chartsOf("IIJ_CAPEX_2")}1`.startsWith(chartsOf("IIJ_CAPEX")));
  });
});
