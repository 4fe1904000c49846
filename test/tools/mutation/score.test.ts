import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { countMutants, formatScores } from "../../../tools/mutation/score.ts";

const report = (...statuses: readonly string[]) => ({
  files: { "src/exact/any.ts": { mutants: statuses.map((status) => ({ status })) } },
});

describe("the mutation score", () => {
  it("is the share of what is noticed, mutants that no test reaches included and prose left out", () => {
    const counts = countMutants(
      report("Killed", "Killed", "Timeout", "Survived", "NoCoverage", "Ignored", "RuntimeError"),
    );
    assert.deepEqual(
      formatScores([{ folder: "exact", ...counts }])
        .split("\n")
        .slice(2),
      ["| exact | 5 | 2 | 1 | 1 | 1 | 60.0 % | 1 |", "| all | 5 | 2 | 1 | 1 | 1 | 60.0 % | 1 |"],
    );
  });
});
