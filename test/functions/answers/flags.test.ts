import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { block, cell, refusal, type Shown } from "../cell.ts";

const marks = (...values: readonly unknown[]): Shown => cell("FLAG", ...values);

/** A block with errors by their code alone. */
const codes = (rows: readonly (readonly Shown[])[]): unknown[][] =>
  rows.map((row) => row.map((shown) => (typeof shown === "object" ? shown.error : shown)));

describe("FLAG", () => {
  it("marks a figure, the weightiest mark first", () => {
    assert.equal(marks("4Q03", "Revenue.SI"), "");
    assert.equal(marks("1Q03", "Income.Net"), "†");
    assert.equal(marks("4Q02", "Income.Net"), "r");
    assert.equal(marks("4Q02", "Income.Net", "first"), "†");
    assert.equal(marks("4Q03", "Expense.R&D"), "≠");
    assert.equal(marks("2Q03", "Revenue.Total"), "d");
    assert.equal(marks("4Q03", "Revenue.Connectivity"), "c");
    assert.equal(marks("4Q03", "EBITDA.Adjusted"), "m");
  });

  it("knows only what was held on the date", () => {
    assert.equal(marks("1Q03", "Income.Net", "2003-12-31"), "");
    assert.equal(marks("4Q02", "Income.Net", "2003-12-31"), "");
  });

  it("marks a printed percentage that the amounts do not give", () => {
    // Table 8 prints 195.5%, where 1,358 / 459 − 1 is 195.9%.
    assert.equal(marks("4Q03", "EBITDA.Adjusted", null, "YoY"), "≠m");
    // The statement prints 20.6 for 11,617,002 / 9,633,155 − 1 = 20.59%.
    assert.equal(marks("4Q03", "Revenue.Total", null, "QoQ"), "");
    // It prints 34.5 for 4,001,449 / 11,617,002 = 34.44%, so that the shares add up.
    assert.equal(marks("4Q03", "Revenue.SI", null, "percent"), "≠");
    assert.equal(marks("4Q03", "Balance.Cash", null, "percent"), "");
  });

  it("marks a percentage ≠ for itself, and not for the figure that it is of", () => {
    // Table 6 prints 78 million, the statement 78,786 thousand; its share of revenue is 0.7 in both.
    assert.equal(marks("4Q03", "Expense.R&D"), "≠");
    assert.equal(marks("4Q03", "Expense.R&D", null, "percent"), "");
  });

  it("is refused as the figure, or the percentage, is", () => {
    assert.deepEqual(
      refusal("FLAG", "2Q03", "Income.Net"),
      refusal("STATUS", "2Q03", "Income.Net"),
    );
    assert.equal(refusal("FLAG", "4Q02", "Revenue.Total", null, "YoY").error, "#N/A");
    assert.equal(refusal("FLAG", "4Q03", "Revenue.Total", null, "JPY").error, "#VALUE!");
  });
});

describe("FLAGS", () => {
  const items = [["Income.Net"], [""], ["Revenue.Total"]];

  it("marks a block, periods across and items down", () => {
    assert.deepEqual(block("FLAGS", [["4Q02", "", "1Q03", "2Q03"]], items), [
      ["r", "", "†", refusal("FLAG", "2Q03", "Income.Net")],
      ["", "", "", ""],
      ["", "", "", "d"],
    ]);
  });

  it("marks a block of printed percentages, an error where none is printed", () => {
    const shares = block(
      "FLAGS",
      [["4Q03", "3Q03"]],
      [["Revenue.SI"], ["EBITDA.Adjusted"]],
      null,
      "percent",
    );
    assert.deepEqual(codes(shares), [
      ["≠", ""],
      ["#N/A", "#N/A"],
    ]);
    assert.deepEqual(block("FLAGS", "4Q03", "EBITDA.Adjusted", null, "YoY"), [["≠m"]]);
  });

  it("takes one release for all periods, or one for each", () => {
    assert.deepEqual(block("FLAGS", [["4Q02", "4Q02"]], "Income.Net", "1Q03"), [["†", "†"]]);
    const each = [["first", null, "2003-12-31", "1Q03@2003-12-31"]];
    const periods = [["4Q02", "4Q02", "4Q02", "LFQ"]];
    assert.deepEqual(block("FLAGS", periods, "Income.Net", each), [["†", "r", "", ""]]);
    assert.deepEqual(refusal("FLAGS", [["4Q02", "4Q03", "1Q03"]], "Income.Net", [["first", ""]]), {
      error: "#VALUE!",
      message:
        "IIJ.FLAGS takes one release for all periods or one for each; periods: 3, releases: 2.",
    });
  });

  it("errs in the column, the row or the cell that is wrong", () => {
    const error = new Error("#REF!");
    const periods = [["4Q02", "zz", error, "4Q03", "4Q03"]];
    const releases = [["", "", "", "2Q03", error]];
    const rows = block("FLAGS", periods, [["Income.Net"], ["Income.Nett"]], releases);
    assert.deepEqual(codes(rows), [
      ["r", "#VALUE!", "#VALUE!", "#N/A", "#VALUE!"],
      ["#VALUE!", "#VALUE!", "#VALUE!", "#VALUE!", "#VALUE!"],
    ]);
  });

  it("names a release in the singular", () => {
    const [[shown] = []] = block("FLAGS", "4Q03", "Income.Net", "lastest");
    assert.match(
      typeof shown === "object" ? shown.message : "",
      /^"lastest" is not a release of IIJ\.FLAGS\. Did you mean latest\?$/,
    );
  });

  it("asks for periods and items", () => {
    assert.match(refusal("FLAGS", [], "Income.Net").message, /^The argument periods .* is missing/);
    assert.match(refusal("FLAGS", "4Q03", null).message, /^The argument items .* is missing/);
  });
});
