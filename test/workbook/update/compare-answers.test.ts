import assert from "node:assert/strict";
import { answerOf, compareAnswers } from "../../../src/workbook/update/compare-answers.ts";
import type { Sent, SentValue } from "../../../src/workbook/formula/sent-value.ts";
import { data } from "../../dataset/held.ts";

const none = { error: "#N/A" };
const wrong = { error: "#VALUE!" };

/** Returns the changes, as row, column and kind. */
const changed = (before: Sent, after: Sent): string[] =>
  compareAnswers(before, after).map(({ row, column, kind }) => `${row} ${column} ${kind}`);

describe("two answers that are compared", () => {
  it("differ in a figure, or in whether there is one, or in a text", () => {
    for (const [before, after, kind] of [
      [1, 2, "restated"],
      [0, 1, "restated"],
      [none, 0, "added"],
      ["", 5, "added"],
      [null, 5, "added"],
      ["n.p.", 5, "added"],
      [5, none, "gone"],
      [5, "", "gone"],
      [5, "5", "gone"],
      ["5", 5, "added"],
      ["Cash", "Cash and cash equivalent", "relabelled"],
      ["", "r", "relabelled"],
      [none, wrong, "relabelled"],
      [none, "", "relabelled"],
      [true, false, "relabelled"],
    ] as readonly (readonly [SentValue, SentValue, string])[])
      assert.deepEqual(compareAnswers(before, after), [{ row: 0, column: 0, kind, before, after }]);
  });

  it("do not differ if cells show the same", () => {
    for (const [before, after] of [
      [1, 1],
      ["a", "a"],
      [null, ""],
      ["", null],
      [none, { error: "#N/A" }],
      [[[1]], 1],
    ] as const)
      assert.deepEqual(compareAnswers(before, after), []);
  });

  it("differ cell by cell, and in the cells that only one of them fills", () => {
    assert.deepEqual(
      changed(
        [
          [1, 2, "a"],
          [3, none, "b"],
        ],
        [
          [1, 9, "a"],
          [3, 4, "c"],
        ],
      ),
      [...["0 1 restated", "1 1 added", "1 2 relabelled"]],
    );
    assert.deepEqual(
      changed(
        [[1]],
        [
          [1, 2],
          [3, 4],
        ],
      ),
      ["0 1 added", "1 0 added", "1 1 added"],
    );
    assert.deepEqual(
      changed(
        [
          [1, 2],
          [3, 4],
        ],
        [[1]],
      ),
      ["0 1 gone", "1 0 gone", "1 1 gone"],
    );
    assert.deepEqual(changed([[1, 2], [3]], 1), ["0 1 gone", "1 0 gone"]);
    assert.deepEqual(compareAnswers([[1], ["x"]], [[1]]), [
      { row: 1, column: 0, kind: "relabelled", before: "x", after: null },
    ]);
  });
});

describe("what a function answers", () => {
  it("is what its cells show", () => {
    assert.equal(answerOf("FIGURE", ["4Q02", "Income.Net", null, "1Q03"], data), -2136513);
    assert.deepEqual(answerOf("FIGURE", ["2Q03", "Income.Net"], data), none);
    assert.deepEqual(answerOf("FIGURE", ["nonsense", "Income.Net"], data), wrong);
    assert.deepEqual(answerOf("FIGURES", ["3Q03,4Q03", "Revenue.SI,Nonsense"], data), [
      [2888936, 4001449],
      [wrong, wrong],
    ]);
    assert.deepEqual(answerOf("FIGURES", ["2Q03,4Q03", "Income.Net"], data), [[none, 668699]]);
  });
});
