import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readText, type PrintedTable } from "../../../src/dataset/decode/decode-tables.ts";
import { tableFrom } from "../table-from.ts";

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

const decode = (file: string, corrections = ""): PrintedTable =>
  tableFrom("ebitda", file, corrections);

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

  const refused = (from: string, to: string, message: RegExp): void => {
    assert.ok(text.includes(from));
    assert.throws(() => decode(text.replace(from, to)), { kind: "broken", message });
  };

  it("refuses what it does not understand, and names the line", () => {
    refused("1Q03 YoY", "1Q03 JPYY", /^4Q03\/ebitda\.tsv, line 5: "JPYY" is not a column\./);
    refused("millions", "dozens", /^4Q03\/ebitda\.tsv, line 3: "dozens" is not a scale\./);
    refused("title\t", "name\t", /line 2: this line must hold "title" and its value\.$/);
    assert.throws(() => decode(text.replace("EBITDA.Adjusted", "EBITDA.Adjusted2")).rows, {
      kind: "broken",
      message: /line 7: "EBITDA\.Adjusted2" is not an item/,
    });
  });

  it("refuses a file that ends too soon, and names the line that is missing", () => {
    const first = (lines: number): string => text.split("\n").slice(0, lines).join("\n");
    const ends = (lines: number, message: RegExp): void => {
      assert.throws(() => decode(first(lines)), { kind: "broken", message });
    };
    ends(0, /^4Q03\/ebitda\.tsv, line 2: this line must hold "title" and its value\.$/);
    ends(1, /^4Q03\/ebitda\.tsv, line 3: this line must hold "scale" and its value\.$/);
    ends(2, /^4Q03\/ebitda\.tsv, line 5: the table has no columns\.$/);
  });

  const correction = "4Q03\tebitda\tEBITDA.Adjusted\t1Q03 JPY\t-9O\t-97\tThe letter O.\n";

  it("reads a garbled cell as its correction says and keeps what is printed", () => {
    const { rows } = decode(text.replace("\t-97\t", "\t-9O\t"), correction);
    const row = rows[1] ?? assert.fail();
    assert.deepEqual(row.cells, ["-9O", "-129.5%"]);
    assert.equal(readText(row, 0), "-97");
    assert.equal(row.corrections?.get(0)?.reason, "The letter O.");
  });
});
