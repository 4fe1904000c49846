import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { checkTable } from "../../../tools/check-data/check-tables.ts";
import { tableFileOf, tableFrom } from "../../dataset/table-from.ts";

/** Table 9 of the 1Q03 release, its first rows. */
const text = [
  "title\tAdjusted EBITDA",
  "scale\tmillions",
  "",
  "item\tlabel\t1Q03 JPY\t1Q03 YoY",
  "\tEBITDA:",
  "EBITDA.Adjusted\tAdjusted EBITDA\t-97\t-129.5%",
  "-Depreciation.EBITDA\tDepreciation and amortization ⁹\t-963",
].join("\n");

const check = (changed: string): void => {
  checkTable(tableFileOf("ebitda", changed), tableFrom("ebitda", changed));
};

describe("checkTable", () => {
  it("takes a table as it is printed", () => {
    check(text);
  });

  it("refuses a cell that is not a figure, however little it lacks", () => {
    for (const slip of ["9O7", "–", "30,45,318", "(97", "9 7", "97-"])
      assert.throws(
        () => {
          check(text.replace("\t-97", `\t${slip}`));
        },
        { kind: "broken", message: /^4Q03\/ebitda\.tsv, line 7: ".*" is not a figure\./ },
      );
  });

  it("refuses figures without an item, an item in two rows and figures beyond the columns", () => {
    for (const [from, to, message] of [
      ["EBITDA.Adjusted\t", "\t", /line 7: the row has figures but no item\.$/],
      ["-Depreciation.EBITDA", "EBITDA.Adjusted", /line 8: EBITDA\.Adjusted has two rows/],
      ["\t-963", "\t-963\t1\t2", /line 8: the row has 3 figures, the table 2 columns\.$/],
    ] as const) {
      assert.ok(text.includes(from));
      assert.throws(
        () => {
          check(text.replace(from, to));
        },
        { kind: "broken", message },
      );
    }
  });
});
