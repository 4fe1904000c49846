import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { badArgument, broken, certain, Failure, notFound, notReported } from "../src/errors.ts";

describe("a failure", () => {
  it("carries its kind and says what to do in the words given", () => {
    const kinds = [
      [badArgument("Write 4Q03."), "bad-argument"],
      [notFound("Available: 4Q03."), "not-found"],
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

describe("what is always there", () => {
  it("is returned as it is, also where it is nothing to speak of", () => {
    assert.deepEqual(
      [certain("4Q03"), certain(""), certain(0), certain(null)],
      ["4Q03", "", 0, null],
    );
  });

  it("is a fault of ours where it is missing, and no default hides it", () => {
    assert.throws(() => certain<string>(undefined), {
      kind: "broken",
      message: /Please report it/,
    });
  });
});
