import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { decodeKey, decodeScale, decodeTable } from "../../../src/dataset/decode/decode-tables.ts";
import { releaseOf } from "../held.ts";

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

const decode = (file: string): ReturnType<typeof decodeTable> =>
  decodeTable({ release: "1Q03", id: "9", text: file }, releaseOf("1Q03"));

describe("decodeTable", () => {
  it("reads title, scale and columns", () => {
    const table = decode(text);
    assert.equal(table.title, "Adjusted EBITDA");
    assert.equal(table.scale, 6);
    assert.deepEqual(
      table.columns.map(({ period, column }) => `${period.code} ${column}`),
      ["1Q03 JPY", "1Q03 YoY"],
    );
  });

  it("keeps headings and every printed text, blanks and footnote marks included", () => {
    assert.deepEqual(decode(text).rows, [
      { item: undefined, sign: 1, label: "EBITDA:", cells: ["", ""] },
      { item: "EBITDA.Adjusted", sign: 1, label: "Adjusted EBITDA", cells: ["-97", "-129.5%"] },
      {
        item: "Depreciation.EBITDA",
        sign: -1,
        label: "Depreciation and amortization ⁹",
        cells: ["-963", ""],
      },
    ]);
  });

  it("refuses a column or a scale it does not know", () => {
    assert.throws(() => decode(text.replace("1Q03 YoY", "1Q03 EUR")), {
      kind: "broken",
      message: /^Table 9 of 1Q03 has the unknown column "1Q03 EUR"\./,
    });
    assert.throws(() => decode(text.replace("millions", "dozens")), {
      message: /^Table 9 of 1Q03 has the unknown scale "dozens"\./,
    });
  });
});

describe("decodeScale", () => {
  it("is the power of ten of the word", () => {
    assert.deepEqual(
      ["ones", "thousands", "millions"].map((word) => decodeScale(word, "")),
      [0, 3, 6],
    );
  });
});

describe("decodeKey", () => {
  it("takes a leading minus for the opposite sign and a blank for a heading", () => {
    assert.deepEqual(["Capex.Leases", "-Capex.Purchases", ""].map(decodeKey), [
      { item: "Capex.Leases", sign: 1 },
      { item: "Capex.Purchases", sign: -1 },
      { item: undefined, sign: 1 },
    ]);
  });
});
