import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { reconcile } from "../../../src/reconciliation/reconcile.ts";
import { checkColumns, checkRows } from "../../../src/sheet/checks/check-columns.ts";
import { planChecks } from "../../../src/sheet/checks/plan-checks.ts";
import { contentOf, type PlanCell, type SheetPlan } from "../../../src/sheet/plan/sheet-plan.ts";
import { data } from "../../dataset/held.ts";

const anchor = { row: 0, column: 0 };
const insertedAt = "2004-05-15T09:30:00.000Z";
const plan = planChecks(data, "all", { anchor, insertedAt, fill: "live" });

type Column = keyof typeof checkColumns;
const content = (cell: PlanCell | undefined): unknown => cell && contentOf(cell);
const bodyOf = ({ cells }: SheetPlan) => cells.slice(checkRows.first);
const rowOf = (id: string, of = plan): readonly PlanCell[] =>
  bodyOf(of).find((row) => content(row[checkColumns.id]) === id) ?? assert.fail(id);
const shown = (id: string, column: Column): unknown => content(rowOf(id)[checkColumns[column]]);
const sentence = (id: string): unknown => content(rowOf(id).at(-1));

describe("the verdict of the sheet of checks, from the cells of its row", () => {
  it("is the add-in's own for every check", () => {
    const others = bodyOf(plan).flatMap((row) => {
      const [here, ours, id] = (["verdict", "ours", "id"] as const).map((each) =>
        content(row[checkColumns[each]]),
      );
      return here === ours ? [] : [`${String(id)}: ${String(here)}, not ${String(ours)}`];
    });
    assert.deepEqual(others, []);
    assert.equal(bodyOf(plan).length, reconcile(data).length);
  });
});

describe("a check", () => {
  it("speaks in the five ways", () => {
    const ids = bodyOf(plan).map((row) => String(content(row[checkColumns.id])));
    for (const id of ids.slice(0, 3)) console.log(sentence(id));
    for (const id of [
      "footing:4Q03:IS:Revenue.Total:4Q03:JPY:Revenue.ConnectivityVAS+Revenue.SI+Revenue.Equipment",
      "footing:1Q03:1:Revenue.Connectivity:1Q03:JPY:Revenue.Dedicated+Revenue.DialUp",
      "same figure:4Q03:6:Expense.R&D:4Q03:JPY",
      "restatement:1Q03:IS:Income.Net:4Q02:JPY:4Q03",
      "quarters and years:4Q03:IS-FY:Income.Net:FY2003:JPY",
      "quarters and years:4Q03:IS-FY:Revenue.Dedicated:FY2003:JPY",
      "text:4Q03:text:Income.Net:2Q03:JPY:1",
      "share:1Q03:IS:Revenue.VAS:4Q02:percent",
    ]) {
      const row = rowOf(id);
      console.log(row.map((c) => c.kind === "formula" ? `${c.formula} → ${c.expected}` : content(c)));
    }
    void shown;
  });
});
