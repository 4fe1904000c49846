import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { decodeCorrections } from "../../../src/dataset/decode/decode-corrections.ts";
import { decodeTableList } from "../../../src/dataset/decode/decode-table-list.ts";
import { bundle } from "#bundle";
import { releaseOf } from "../held.ts";

const header = "release\ttable\titem\tcolumn\tprinted\tread\treason";
const row = (read: string): string =>
  `4Q03\toperations\tRevenue.SI\t4Q03 JPY\t4,OO1,449\t${read}\tLetter O for zero.`;

const corrections = decodeCorrections([header, row("4,001,449")].join("\n"));
const tables = decodeTableList(bundle.tableList);
const correctionsIn = (release: string, table: string) =>
  corrections.inTable(releaseOf(release), tables.get(table) ?? assert.fail(table));

describe("a correction", () => {
  it("says how a garbled cell is read, and why", () => {
    assert.deepEqual(correctionsIn("4Q03", "operations")?.("Revenue.SI", "4Q03 JPY", "4,OO1,449"), {
      read: "4,001,449",
      reason: "Letter O for zero.",
    });
  });

  it("is of that text in that cell alone", () => {
    const corrected = correctionsIn("4Q03", "operations") ?? assert.fail();
    assert.equal(corrected("Revenue.VAS", "4Q03 JPY", "4,OO1,449"), undefined);
    assert.equal(corrected("Revenue.SI", "4Q02 JPY", "4,OO1,449"), undefined);
    assert.equal(corrected("Revenue.SI", "4Q03 JPY", "4,001,449"), undefined);
    assert.equal(correctionsIn("1Q03", "operations"), undefined);
    assert.equal(correctionsIn("4Q03", "revenue"), undefined);
  });

  it("reads a figure, or stops the build with its line", () => {
    assert.throws(() => decodeCorrections([header, row("4,OO1,449")].join("\n")), {
      message: 'corrections.tsv, line 2: "4,OO1,449" is not a figure.',
    });
  });
});
