import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { checkItems } from "../../../tools/check-data/check-items.ts";

const header = "code\tlabel\tjapanese\tkind\tunit\tside\tparent\tsum\thome\tgaap";
const revenue = "Revenue.Total\tTotal revenues\t営業収益合計\tflow\tmoney\tcredit";
const gross =
  "Income.Gross\tGross profit\t売上総利益\tflow\tmoney\tcredit\t\tRevenue.Total - Cost.Total";

describe("checkItems", () => {
  const refused = (message: RegExp, ...rows: string[]): void => {
    assert.throws(
      () => {
        checkItems([header, ...rows].join("\n"));
      },
      { kind: "broken", message },
    );
  };

  it("refuses an item that names one the catalogue does not have", () => {
    refused(/^items\.tsv, line 3: "Cost\.Total" is not an item of items\.tsv\./, revenue, gross);
  });

  it("refuses a second row, also one that tells something else", () => {
    refused(/line 3: the row repeats line 2/, revenue, revenue);
    refused(/line 3: Revenue\.Total has two rows/, revenue, `${revenue}\t+Income.Gross`);
  });

  it("refuses a label that another item of the family has, since it may be typed for its code", () => {
    refused(
      /line 3: Revenue\.SI and Revenue\.Total have the same label, "Total revenues"\./,
      revenue,
      revenue.replace("Revenue.Total", "Revenue.SI"),
    );
  });

  it("refuses an item without a label in both languages", () => {
    refused(
      /^items\.tsv, line 2: Revenue\.Total needs a label in both languages\.$/,
      revenue.replace("営業収益合計", ""),
    );
  });
});
