import assert from "node:assert/strict";
import { openDataset } from "../../src/dataset/open.ts";
import { choose, firstChoice, type Step } from "../../src/taskpane/choice.ts";
import { columnsOf, periodOptions } from "../../src/taskpane/periods.ts";

const data = openDataset();
const operations = periodOptions(data, "Operations");

const columns = (...steps: Step[]): string[] =>
  columnsOf(operations, steps.reduce(choose, firstChoice(data))).map(
    ({ period, vintage }) =>
      `${period.code} ${typeof vintage === "string" ? vintage : vintage.code}`,
  );

describe("periodOptions", () => {
  it("names the reported quarters, then the years as vendors name them too", () => {
    assert.deepEqual(
      operations.map(({ label }) => label),
      [
        "1Q02 (to 30-Jun-02)",
        "4Q02 (to 31-Mar-03)",
        "1Q03 (to 30-Jun-03)",
        "3Q03 (to 31-Dec-03)",
        "4Q03 (to 31-Mar-04)",
        "FY2002 (to Mar-03; vendors' FY2003)",
        "FY2003 (to Mar-04; vendors' FY2004)",
      ],
    );
  });

  it("offers no years of a balance sheet, which is struck on a day", () => {
    assert.deepEqual(
      periodOptions(data, "BalanceSheet").map(({ period }) => period.code),
      ["1Q02", "4Q02", "1Q03", "3Q03", "4Q03"],
    );
  });

  it("offers the releases of a period where several print it", () => {
    const offered = operations.map(({ vintages }) => vintages.map(({ label }) => label));
    assert.deepEqual(offered[1], ["latest (May-2004)", "as printed Aug-2003", "both"]);
    assert.deepEqual(offered[2], ["latest (Aug-2003)"]);
  });
});

describe("columnsOf", () => {
  it("takes every period from its newest release at first", () => {
    assert.deepEqual(columns(), [
      "1Q02 latest",
      "4Q02 latest",
      "1Q03 latest",
      "3Q03 latest",
      "4Q03 latest",
      "FY2002 latest",
      "FY2003 latest",
    ]);
  });

  it("takes one as an older release printed it, or twice, the older first", () => {
    const only: Step[] = ["1Q02", "1Q03", "3Q03", "4Q03", "FY2002", "FY2003"].map((code) => ({
      set: "period",
      code,
      taken: false,
    }));
    const vintage = (to: string): Step => ({ set: "vintage", code: "4Q02", to });
    assert.deepEqual(columns(...only, vintage("1Q03")), ["4Q02 1Q03"]);
    assert.deepEqual(columns(...only, vintage("all")), ["4Q02 1Q03", "4Q02 latest"]);
  });

  it("takes none when all are left out", () => {
    const none = operations.map(({ period }): Step => {
      return { set: "period", code: period.code, taken: false };
    });
    assert.deepEqual(columns(...none), []);
  });
});
