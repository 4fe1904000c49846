import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { decodeItems } from "../../../src/dataset/decode/decode-items.ts";

const header = "code\tlabel\tjapanese\tkind\tunit\tside\tparent\tsum\thome\tgaap";
const revenue = "Revenue.Total\tTotal revenues\t営業収益合計\tflow\tmoney\tcredit";
const cost = "Cost.Total\tTotal costs\t営業原価合計\tflow\tmoney\tdebit\t-Income.Gross";
const gross =
  "Income.Gross\tGross profit\t売上総利益\tflow\tmoney\tcredit\t\tRevenue.Total - Cost.Total";

const decode = (...rows: string[]): ReturnType<typeof decodeItems> =>
  decodeItems([header, ...rows].join("\n"));

describe("decodeItems", () => {
  it("reads a parent with its sign and a sum with the signs of its terms", () => {
    const items = decode(revenue, cost, gross);
    assert.deepEqual(items.get("Cost.Total")?.parent, { item: "Income.Gross", sign: -1 });
    assert.deepEqual(items.get("Income.Gross")?.sum, [
      { item: "Revenue.Total", sign: 1 },
      { item: "Cost.Total", sign: -1 },
    ]);
  });

  it("leaves out what the catalogue leaves blank", () => {
    assert.deepEqual(decode(revenue).get("Revenue.Total"), {
      code: "Revenue.Total",
      family: "Revenue",
      label: "Total revenues",
      japanese: "営業収益合計",
      kind: "flow",
      unit: "money",
      side: "credit",
      sum: [],
    });
  });

  it("refuses a unit it does not know and a column too many", () => {
    const refused = (message: RegExp, ...rows: string[]): void => {
      assert.throws(() => decode(...rows), { kind: "broken", message });
    };
    refused(/line 2: "monney" is not a unit/, revenue.replace("money", "monney"));
    refused(/line 2: the row has 12 cells, the file 10 columns/, `${revenue}\t\t\t\t\t\tx`);
  });

  it("refuses a kind it does not know", () => {
    assert.throws(() => decode(revenue.replace("flow", "stock")), {
      kind: "broken",
      message:
        /^items\.tsv, line 2: "stock" is not a kind\. Accepted: flow, balance, opening, closing\./,
    });
  });
});
