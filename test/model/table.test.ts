import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { formatScale, formatTable, textIdentity } from "../../src/model/table.ts";

describe("a place in a release", () => {
  it("is called what a reader calls it", () => {
    const annual = {
      code: "cash-flows-annual",
      place: "appendix",
      statement: "cash-flows",
      name: "annual statement of cash flows",
    } as const;
    const backbone = { code: "backbone", place: "table", statement: "backbone" } as const;
    assert.deepEqual(
      [
        { identity: annual, id: "CF-FY" },
        { identity: backbone, id: "7" },
        { identity: textIdentity, id: "text" },
      ].map(formatTable),
      ["annual statement of cash flows", "Table 7", "text"],
    );
  });

  it("counts in thousands, millions, billions, or ones without a word", () => {
    assert.deepEqual([3, 6, 9, 0].map(formatScale), [" thousand", " million", " billion", ""]);
  });
});
