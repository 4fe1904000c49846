import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { countMutants, formatScores } from "../../../tools/mutation/score.ts";

const report = (...statuses: readonly string[]) => ({
  files: { "src/exact/any.ts": { mutants: statuses.map((status) => ({ status })) } },
});

const scored = (...statuses: readonly string[]): string | undefined =>
  formatScores([{ folder: "exact", ...countMutants(report(...statuses)) }])
    .split("\n")
    .at(-1);

describe("the mutation score", () => {
  it("is the share of what is noticed, mutants that no test reaches included and prose left out", () => {
    assert.equal(
      scored("Killed", "Killed", "Timeout", "Survived", "NoCoverage", "Ignored"),
      "| exact | 5 | 4 | 2 | 1 | 1 | 1 | 60.0 % | 1 |",
    );
  });

  it("takes a sample for all that tests reach", () => {
    // Half of the two tried is noticed, and tests reach four of five.
    assert.equal(
      scored("Killed", "Survived", "RuntimeError", "RuntimeError", "NoCoverage"),
      "| exact | 5 | 2 | 1 | 0 | 1 | 1 | 40.0 % | 0 |",
    );
  });
});
