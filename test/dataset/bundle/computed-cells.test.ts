import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { computeCells } from "../../../src/dataset/bundle/computed-cells.ts";

/** Three lines of the statement of operations of the 1Q03 release: dedicated access, dial-up access, total revenues. */
const amounts = ["3321229", "767418", "8344046"];
const yearBefore = ["3523334", "822268", "9849202"];

/** The cells of a column of marks next to the amounts of 1Q03 and 1Q02. */
function computed(kind: string, column: readonly string[]): readonly string[] | undefined {
  const kinds = ["USD", "JPY", "percent", "JPY", "YoY"];
  const columns = [[], amounts, [], yearBefore, []].map((cells, at) =>
    kinds[at] === kind ? column : cells,
  );
  return computeCells({ kinds, columns, rate: 119.87 })[kinds.indexOf(kind)];
}

describe("computeCells", () => {
  it("makes dollars of the yen at the rate of the release", () => {
    assert.deepEqual(computed("USD", ["=", "=", "="]), ["27707", "6402", "69609"]);
  });

  it("makes shares of the row that is printed as 100.0", () => {
    assert.deepEqual(computed("percent", ["%", "=", "100.0"]), ["39.8%", "9.2", "100.0"]);
  });

  it("makes changes from the amounts beside them, with a sign as it is printed", () => {
    assert.deepEqual(computed("YoY", ["%", "=", "-%"]), ["(5.7%)", "(6.7)", "-15.3%"]);
  });

  it("leaves alone what is printed otherwise", () => {
    assert.deepEqual(computed("YoY", ["(5.8%)", "", "-"]), ["(5.8%)", "", "-"]);
  });

  it("prints a change that rounds to nil without a sign", () => {
    const kinds = ["JPY", "JPY", "YoY"];
    const cells = (now: string): readonly string[] | undefined =>
      computeCells({ kinds, columns: [[now], ["100000"], ["%"]], rate: NaN })[2];
    assert.deepEqual(["100000", "99960", "99940", "100060"].map(cells), [
      ["0.0%"],
      ["0.0%"],
      ["(0.1%)"],
      ["0.1%"],
    ]);
  });
});
