import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { Decimal } from "../../../../src/exact/decimal.ts";
import { Failure } from "../../../../src/errors.ts";
import { markIn, valueOfHead } from "../../../../src/sheet/statement/head/blocks.ts";

describe("the head of a column", () => {
  it("shows a text as it is and a count as a number", () => {
    assert.equal(valueOfHead("3 months"), "3 months");
    assert.ok(new Decimal(3).eq(valueOfHead(3) as Decimal));
  });

  it("shows #VALUE! for a bad argument and #N/A for what is not there", () => {
    const failed = (kind: "bad-argument" | "not-reported"): unknown =>
      valueOfHead(new Failure(kind, "why", { reason: "test" }));
    assert.equal(failed("bad-argument"), "#VALUE!");
    assert.equal(failed("not-reported"), "#N/A");
  });
});

describe("the mark that a whole column has", () => {
  it("is a status of at most three signs", () => {
    assert.deepEqual(["d", "dr", "dr*"].map(markIn), ["d", "dr", "dr*"]);
  });

  it("is none where the status is words, an error or a number", () => {
    const none = ["as printed", "drc*", "#N/A", "#", new Decimal(3)];
    assert.deepEqual(none.map(markIn), ["", "", "", "", ""]);
  });
});
