import assert from "node:assert/strict";
import fs from "node:fs";
import { describe, it } from "mocha";
import { insertOnNewSheet } from "../../src/excel/insert-on-new-sheet.ts";
import { areaAddress, cellAddress } from "../../src/sheet/address.ts";
import { fills } from "../../src/sheet/frame.ts";
import { contentOf, sizeOf, type SheetPlan } from "../../src/sheet/plan.ts";
import { openSession, type Session } from "../../workbench/excel-host/session.ts";
import { data } from "../dataset/held.ts";
import { statements, tables } from "../gallery/plans.ts";
import { comparePrinted } from "./printed/compare-printed.ts";
import type { Values } from "./printed/compare-table.ts";
import { Tally } from "./printed/tally.ts";

const functions = {
  script: fs.readFileSync("dist/functions.js", "utf8"),
  metadata: JSON.parse(fs.readFileSync("dist/functions.json", "utf8")) as never,
  namespace: "IIJ",
};

/** Binary ratios may differ in their last digits from exact ones; amounts may not. */
function agree(found: unknown, expected: unknown): boolean {
  if (found === expected) return true;
  if (typeof found !== "number" || typeof expected !== "number") return false;
  return !Number.isInteger(expected) && Math.abs(found / expected - 1) < 1e-12;
}

async function calculated(session: Session, plan: SheetPlan, sheet: string): Promise<Values> {
  return session.run(async (context) => {
    const address = areaAddress({ row: 0, column: 0, ...sizeOf(plan) });
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await context.sync();
    return Array.from(range.values, (row) => Array.from(row as unknown[]));
  });
}

/** Returns how many cells were held against what their plan expects, and those that came to something else. */
function compareWithPlan(
  plan: SheetPlan,
  values: Values,
): { compared: number; differing: string[] } {
  const differing: string[] = [];
  let compared = 0;
  plan.cells.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const expected = contentOf(cell);
      if (expected === undefined) return;
      compared += 1;
      const found = values[row]?.[column];
      if (agree(found, expected)) return;
      const formula = cell.kind === "formula" ? cell.formula : cell.kind;
      differing.push(
        `${cellAddress({ row, column })} ${JSON.stringify(found)} for ${JSON.stringify(expected)}: ${formula}`,
      );
    });
  });
  return { compared, differing };
}

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
