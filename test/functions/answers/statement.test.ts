import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { block, refusal, type Shown } from "../cell.ts";

const header = (...values: readonly unknown[]): readonly Shown[] | undefined =>
  block("STATEMENT", ...values)[0];

function line(label: string, ...values: readonly unknown[]): readonly Shown[] {
  const row = block("STATEMENT", ...values).find(([first]) => first === label);
  return row?.slice(1) ?? assert.fail(label);
}

describe("STATEMENT", () => {
  it("heads its rows with title, unit and periods", () => {
    assert.deepEqual(header("Operations", "4Q03", "JPYm"), [
      "Consolidated statements of operations (JPY millions)",
      "4Q03",
    ]);
  });

  it("takes a span for every reported quarter in it, the ends included", () => {
    const spans = header("Operations", "1Q03:4Q03");
    assert.deepEqual(spans?.slice(1), ["1Q03", "3Q03", "4Q03"]);
    assert.deepEqual(header("CashFlows", "FY2002:FY2003")?.slice(1), ["FY2002", "FY2003"]);
  });

  it("takes a comma list, an array or a range, in the order written", () => {
    const written = ["4Q03", "4Q02", "FY2003"];
    assert.deepEqual(header("Operations", "4Q03, 4Q02,FY2003")?.slice(1), written);
    assert.deepEqual(header("Operations", [written])?.slice(1), written);
    assert.deepEqual(
      header("Operations", [["4Q03"], [""], ["4Q02"], ["FY2003"]])?.slice(1),
      written,
    );
    assert.deepEqual(header("Operations", [[38077, "LFQ-1"]])?.slice(1), ["4Q03", "3Q03"]);
  });

  it("is a summary of what several statements print, in quarters, years and the last twelve months", () => {
    const columns = "4Q03,FY2003,LTM 3Q03";
    // The 4Q03 release, statements of operations and cash flows, Tables 3 and 4.
    const printed: Readonly<Record<string, readonly number[]>> = {
      "Total revenues": [11_617_002, 38_779_462],
      "Operating income (loss)": [349_688, -1_449_884],
      "Depreciation and amortization": [1_030_162, 4_008_324],
      "Net income (loss)": [668_699, -105_139],
      "Net cash from operating activities": [1_256_669, 1_923_366],
      "Dedicated access contracts": [7226, 7226],
      "Total contracted bandwidth": [80.1, 80.1],
    };
    for (const [label, values] of Object.entries(printed))
      assert.deepEqual(line(label, "Summary", columns).slice(0, 2), values, label);
    // 349,688 + 1,030,162; (1,449,884) + 4,008,324; to December 2003 (2,246,004) + 3,911,536.
    assert.deepEqual(
      line("Operating income plus depreciation", "Summary", columns),
      [1_379_850, 2_558_440, 1_665_532],
    );
    // Printed as down 10.9 % and 11.9 %.
    assert.deepEqual(line("Growth on the year before", "Summary", columns), [
      -0.1088822645509253,
      -0.11900020993893778,
      refusal("CHANGE", "LTM 3Q03", "Revenue.Total", "YoY"),
    ]);
    assert.deepEqual(line("Adjusted EBITDA", "Summary", columns), [
      1_358_000,
      refusal("FIGURE", "FY2003", "EBITDA.Adjusted"),
      refusal("FIGURE", "LTM 3Q03", "EBITDA.Adjusted"),
    ]);
  });

  it("contains an error, as FIGURE gives it, where a release prints a word in a figure's place", () => {
    // The 1Q03 release on 2Q03, and the 4Q03 release on the year to March 2005.
    assert.deepEqual(line("Guidance: operating income", "Guidance", "2Q03,FY2004"), [
      refusal("FIGURE", "2Q03", "Guidance.OperatingIncome"),
      refusal("FIGURE", "FY2004", "Guidance.OperatingIncome"),
    ]);
    assert.deepEqual(line("Outcome: revenue growth", "Guidance", "FY2003"), ["missed"]);
  });

  it("pins a column to a release, and shows a change, a share or dollars beside amounts", () => {
    assert.deepEqual(line("Net income (loss)", "Operations", "4Q02@first, 4Q02@1Q03, 4Q02"), [
      ...[-2136513, -2136513, -9289600],
    ]);
    const columns = "4Q03, 4Q03 YoY, 4Q03 Share, 4Q03 USDk";
    const [amount, change, share, dollars] = line("Total revenues", "RevenueByService", columns);
    assert.deepEqual([amount, share, dollars], [11617002, 1, 111509]);
    assert.ok(typeof change === "number" && Math.abs(change - (11617002 / 13036439 - 1)) < 1e-12);
    assert.deepEqual(header("RevenueByService", columns)?.slice(1), [
      ...["4Q03", "4Q03 YoY", "4Q03 Share", "4Q03 USDk"],
    ]);
  });

  it("reads a column in any case and in full width", () => {
    assert.deepEqual(header("operations", "４ｑ０２＠FIRST")?.slice(1), ["4Q02@first"]);
    assert.deepEqual(header("RevenueByService", "4q03 yoy")?.slice(1), ["4Q03 YoY"]);
  });

  it("gives dollars in the unit written, whatever the unit of the statement", () => {
    for (const unit of ["", "JPY", "JPYm", "JPYbn"]) {
      const columns = "4Q03 USD, 4Q03 USDk, 4Q03 USDm";
      assert.deepEqual(
        line("Total revenues", "RevenueByService", columns, unit),
        [111509000, 111509, 111.509],
      );
      assert.deepEqual(header("RevenueByService", columns, unit)?.slice(1), columns.split(", "));
    }
  });

  it("contains an error in the column it cannot read, under what was typed", () => {
    const unheld = {
      error: "#N/A",
      message: "The 2Q03 release is not available. Available: 1Q03, 4Q03.",
    };
    const columns = "4Q03,4Q02@2Q03,4Q03 WoW,1Q03";
    const [good, release, shown, last] = line("Total revenues", "Operations", columns);
    assert.deepEqual([good, release, last], [11617002, unheld, 8344046]);
    assert.ok(typeof shown === "object" && shown.error === "#VALUE!");
    assert.match(shown.message, /^"WoW" cannot follow a period\. Accepted: USD, YoY, /);
    assert.deepEqual(header("Operations", columns)?.slice(1), columns.split(","));
    assert.deepEqual(line("Revenues:", "Operations", columns), ["", "", "", ""]);
    const error = new Error("#REF!");
    const [before, broken] = line("Total revenues", "Operations", [
      ["4Q03", error, "x".repeat(90)],
    ]);
    assert.equal(before, 11617002);
    assert.ok(typeof broken === "object" && broken.error === "#VALUE!");
    const heads = header("Operations", [["4Q03", error, "x".repeat(90)]]);
    assert.deepEqual(heads?.slice(1), ["4Q03", "", `${"x".repeat(39)}…`]);
  });

  it("gives a share or a difference without the amounts beside it", () => {
    assert.deepEqual(line("Total revenues", "Operations", "4Q03@4Q03 Share"), [1]);
    // (9,289,600) restated, (2,136,513) as printed Aug-2003.
    assert.deepEqual(line("Net income (loss)", "Operations", "4Q02 Difference"), [-7153087]);
  });

  it("gives a margin from the exact yen, in whatever unit", () => {
    // (11,617,002 − 9,914,716) / 11,617,002; the printed dollars give 16,340 / 111,509.
    for (const unit of ["JPYk", "USDk", "USDm"]) {
      const [margin] = line("Gross margin", "Margins", "4Q03", unit);
      assert.ok(typeof margin === "number" && Math.abs(margin - 1702286 / 11617002) < 1e-12, unit);
    }
  });

  it("has no unit in its title where nothing is money", () => {
    assert.equal(header("Contracts", "4Q03")?.[0], "Number of contracts");
  });

  it("gives each line its figures and headings blanks", () => {
    assert.deepEqual(
      line("Systems integration revenues", "Operations", "1Q03:4Q03"),
      [2407923, 2888936, 4001449],
    );
    assert.deepEqual(line("Revenues:", "Operations", "1Q03:4Q03"), ["", "", ""]);
    assert.deepEqual(line("Total assets", "BalanceSheet", "4Q02,4Q03", "USDk").slice(1), [410222]);
  });

  it("contains an error where the deciding release has no such line", () => {
    const [restricted] = line("Restricted cash", "BalanceSheet", "4Q02");
    assert.equal(typeof restricted === "object" && restricted.error, "#N/A");
    assert.deepEqual(line("Restricted cash", "BalanceSheet", "4Q02", "", "first"), [5000000]);
  });

  it("has one width, for every statement and every span", () => {
    for (const statement of ["Operations", "BalanceSheet", "CashFlows"]) {
      const rows = block("STATEMENT", statement, "1Q02:4Q03");
      assert.deepEqual(new Set(rows.map((row) => row.length)), new Set([6]));
    }
  });

  it("contains an error for a span without a reported period, or of more than two ends", () => {
    const told = (column: string): string => {
      const [shown] = line("Total revenues", "Operations", column);
      return typeof shown === "object" ? shown.message : String(shown);
    };
    assert.match(
      told("4Q03:1Q03"),
      /is not a span of periods\. Write two quarters or two years, the older first\.$/,
    );
    // Table 9 has no column of a year.
    const [, adjusted] = block("STATEMENT", "EBITDA", "FY2002:FY2003");
    const [, shown] = adjusted ?? [];
    assert.deepEqual(shown, {
      error: "#N/A",
      message:
        "No year from FY2002 to FY2003 is reported for this statement; the reported periods are 1Q02 to 4Q03.",
    });
    assert.equal(
      told("1Q03:4Q03 YoY"),
      '"4Q03 YoY" cannot end a span of periods. Write the columns one by one, such as 1Q03 YoY,4Q03 YoY.',
    );
    assert.equal(
      told("1Q03:3Q03:4Q03"),
      '"1Q03:3Q03:4Q03" is not a span of periods. Write "1Q03:4Q03".',
    );
  });

  it("asks for periods when there are none", () => {
    for (const none of [null, "", 0, ",,", [[""], [null]]]) {
      assert.match(
        refusal("STATEMENT", "Operations", none).message,
        /^The argument periods of IIJ\.STATEMENT is missing/,
      );
    }
  });

  it("says where a misplaced release or unit belongs", () => {
    assert.equal(
      refusal("STATEMENT", "Operations", "4Q03", "4Q03").message,
      '"4Q03" is a release; in IIJ.STATEMENT the release is the 4th argument.',
    );
  });
});
