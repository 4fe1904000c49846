import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { decodeGrid, decodeRecords } from "../../../src/dataset/decode/tsv.ts";

describe("decodeGrid", () => {
  it("fills short rows with blanks and drops empty lines and carriage returns", () => {
    assert.deepEqual(decodeGrid("item\tlabel\tJPY\r\nRevenue.SI\tSystems\r\n\r\n"), {
      header: ["item", "label", "JPY"],
      rows: [["Revenue.SI", "Systems", ""]],
    });
  });
});

describe("decodeRecords", () => {
  it("names the cells of a row after the header", () => {
    assert.deepEqual(decodeRecords("code\trate\n1Q03\t119.87\n4Q03\n"), [
      { code: "1Q03", rate: "119.87" },
      { code: "4Q03", rate: "" },
    ]);
  });
});
