import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { decodeRows } from "../../../src/dataset/decode/tsv.ts";

const decode = (text: string): unknown =>
  decodeRows("any.tsv", text, "code rate near?").map(({ line, cells }) => [line, cells]);

describe("decodeRows", () => {
  it("takes rows that differ in a column left out alone, such as the words near a figure", () => {
    assert.equal((decode("code\trate\na\tb\na\tb\n") as unknown[]).length, 2);
  });

  it("names the cells of a row after the header, fills short rows and drops empty lines", () => {
    assert.deepEqual(decode("code\trate\r\n1Q03\t119.87\r\n\r\n4Q03\n"), [
      [2, { code: "1Q03", rate: "119.87" }],
      [4, { code: "4Q03", rate: "" }],
    ]);
  });

  it("refuses a column that is missing, one it does not know, and a row longer than the header", () => {
    for (const [text, message] of [
      ["code\n", /^any\.tsv, line 1: the column "rate" is missing\.$/],
      ["code\trate\tdate\n", /^any\.tsv, line 1: "date" is not a column of this file/],
      ["code\trate\na\tb\tc\n", /^any\.tsv, line 2: the row has 3 cells, the file 2 columns\.$/],
    ] as const)
      assert.throws(() => decode(text), { kind: "broken", message });
  });
});
