import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { groupBy } from "../../src/dataset/group-by.ts";

describe("groupBy", () => {
  it("keeps the order of the keys as they first come and of the members of each", () => {
    const groups = groupBy(["4Q03", "FY2003", "1Q03", "FY2002"], (code) =>
      code.startsWith("FY") ? "year" : "quarter",
    );
    assert.deepEqual(
      [...groups],
      [
        ["quarter", ["4Q03", "1Q03"]],
        ["year", ["FY2003", "FY2002"]],
      ],
    );
  });
});
