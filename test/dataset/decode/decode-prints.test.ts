import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { printsOfProse, printsOfTable } from "../../../src/dataset/decode/decode-prints.ts";
import type { Print } from "../../../src/model/print.ts";
import { data, releaseOf } from "../held.ts";
import { tableFrom } from "../table-from.ts";

const release = releaseOf("4Q03");

function table(name: string, body: string): Print[] {
  return printsOfTable(tableFrom(name, `title\tAny\nscale\tmillions\n\n${body}`), data.items);
}

function prose(row: string): Print | undefined {
  const text = `item\tperiod\tprinted\tscale\tqualifier\n${row}`;
  return printsOfProse({ release: "4Q03", text }, release, data.items)[0];
}

describe("printsOfTable", () => {
  it("gives money in yen and the item's natural sign, whatever the table prints", () => {
    const [print] = table("ebitda", "item\tlabel\t4Q03 JPY\n-Depreciation.EBITDA\tD&A ⁸\t(1,008)");
    assert.equal(print?.value?.toFixed(), "1008000000");
    assert.equal(print.text, "(1,008)");
    assert.equal(print.row, "D&A ⁸");
  });

  it("leaves percentages and changes to the printed table: only facts are served", () => {
    const prints = table(
      "revenue",
      "item\tlabel\t4Q03 JPY\t4Q03 YoY\nRevenue.SI\tSI\t4,001\t(18.4%)",
    );
    assert.deepEqual(
      prints.map(({ column }) => column),
      ["JPY"],
    );
  });

  it("does not scale what is not money", () => {
    const [print] = table("contracts", "item\tlabel\t4Q03 count\nContracts.IIJ4U\tIJ4U\t67,105");
    assert.equal(print?.value?.toFixed(), "67105");
  });

  it("keeps an empty cell as a print without a value", () => {
    const [print] = table("operations", "item\tlabel\t4Q03 JPY\nIncome.Impairment\tImpairment\t");
    assert.equal(print?.text, "");
    assert.equal(print.value, undefined);
  });

  it("takes quarters and years of an appendix statement for one statement", () => {
    const row = "item\tlabel\t4Q03 JPY\nRevenue.SI\tSI\t1";
    assert.deepEqual(
      ["operations", "operations-annual", "revenue"].map((name) => table(name, row)[0]?.statement),
      ["operations", "operations", "revenue"],
    );
  });

  it("refuses a row that names no item", () => {
    assert.throws(() => table("revenue", "item\tlabel\t4Q03 JPY\nRevenue.None\tNone\t1"), {
      kind: "broken",
      message: /^4Q03\/revenue\.tsv, line 6: "Revenue\.None" is not an item of items\.tsv\./,
    });
  });
});

describe("printsOfProse", () => {
  it("reads a percentage as a fraction and an amount in its scale", () => {
    assert.equal(prose("Stated.GrossMarginSI\t4Q03\t23.7%")?.value?.toFixed(), "0.237");
    const gain = prose("Stated.EquitySaleGain\t3Q03\t1,572\tmillions");
    assert.equal(gain?.value?.toFixed(), "1572000000");
  });

  it("keeps a word the text puts before the figure, and a word in its place", () => {
    const growth = prose("Guidance.RevenueGrowth\tFY2003\t10%\t\tmore than");
    assert.equal(growth?.qualifier, "more than");
    const income = prose("Guidance.OperatingIncome\tFY2004\tpositive\tmillions");
    assert.equal(income?.text, "positive");
    assert.equal(income.value, undefined);
  });

  it("decides the vintage of each figure by itself", () => {
    assert.equal(prose("Ownership.AIH\t1Q03\t26.7%")?.statement, "Ownership.AIH");
  });
});
