import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { insertOnNewSheet } from "../../src/excel/insert-on-new-sheet.ts";
import { fills } from "../../src/sheet/plan/placement.ts";
import { openSession } from "../../workbench/excel-host/session.ts";
import { data } from "../dataset/held.ts";
import { statements, tables } from "../gallery/plans.ts";
import { calculated, compareWithPlan } from "./calculated.ts";
import { comparePrinted } from "./printed/compare-printed.ts";
import { Tally } from "./printed/tally.ts";
import { functions } from "./built-functions.ts";

const printedCells = data.tables
  .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
  .filter((text) => text !== "").length;

describe("the gallery, written through Microsoft's library and calculated", function () {
  this.timeout(60_000);
  const counts = { compared: 0, differing: 0 };
  const printed = { statements: new Tally(), tables: new Tally() };

  for (const exhibit of [...statements, ...tables]) {
    const { name, planAt } = exhibit;
    it(`${name}: live, spilled and as values`, async () => {
      const session = (await openSession({ functions })).useAsGlobals();
      try {
        const differing: string[] = [];
        for (const fill of fills) {
          const { plan, sheet } = await insertOnNewSheet((anchor) => planAt(anchor, fill));
          const values = await calculated(session, plan, sheet);
          const withPlan = compareWithPlan(plan, values);
          const withPrint = comparePrinted(exhibit, fill, values);
          counts.compared += withPlan.compared;
          counts.differing += withPlan.differing.length;
          printed["arranged" in exhibit ? "statements" : "tables"].join(withPrint);
          assert.ok(withPrint.compared > 0, `${fill}: nothing held against the printed text`);
          for (const text of [...withPlan.differing, ...withPrint.differing])
            differing.push(`${fill} ${text}`);
        }
        assert.deepEqual(differing, []);
      } finally {
        session.close();
      }
    });
  }

  it("has compared every cell with its plan, with none differing", () => {
    console.log(`    cells compared: ${counts.compared}, differing: ${counts.differing}`);
    assert.equal(counts.differing, 0);
    assert.ok(counts.compared > 70_000, String(counts.compared));
  });

  it("shows every cell of every table as printed, in each fill", () => {
    console.log(`    tables: ${String(printed.tables)}`);
    assert.deepEqual(printed.tables.differing, []);
    assert.equal(printed.tables.of("exact"), printedCells * fills.length);
  });

  it("shows in statements what is printed, and accounts for what is not", () => {
    console.log(`    statements: ${String(printed.statements)}`);
    assert.deepEqual(printed.statements.differing, []);
    assert.ok(printed.statements.compared > 4400, String(printed.statements));
  });
});
