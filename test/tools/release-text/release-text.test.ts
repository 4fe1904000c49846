import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readColumns } from "../../../tools/release-text/header.ts";
import { readRelease } from "../../../tools/release-text/release-text.ts";

describe("readRelease", () => {
  it("takes a run of lines with tabs for a table, and the lines above it for its caption", () => {
    const { tables, lines } = readRelease(
      "Revenues grew.\n\nTable 1\n\tJPY\nSI\t4,001\nCosts fell.\n",
    );
    assert.deepEqual(tables, [
      {
        caption: "Revenues grew.\nTable 1",
        above: [
          { line: 1, text: "Revenues grew." },
          { line: 3, text: "Table 1" },
        ],
        line: 4,
        rows: [
          ["", "JPY"],
          ["SI", "4,001"],
        ],
      },
    ]);
    assert.deepEqual(lines, ["Revenues grew.", "Table 1", "Costs fell."]);
  });

  it("does not take lines above one table into the caption of the next", () => {
    const { tables } = readRelease("First\n\tA\nSecond\n\tB\n");
    assert.deepEqual(
      tables.map(({ caption }) => caption),
      ["First", "Second"],
    );
  });

  it("drops underlines and carriage returns", () => {
    const { tables } = readRelease("\tJPY\r\nSI\t<u>4,001</u>\r\n");
    assert.deepEqual(tables[0]?.rows, [
      ["", "JPY"],
      ["SI", "4,001"],
    ]);
  });
});

describe("readColumns", () => {
  it("takes a change for one of the newest period", () => {
    assert.deepEqual(
      readColumns(
        [["", "4Q03", "4Q02", "YoY % Change", "3Q03", "QoQ % Change"]],
        "JPY in millions",
      ),
      ["4Q03 JPY", "4Q02 JPY", "4Q03 YoY", "3Q03 JPY", "4Q03 QoQ"],
    );
  });

  it("takes a date for all columns up to the next one", () => {
    const header = [
      ["", "Mar 31, 2004", "", "", "Mar 31, 2003", ""],
      ["", "USD (1)", "JPY", "% of Total Revenues", "JPY", "% of Total Revenues"],
    ];
    assert.deepEqual(readColumns(header, "For the Three Months Ended Mar 31, 2004"), [
      "4Q03 USD",
      "4Q03 JPY",
      "4Q03 percent",
      "4Q02 JPY",
      "4Q02 percent",
    ]);
  });

  it("takes a date for the fiscal year that ends on it where the caption speaks of years", () => {
    const header = [["", "Mar 31, 2004", "Mar 31, 2003"]];
    assert.deepEqual(readColumns(header, "For the Years Ended Mar 31, 2004"), [
      "FY2003 JPY",
      "FY2002 JPY",
    ]);
  });

  it("takes counts and bandwidths from the caption", () => {
    const header = [["", "4Q03", "3Q03"]];
    assert.deepEqual(readColumns(header, "Table 3. Number of Contracts"), [
      "4Q03 count",
      "3Q03 count",
    ]);
    assert.deepEqual(readColumns(header, "(Unit: Gbps)"), ["4Q03 Gbps", "3Q03 Gbps"]);
  });
});
