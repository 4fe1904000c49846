import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { block, refusal, type Shown } from "../cell.ts";

/** Returns the rows of FIGURES, errors by their code alone. */
function figures(...values: readonly unknown[]): (number | string | boolean)[][] {
  const code = (shown: Shown): number | string | boolean =>
    typeof shown === "object" ? shown.error : shown;
  return block("FIGURES", ...values).map((row) => row.map(code));
}

describe("FIGURES", () => {
  it("puts periods across and items down, without a header", () => {
    assert.deepEqual(figures([["3Q03", "4Q03"]], [["Revenue.SI"], ["Revenue.Total"]]), [
      [2888936, 4001449],
      [9633155, 11617002],
    ]);
  });

  it("reads a range whichever way it lies, and one value as one cell", () => {
    assert.deepEqual(figures([["3Q03"], ["4Q03"]], [["Revenue.SI", "Revenue.Total"]]), [
      [2888936, 4001449],
      [9633155, 11617002],
    ]);
    assert.deepEqual(figures("4Q03", "Revenue.SI"), [[4001449]]);
  });

  it("leaves a blank column for a blank period and a blank row for a blank item", () => {
    assert.deepEqual(figures([["3Q03", "", "4Q03"]], [["Revenue.SI"], [null], ["Income.Net"]]), [
      [2888936, "", 4001449],
      ["", "", ""],
      [1979136, "", 668699],
    ]);
  });

  it("errs in the one cell that is wrong or missing", () => {
    assert.deepEqual(figures([["2Q02", "4Q03"]], [["Revenue.SI"], ["Revenue.Sl"]]), [
      ["#N/A", 4001449],
      ["#VALUE!", "#VALUE!"],
    ]);
    assert.deepEqual(figures([["xx", true, "4Q03"]], [["Revenue.SI"]]), [
      ["#VALUE!", "#VALUE!", 4001449],
    ]);
  });

  it("gives money the unit asked for, and errs where it fits no item", () => {
    assert.deepEqual(figures([["4Q03"]], [["Contracts.IP"], ["Revenue.SI"]], "JPYm"), [
      ["#VALUE!"],
      [4001.449],
    ]);
  });

  it("answers from the release asked for", () => {
    assert.deepEqual(figures("4Q02", "Income.Net", "", "first"), [[-2136513]]);
  });

  it("is refused as a whole for a unit or a release that is wrong for every cell", () => {
    assert.match(refusal("FIGURES", "4Q03", "Revenue.SI", "EUR").message, /^"EUR" is not a unit/);
    assert.equal(refusal("FIGURES", "4Q03", "Revenue.SI", "", "2Q03").error, "#N/A");
  });
});
