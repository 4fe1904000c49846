import assert from "node:assert/strict";
import { notReported } from "../../src/errors.ts";
import { describeFailure } from "../../src/taskpane/describe-failure.ts";

describe("describeFailure", () => {
  it("gives the words of a failure as they are", () => {
    assert.equal(describeFailure(notReported("No release prints it.")), "No release prints it.");
  });

  it("owns up to an error that nobody foresaw", () => {
    const sentence =
      "Something went wrong that should not have (x is undefined). This is a fault of the add-in: please report it.";
    assert.equal(describeFailure(new TypeError("x is undefined.")), sentence);
    assert.equal(describeFailure("x is undefined"), sentence);
  });
});
