import assert from "node:assert/strict";
import { describeLosses } from "../../../src/taskpane/insert/describe-losses.ts";

const nothing = {
  address: "Sheet1!A1:C4",
  cells: 0,
  formulas: 0,
  samples: [],
  conditionalFormats: 0,
  charts: [],
  names: [],
  undoable: true,
};

describe("describeLosses", () => {
  it("counts what would be lost and recalls a few of it", () => {
    const losses = { ...nothing, cells: 50, formulas: 8, samples: ["Figure", "4001449", "n.p."] };
    assert.equal(
      describeLosses(losses, "en"),
      "50 cells there are not empty, 8 contain formulas (Figure, 4001449, n.p. and others). They would be overwritten, formats included.",
    );
  });

  it("says so if Excel cannot undo what an add-in writes", () => {
    assert.equal(
      describeLosses({ ...nothing, cells: 1, samples: ["mine"], undoable: false }, "en"),
      "1 cell there is not empty (mine). It would be overwritten, formats included. This version of Excel cannot undo that.",
    );
  });

  it("speaks of one cell as of one", () => {
    assert.equal(
      describeLosses({ ...nothing, cells: 1, formulas: 0, samples: ["mine"] }, "en"),
      "1 cell there is not empty (mine). It would be overwritten, formats included.",
    );
    assert.equal(
      describeLosses({ ...nothing, cells: 2, formulas: 1, samples: [] }, "en"),
      "2 cells there are not empty, 1 contains a formula. They would be overwritten, formats included.",
    );
  });

  it("says what becomes of formats, charts and names", () => {
    assert.equal(
      describeLosses(
        { ...nothing, conditionalFormats: 1, charts: ["Chart 1"], names: ["Budget"] },
        "en",
      ),
      "1 conditional format there would be removed. Chart 1 would cover the new cells. References to these names would read other figures: Budget.",
    );
    assert.equal(
      describeLosses({ ...nothing, conditionalFormats: 2 }, "en"),
      "2 conditional formats there would be removed.",
    );
  });
});
