import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { formatScale, formatTable } from "../../src/model/place.ts";

describe("a place in a release", () => {
  it("is called what a reader calls it", () => {
    assert.deepEqual(["CF-FY", "7", "prose"].map(formatTable), [
      "annual statement of cash flows",
      "Table 7",
      "text",
    ]);
  });

  it("counts in thousands, millions, billions, or ones without a word", () => {
    assert.deepEqual([3, 6, 9, 0].map(formatScale), [" thousand", " million", " billion", ""]);
  });
});
