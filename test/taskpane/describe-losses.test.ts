import assert from "node:assert/strict";
import { describeLosses } from "../../src/taskpane/describe-losses.ts";

const address = "Sheet1!A1:C4";

describe("describeLosses", () => {
  it("counts what would be lost and recalls a few of it", () => {
    const losses = { address, cells: 50, formulas: 8, samples: ["Figure", "4001449", "n.p."] };
    assert.equal(
      describeLosses(losses),
      "50 cells there hold something, 8 of them formulas (Figure, 4001449, n.p. and others). They would be overwritten, formats included.",
    );
  });

  it("speaks of one cell as of one", () => {
    assert.equal(
      describeLosses({ address, cells: 1, formulas: 0, samples: ["mine"] }),
      "1 cell there holds something (mine). It would be overwritten, formats included.",
    );
    assert.equal(
      describeLosses({ address, cells: 2, formulas: 1, samples: [] }),
      "2 cells there hold something, 1 of them a formula. They would be overwritten, formats included.",
    );
  });
});
