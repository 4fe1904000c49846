import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { measures, requireMargin, type Measure } from "../../../src/figures/compare/margin.ts";
import { roundTo } from "../../../src/reconciliation/rules.ts";
import { book, printedCells } from "../../reconciliation/held-checks.ts";
import { altered } from "../../dataset/altered.ts";
import { data, question } from "../../dataset/held.ts";

const measureOf = (code: string): Measure =>
  measures.find((measure) => measure.code === code) ?? assert.fail(code);

function margin(code: string, period: string, vintage = "latest"): string {
  const asked = question("Revenue.Total", period, vintage);
  return requireMargin(data, { ...asked, measure: measureOf(code) }).value.toFixed(6);
}

describe("requireMargin", () => {
  it("reproduces every percentage of revenue that is a margin: operating and net, 16 cells", () => {
    const cells = printedCells.filter(({ column }) => column.column === "percent");
    const margins = cells.flatMap(({ item, table, column, unit, value }) =>
      measures
        .filter(({ part }) => part === item.code)
        .map((measure) => {
          const asked = { measure, period: column.period, vintage: table.release };
          return [roundTo(requireMargin(data, asked).value, unit).toFixed(), value.toFixed()];
        }),
    );
    assert.equal(margins.length, 16);
    for (const [given, printed] of margins) assert.equal(given, printed);
  });

  it("reproduces every gross margin that the text states, 9 of them", () => {
    const codes: Readonly<Record<string, string>> = {
      "Stated.GrossMarginSI": "SI",
      "Stated.GrossMarginConnectivityVAS": "ConnectivityVAS",
    };
    const stated = book.stated.filter(({ item }) => codes[item.code]);
    assert.equal(stated.length, 9);
    for (const { item, table, column, text, value } of stated) {
      const measure = measureOf(codes[item.code] ?? "");
      const asked = { measure, period: column.period, vintage: table.release };
      const given = requireMargin(data, asked).value;
      assert.equal(given.toFixed(3), value.toFixed(3), `${text} of ${column.period.code}`);
    }
  });

  it("divides part by whole, unrounded", () => {
    // 4Q03 statement: (11,617,002 − 9,914,716) / 11,617,002, and Table 8's 1,358 million.
    assert.equal(margin("Gross", "4Q03"), "0.146534");
    assert.equal(margin("Equipment", "4Q03"), "0.031215");
    assert.equal(margin("EBITDA", "4Q03"), "0.116898");
    assert.equal(margin("Net", "FY2003"), "-0.002711");
    assert.equal(margin("Net", "4Q02"), "-0.712587");
    assert.equal(margin("Net", "4Q02", "first"), "-0.163888");
  });

  it("derives both where no release prints them", () => {
    // (975,835) / 9,185,259; Table 8: (1,218 + 1,358) / (9,633 + 11,617) million.
    assert.equal(margin("Operating", "2Q03"), "-0.106239");
    assert.equal(margin("EBITDA", "2H03"), "0.121223");
    assert.throws(() => margin("Net", "2Q03"), { kind: "not-reported", message: /Ask 1H03\.$/ });
    assert.throws(() => margin("EBITDA", "FY2003"), { kind: "not-reported" });
  });

  it("refuses a share of nil, and says that the whole is nil", () => {
    const none = altered("4Q03", "IS", "\t2,117,006\t", "\t-\t");
    const asked = { ...question("Revenue.Equipment", "4Q03"), measure: measureOf("Equipment") };
    assert.throws(() => requireMargin(none, asked), {
      kind: "not-reported",
      message: "Equipment sales of 4Q03 is nil, so there is no share of it.",
    });
  });
});
