import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { block, refusal } from "../cell.ts";

const header = ["Release", "Date", "Value", "Change"];

describe("HISTORY", () => {
  it("lists every vintage, oldest first, with its Tokyo date and the change", () => {
    assert.deepEqual(block("HISTORY", "4Q02", "Income.Net"), [
      header,
      ["1Q03", 37846, -2136513, ""],
      ["4Q03", 38121, -9289600, -7153087],
    ]);
  });

  it("answers in the unit asked for", () => {
    assert.deepEqual(block("HISTORY", "4Q02", "Income.Net", "JPYm").at(-1), [
      "4Q03",
      38121,
      -9289.6,
      -7153.087,
    ]);
  });

  it("has one row for what was printed once", () => {
    assert.deepEqual(block("HISTORY", "FY2003", "Balance.Cash"), [
      header,
      ["4Q03", 38121, 12284239, ""],
    ]);
  });

  it("contains an error in the row of a release without the line, and no change beside it", () => {
    const [, original, restated] = block("HISTORY", "4Q02", "Balance.RestrictedCash");
    assert.deepEqual(original, ["1Q03", 37846, 5000000, ""]);
    const value = restated?.[2];
    assert.equal(typeof value === "object" && value.error, "#N/A");
    assert.equal(restated?.[3], "");
  });

  it("has a row for each release that alone gives a derived figure, or one that names all releases of its chain", () => {
    assert.deepEqual(block("HISTORY", "1H03", "Income.Net"), [
      header,
      ["4Q03", 38121, -2752974, ""],
    ]);
    assert.deepEqual(block("HISTORY", "2Q03", "Revenue.Total"), [
      header,
      ["1Q03, 4Q03", 38121, 9185259, ""],
    ]);
    assert.deepEqual(block("HISTORY", "2Q03", "Income.Operating"), [
      header,
      ["1Q03, 4Q03", 38121, -975835, ""],
    ]);
    assert.deepEqual(
      block("HISTORY", "4Q02", "CashFlow.CashEnd")
        .slice(1)
        .map(([of]) => of),
      ["1Q03", "4Q03"],
    );
  });

  it("is refused as a whole for a period without any", () => {
    assert.match(
      refusal("HISTORY", "2Q03", "Income.Net").message,
      /^Net income \(loss\) of 2Q03: .* Ask 1H03\.$/,
    );
  });
});
