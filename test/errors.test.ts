import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { badArgument, broken, Failure, notFound, notReported } from "../src/errors.ts";

describe("a failure", () => {
  it("carries its kind and says what to do in the words given", () => {
    const kinds = [
      [badArgument("Write 4Q03."), "bad-argument"],
      [notFound("Held: 4Q03."), "not-found"],
      [notReported("Ask 1H03."), "not-reported"],
    ] as const;
    for (const [failure, kind] of kinds) {
      assert.ok(failure instanceof Failure);
      assert.equal(failure.kind, kind);
    }
    assert.equal(badArgument("Write 4Q03.").message, "Write 4Q03.");
  });

  it("makes its message when it is read, and carries what it is about as data", () => {
    let made = 0;
    const data = { reason: "empty table" };
    const failure = broken(() => {
      made += 1;
      return "Table 1 is empty.";
    }, data);
    assert.deepEqual([made, failure.data], [0, data]);
    assert.deepEqual([failure.message, made], ["Table 1 is empty.", 1]);
  });
});
