import assert from "node:assert/strict";
import fs from "node:fs";
import { describe, it } from "mocha";
import { insertOnNewSheet } from "../../src/excel/insert-on-new-sheet.ts";
import { areaAddress } from "../../src/sheet/address.ts";
import { fills } from "../../src/sheet/frame.ts";
import { sizeOf, type PlanCell, type SheetPlan } from "../../src/sheet/plan.ts";
import { openSession, type Session } from "../../workbench/excel-host/session.ts";
import { statements, tables } from "../gallery/plans.ts";

const functions = {
  script: fs.readFileSync("dist/functions.js", "utf8"),
  metadata: JSON.parse(fs.readFileSync("dist/functions.json", "utf8")) as never,
  namespace: "IIJ",
};

/** What a cell of a plan must come to once the sheet is calculated; undefined where it cannot be known. */
function expectedOf(cell: PlanCell): unknown {
  switch (cell.kind) {
    case "blank":
      return "";
    case "text":
      return cell.text;
    case "number":
      return cell.value;
    default:
      return cell.expected;
  }
}

/** Binary ratios may differ in their last digits from exact ones; amounts may not. */
function agree(found: unknown, expected: unknown): boolean {
  if (found === expected) return true;
  if (typeof found !== "number" || typeof expected !== "number") return false;
  return !Number.isInteger(expected) && Math.abs(found / expected - 1) < 1e-12;
}

async function calculated(session: Session, plan: SheetPlan, sheet: string): Promise<unknown[][]> {
  return session.run(async (context) => {
    const address = areaAddress({ row: 0, column: 0, ...sizeOf(plan) });
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await context.sync();
    return Array.from(range.values, (row) => Array.from(row as unknown[]));
  });
}

describe("the gallery, written through Microsoft's library and calculated", function () {
  this.timeout(60_000);
  const counts = { compared: 0, differing: 0 };

  for (const { name, planAt } of [...statements, ...tables]) {
    it(`${name}: live, spilled and as values`, async () => {
      const session = (await openSession({ functions })).useAsGlobals();
      try {
        const differing: string[] = [];
        for (const fill of fills) {
          const { plan, sheet } = await insertOnNewSheet((anchor) => planAt(anchor, fill));
          const values = await calculated(session, plan, sheet);
          plan.cells.forEach((cells, row) => {
            cells.forEach((cell, column) => {
              const expected = expectedOf(cell);
              if (expected === undefined) return;
              counts.compared += 1;
              const found = values[row]?.[column];
              if (agree(found, expected)) return;
              const address = areaAddress({ row, column, rows: 1, columns: 1 });
              const formula = cell.kind === "formula" ? cell.formula : cell.kind;
              differing.push(
                `${fill} ${address} ${JSON.stringify(found)} for ${JSON.stringify(expected)}: ${formula}`,
              );
            });
          });
        }
        counts.differing += differing.length;
        assert.deepEqual(differing, []);
      } finally {
        session.close();
      }
    });
  }

  it("has compared every cell, with none differing", () => {
    console.log(`    cells compared: ${counts.compared}, differing: ${counts.differing}`);
    assert.equal(counts.differing, 0);
    assert.ok(counts.compared > 20_000, String(counts.compared));
  });
});
