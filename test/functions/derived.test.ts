import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { cell, refusal } from "./cell.ts";

/** Asserts what formulas show, each written as its function, its arguments and the value. */
function shows(...rows: readonly (readonly [string, readonly unknown[], number | string])[]): void {
  for (const [id, values, expected] of rows) {
    assert.equal(cell(id, ...values), expected, `${id}(${values.map(String).join(",")})`);
  }
}

describe("derived periods in cells", () => {
  it("say what contradicts a figure, and then how it is derived", () => {
    shows(
      ["STATUS", ["4Q03", "Revenue.Connectivity"], "computed"],
      ["STATUS", ["1H03", "Income.Net"], "derived"],
      ["STATUS", ["2Q03", "Revenue.Total"], "derived across releases"],
      ["STATUS", ["2Q03", "Expense.R&D"], "derived across releases"],
      ["STATUS", ["4Q03", "Expense.R&D"], "inconsistent in source"],
      ["STATUS", ["3Q03", "Cost.SI"], "inconsistent in source"],
      ["STATUS", ["1Q03", "Income.EquityMethodTotal"], "superseded"],
      // One printed line, (1,515,675), as the release has no impairment to add: a figure without a mark.
      ["STATUS", ["1Q02", "Income.EquityMethodTotal"], "reported"],
      ["FLAG", ["1Q02", "Income.EquityMethodTotal"], ""],
    );
  });

  it("answer derived periods like any other, in any unit of yen", () => {
    shows(
      ["REVENUE", ["2Q03"], 9185259],
      ["REVENUE", ["2Q03", "SI", "JPYm"], 2549.379],
      ["INCOME", ["2Q03", "Operating"], -975835],
      ["INCOME", ["1H03"], -2752974],
      ["INCOME", ["LTM 3Q03"], -10063438],
      ["BALANCE", ["2Q03", "Cash"], 11782935],
      ["CASHFLOW", ["2Q03", "CashEnd"], 11782935],
      ["CASHFLOW", ["2Q03", "CashBeginning"], 2819007],
    );
    const { error, message } = refusal("INCOME", "2Q03");
    assert.equal(error, "#N/A");
    assert.match(message, /the 4Q03 release restated it from 4Q02 on, .* Ask 1H03\.$/);
    assert.match(refusal("REVENUE", "2Q03", "SI", "USDk").message, /use IIJ\.USD/);
  });
});
