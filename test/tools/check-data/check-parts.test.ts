import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { readRows } from "../../../tools/check-data/check-parts.ts";

describe("readRows", () => {
  it("refuses a column or a row that is there twice", () => {
    for (const [text, message] of [
      ["code\trate\tcode\n", /^any\.tsv, line 1: a column stands twice\.$/],
      ["code\trate\tnear\na\tb\n\na\tb\t\n", /^any\.tsv, line 4: the row repeats line 2\.$/],
    ] as const)
      assert.throws(() => readRows("any.tsv", text), { kind: "broken", message });
  });

  it("reads the rows under the header", () => {
    assert.deepEqual(readRows("any.tsv", "code\trate\n1Q03\t119.87\n"), [
      { file: "any.tsv", line: 2, cells: { code: "1Q03", rate: "119.87" } },
    ]);
  });
});
