import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { badArgument, brokenDataset, Failure, notFound, notReported } from "../src/errors.ts";

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

  it("says how to report it when the data contradict themselves", () => {
    const failure = brokenDataset("Table 1 has no title.");
    assert.equal(failure.kind, "broken-dataset");
    assert.equal(
      failure.message,
      "Table 1 has no title. This is a fault of the add-in: please report it.",
    );
  });
});
