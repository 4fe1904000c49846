import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { canCarry } from "../../src/dataset/contradictions.ts";
import { altered } from "./altered.ts";
import { data, itemOf, releaseIn } from "./held.ts";

/** Returns the tables that an exception of a release may excuse. */
function excused(release: string, item: string): string[] {
  const exception =
    data.exceptions.find((each) => each.release.code === release && each.item === item) ??
    assert.fail(`${release} ${item}`);
  return data.tables
    .filter((table) => canCarry(exception, table))
    .map((table) => `${table.release.code} Table ${table.id}`);
}

describe("an exception", () => {
  it("may excuse its table and the same one of a newer release, never that of an older", () => {
    assert.deepEqual(excused("1Q03", "Income.NonOperating"), ["1Q03 Table 9", "4Q03 Table 9"]);
    assert.deepEqual(excused("4Q03", "Expense.R&D"), ["4Q03 Table 6"]);
  });

  it("is of the cell that it names, and only while that prints the text that is excused", () => {
    const told = (view: typeof data): string[] =>
      view
        .contradictionsOf(itemOf("Expense.R&D").code, releaseIn(view, "4Q03"))
        .map(({ table, printed, period }) => `Table ${table.id} ${period}: ${printed}`);
    assert.deepEqual(told(data), ["Table 6 4Q03: 78"]);
    assert.deepEqual(told(altered("4Q03", "6", "\t78\t", "\t79\t")), []);
  });
});
