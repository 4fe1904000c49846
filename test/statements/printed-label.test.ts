import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { formatLabel } from "../../src/statements/printed-label.ts";

describe("formatLabel", () => {
  it("drops footnote marks, with or without parentheses", () => {
    assert.equal(formatLabel("Adjusted EBITDA ⁶"), "Adjusted EBITDA");
    assert.equal(formatLabel("Common stock ⁽²⁾"), "Common stock");
    assert.equal(formatLabel("Other⁵"), "Other");
  });

  it("writes IIJ where the scanned text reads IJ", () => {
    assert.equal(
      formatLabel("IJ4U (Dial-up access services for retail market)"),
      "IIJ4U (Dial-up access services for retail market)",
    );
    assert.equal(formatLabel("IJ and IIJ Technology"), "IIJ and IIJ Technology");
  });

  it("leaves other labels as they are printed", () => {
    for (const label of ["64kbps – 128kbps", "Income tax expense(benefit)", "Others"]) {
      assert.equal(formatLabel(label), label);
    }
  });
});
