import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { block, refusal } from "../cell.ts";

describe("ASPRINTED", () => {
  it("gives Table 8 of the 1Q03 release cell by cell", () => {
    assert.deepEqual(block("ASPRINTED", "1Q03", "8"), [
      [
        "Table 8. Other Financial Statistics (JPY millions)",
        "1Q03 JPY",
        "1Q02 JPY",
        "YoY",
        "4Q02 JPY",
        "QoQ",
      ],
      ["Adjusted EBITDA", -97, 329, -1.295, 459, -1.211],
      ["CAPEX, including capitalized leases", 1421, 1015, 0.4, 936, 0.518],
      ["Depreciation and amortization", 990, 820, 0.207, 933, 0.061],
    ]);
  });

  it("gives Table 3 of the 4Q03 release cell by cell, IIJ restored", () => {
    assert.deepEqual(block("ASPRINTED", "4Q03", "3"), [
      ["Table 3. Number of Contracts", "4Q03 count", "4Q02 count", "3Q03 count"],
      ["IP Services", "", "", ""],
      ["64kbps – 128kbps", 73, 112, 76],
      ["192kbps – 768kbps", 20, 35, 22],
      ["1Mbps – 2Mbps", 218, 268, 226],
      ["3Mbps – 1.2Gbps", 427, 248, 381],
      ["Number of Contracts of DC Connectivity Services", 196, 156, 188],
      ["Other", 6292, 4489, 5991],
      ["Total Dedicated Access Services", 7226, 5308, 6884],
      ["IIJ4U (Dial-up access services for retail market)", 67105, 79464, 69688],
      ["Other Dial-Up Access Services", 628762, 450320, 597232],
      ["Total Dial-Up Access Services", 695867, 529784, 666920],
    ]);
  });

  it("gives one row, one column or one cell, counted as they are printed", () => {
    assert.deepEqual(block("ASPRINTED", "1Q03", "8", 2, 3), [[0.4]]);
    assert.deepEqual(block("ASPRINTED", "1Q03", "8", 2), [
      ["CAPEX, including capitalized leases", 1421, 1015, 0.4, 936, 0.518],
    ]);
    assert.deepEqual(block("ASPRINTED", "1Q03", "8", "", 1), [["1Q03 JPY"], [-97], [1421], [990]]);
  });

  it("refuses a row or a column that is not printed", () => {
    assert.match(
      refusal("ASPRINTED", "1Q03", "8", 4).message,
      /not a row of this table: it has 1 to 3/,
    );
    assert.match(
      refusal("ASPRINTED", "1Q03", "8", 1, 6).message,
      /not a column of this table: it has 1 to 5/,
    );
    assert.equal(refusal("ASPRINTED", "1Q03", "8", 1.5).error, "#VALUE!");
  });

  it("keeps the signs of Table 9: depreciation negative, though positive elsewhere", () => {
    assert.deepEqual(block("ASPRINTED", "1Q03", "9").slice(0, 6), [
      ["Table 9. Adjusted EBITDA (JPY millions)", "1Q03 JPY", "1Q02 JPY", "4Q02 JPY"],
      ["Adjusted EBITDA", -97, 329, 459],
      ["Depreciation and amortization", -963, -793, -905],
      ["Operating loss", -1060, -464, -446],
      ["Other expenses", -204, -521, -361],
      ["Income tax benefit (expense)", -390, 161, 97],
    ]);
  });

  it("keeps the rows, nils, blanks and percentages of the 4Q03 statement of operations", () => {
    const rows = block("ASPRINTED", "4Q03", "IS");
    assert.equal(rows.length, 33);
    assert.deepEqual(rows[0]?.slice(1), [
      "4Q03 USD",
      "4Q03 JPY",
      "4Q03 percent",
      "4Q02 JPY",
      "4Q02 percent",
      "YoY",
      "3Q03 JPY",
      "3Q03 percent",
      "QoQ",
    ]);
    assert.deepEqual(rows.slice(1, 4), [
      ["Revenues:", "", "", "", "", "", "", "", "", ""],
      ["Connectivity and value-added services:", "", "", "", "", "", "", "", "", ""],
      [
        "Dedicated access services",
        29760,
        3100452,
        0.267,
        3341255,
        0.256,
        -0.072,
        3204046,
        0.333,
        -0.032,
      ],
    ]);
    assert.deepEqual(rows.slice(26, 31), [
      [
        "Equity method net loss",
        -1810,
        -188577,
        -0.016,
        -1253875,
        -0.096,
        -0.85,
        -58354,
        -0.006,
        2.232,
      ],
      [
        "Impairment loss on investment and deposits for Crosswave",
        "",
        "",
        "",
        -7153087,
        -0.549,
        0,
        "",
        "",
        "",
      ],
      ["Net income(loss)", 6419, 668699, 0.058, -9289600, -0.713, -1.072, 1979136, 0.205, -0.662],
      ["Basic Net Income(Loss) Per Share", "", 17454, "", -413238, "", "", 51658, "", ""],
      ["Basic Net Income(Loss) Per ADS Equivalent", "", 8.73, "", -206.62, "", "", 25.83, "", ""],
    ]);
  });

  it("keeps a printed dash as 0, unlike an empty cell", () => {
    const row = block("ASPRINTED", "1Q03", "CF").find(
      ([label]) => label === "Deposit to restricted cash",
    );
    assert.deepEqual(row?.slice(1), [0, 0, -5000000, 0]);
    const treasury = block("ASPRINTED", "4Q03", "BS").find(([label]) => label === "Treasury stock");
    assert.deepEqual(treasury?.slice(1), [-422, -44000, -0.001, "", "", -63, 0]);
  });

  it("takes the table's number as a number, and its letters in any case", () => {
    assert.deepEqual(block("ASPRINTED", "1Q03", 8), block("ASPRINTED", "1Q03", "8"));
    assert.deepEqual(block("ASPRINTED", "4Q03", "ｉｓ-fy"), block("ASPRINTED", "4Q03", "IS-FY"));
  });

  it("is #N/A for a table that only the other release prints", () => {
    assert.deepEqual(refusal("ASPRINTED", "1Q03", "CF-FY"), {
      error: "#N/A",
      message:
        "The 1Q03 release does not print annual statement of cash flows (CF-FY); the 4Q03 release does.",
    });
  });

  it("is #VALUE! for a table that no release prints", () => {
    assert.equal(refusal("ASPRINTED", "1Q03", "11").error, "#VALUE!");
    assert.match(refusal("ASPRINTED", "4Q03", "bs-fy").message, /Did you mean IS-FY, CF-FY\?$/);
  });
});
