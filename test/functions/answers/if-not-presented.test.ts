import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { answer, block, cell, refusal } from "../cell.ts";

const figure = (period: string, item: string, ...rest: readonly unknown[]): unknown =>
  answer("FIGURE", period, item, ...rest);

describe("the last argument of FIGURE", () => {
  it("is shown where the release that decides the period has no such line", () => {
    // The 4Q03 release restated the balance sheet of 4Q02 without restricted cash.
    assert.equal(figure("4Q02", "Balance.RestrictedCash", null, null, "n.p."), "n.p.");
    assert.equal(figure("4Q02", "Balance.RestrictedCash", "USDm", null, "n.p."), "n.p.");
    assert.equal(figure("4Q02", "Balance.RestrictedCash", null, "first", "n.p."), 5000000);
  });

  it("may be any value, an empty text too", () => {
    for (const shown of ["", -1, true, false, "0"])
      assert.equal(figure("4Q02", "Balance.RestrictedCash", null, null, shown), shown);
  });

  it("is left out as blank or 0", () => {
    for (const blank of [null, undefined, 0])
      assert.equal(
        refusal("FIGURE", "4Q02", "Balance.RestrictedCash", "", "", blank).error,
        "#N/A",
      );
  });

  it("hides no other error", () => {
    for (const call of [
      ["2Q03", "Income.Net"],
      ["FY2030", "Revenue.SI"],
      ["4Q03", "Revenue.SI", "USDk", "1Q03"],
      ["3Q03", "Revenue.SI", "USDk"],
      ["4Q03", "Revenue.SI", null, "2Q03"],
      ["2Q03", "Guidance.OperatingIncome"],
      ["4Q03", "EPS.Share", "JPYm"],
    ]) {
      const values = [...call, ...Array.from({ length: 4 - call.length }, () => null), "n.p."];
      assert.ok(["#N/A", "#VALUE!"].includes(refusal("FIGURE", ...values).error));
    }
  });

  it("errs where it is an error or a range", () => {
    assert.match(
      refusal("FIGURE", "4Q03", "Revenue.SI", null, null, new Error("#DIV/0!")).message,
      /^The argument if_not_presented of IIJ\.FIGURE contains an error\./,
    );
    assert.equal(refusal("FIGURE", "4Q03", "Revenue.SI", null, null, [["n.p."]]).error, "#VALUE!");
  });
});

describe("the last argument of FIGURES", () => {
  it("is shown in each cell whose line is not presented", () => {
    const rows = block(
      "FIGURES",
      [["4Q02", "4Q03"]],
      [["Balance.RestrictedCash"], ["Balance.Cash"]],
      null,
      null,
      "n.p.",
    );
    assert.deepEqual(rows[1], [3588352, 12284239]);
    assert.equal(rows[0]?.[0], "n.p.");
  });
});

describe("FIGURES", () => {
  it("errs in the column or the row of an error alone", () => {
    const error = new Error("#REF!");
    const rows = block("FIGURES", [["3Q03", error]], [["Revenue.SI"], [error], ["Income.Net"]]);
    const codes = rows.map((row) =>
      row.map((shown) => (typeof shown === "object" ? shown.error : shown)),
    );
    assert.deepEqual(codes, [
      [2888936, "#VALUE!"],
      ["#VALUE!", "#VALUE!"],
      [1979136, "#VALUE!"],
    ]);
  });

  it("asks for what is left out altogether", () => {
    for (const none of [[], [[]], null, "", 0])
      assert.match(
        refusal("FIGURES", none, "Revenue.SI").message,
        /periods of IIJ\.FIGURES is missing/,
      );
    assert.match(refusal("FIGURES", "4Q03", []).message, /items of IIJ\.FIGURES is missing/);
    assert.deepEqual(block("FIGURES", [[null, "4Q03"]], [[""]]), [["", ""]]);
  });

  it("judges a unit by the item of each row, before the period", () => {
    const rows = block("FIGURES", "FY2030", [["EPS.Share"], ["Revenue.SI"]], "JPYm");
    const errors = rows.flat().map((shown) => typeof shown === "object" && shown.error);
    assert.deepEqual(errors, ["#VALUE!", "#N/A"]);
  });
});

describe("PRINTED", () => {
  it("is the percentage that a release prints, where the amounts give another", () => {
    // EBITDA of 4Q03 on the year: Table 8 prints 195.5%, and 1,358 over 459 gives 195.9%.
    assert.equal(cell("PRINTED", "4Q03", "EBITDA.Adjusted", "yoy"), 1.955);
    assert.equal(Number(cell("CHANGE", "4Q03", "EBITDA.Adjusted")).toFixed(3), "1.959");
  });

  it("says which argument is wrong", () => {
    assert.equal(
      refusal("PRINTED", "4Q03", "EBITDA.Adjusted", "YTD").message,
      '"YTD" is not a column of IIJ.PRINTED. Accepted: YoY, QoQ, percent.',
    );
    assert.match(refusal("PRINTED", "4Q03", "EBITDA.Adjusted").message, /column .* is missing/);
  });
});
