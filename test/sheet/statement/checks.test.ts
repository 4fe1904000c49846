import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { columns } from "../../../src/sheet/plan/sheet-columns.ts";
import { planStatement } from "../../../src/sheet/statement/plan-statement.ts";
import type { PlanCell } from "../../../src/sheet/plan/sheet-plan.ts";
import { arrangeStatement } from "../../../src/statements/arrange/arrange-statement.ts";
import { definitions } from "../../../src/statements/definitions/gallery.ts";
import { altered } from "../../dataset/altered.ts";
import { question } from "../../dataset/held.ts";

/** Equipment sales of 4Q03 are 2,117,006; here the release is made to print 7 less. */
const data = altered("4Q03", "IS", "\t2,117,006\t", "\t2,116,999\t");
const asked = ["3Q03", "4Q03"].map((code) => ({
  period: question("Income.Net", code).period,
  vintage: "latest" as const,
}));
const plan = planStatement(data, arrangeStatement(data, definitions.Operations, asked), {
  anchor: { row: 0, column: 0 },
  insertedAt: "2004-05-15T09:30:00.000Z",
  fill: "live",
});

/** The rows that bear a label: the total's own, then that of its check. */
function rowsOf(label: string): (readonly PlanCell[])[] {
  return plan.cells.filter(([, , cell]) => cell?.kind === "text" && cell.text === label);
}

const expected = (cell: PlanCell | undefined): unknown =>
  cell?.kind === "formula" ? cell.expected : undefined;

describe("the check of a total", () => {
  const [total, printed, check] = rowsOf("Total revenues");

  it("says what the sum of the lines differs by from the printed total", () => {
    assert.deepEqual(total?.slice(3, 5).map(expected), [9633155, 11616995]);
    assert.deepEqual(printed?.slice(3, 5).map(expected), [9633155, 11617002]);
    assert.deepEqual(check?.slice(3, 5).map(expected), [0, -7]);
  });

  it("does not expect OK of a total that does not foot", () => {
    const verdict = total?.[columns.check];
    assert.equal(verdict?.kind, "formula");
    assert.equal(expected(verdict), undefined);
  });

  it("expects OK of the totals beside it", () => {
    const [costs] = rowsOf("Total costs and expenses");
    assert.equal(expected(costs?.[columns.check]), "OK");
  });
});
