import assert from "node:assert/strict";
import { planUpdate, type UpdatePlan } from "../../../src/workbook/update/plan-update.ts";
import { renewRelease } from "../../../src/workbook/update/renew-release.ts";
import type { FreezeBook } from "../../../src/workbook/freeze/freeze-book.ts";
import { data } from "../../dataset/held.ts";
import { bookOf } from "../freeze/book.ts";

const target = { knownOn: "2004-05-14", release: "4Q03" };

function planned(book: FreezeBook): UpdatePlan {
  const steps = planUpdate({ book, data, namespace: "IIJ" }, target);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** 31-Dec-03 and 14-May-04 as serial numbers. */
const [december, may] = [37986, 38121];

describe("what a newer date changes", () => {
  it("renews dates in the form they have, and named releases; never what is not pinned or newer", () => {
    for (const [content, renewed] of [
      [december, may],
      [20031231, 20040514],
      ["2003-12-31", "2004-05-14"],
      ["first@31-Dec-03", "first@2004-05-14"],
      ["1Q03", "4Q03"],
      ["4Q03", undefined],
      ["latest", undefined],
      ["", undefined],
      ["2004-05-14", undefined],
      ["2005-01-01", undefined],
      ["5/6/2003", undefined],
    ] as const)
      assert.equal(renewRelease(content, target), renewed, String(content));
  });

  it("is accepted with the AsKnown cell of a sheet; restated, added and gone figures are told with their sources", () => {
    const book = bookOf(
      {
        "P&L": [
          [december, ["=YEAR(A1)*10000+MONTH(A1)*100+DAY(A1)", 20031231], ""],
          [
            ['=IIJ.FIGURE("4Q02","Income.Net",,IF(C1="",AsKnown,C1))', -2136513],
            ["=A2*2", -4273026],
          ],
          [
            ['=IIJ.FIGURE("4Q03","Revenue.SI",,$B$1)', "#N/A"],
            ['=IIJ.REVENUE("1Q03",,,AsKnown)', 8344046],
          ],
        ],
      },
      { names: [{ name: "AsKnown", sheet: "P&L", formula: "='P&L'!$A$1" }] },
    );
    const { updates, notFollowed } = planned(book);
    assert.deepEqual(notFollowed, []);
    const [update, ...others] = updates;
    assert.ok(update);
    assert.equal(others.length, 0);
    assert.deepEqual([update.of, update.sheet], ["sheet", "P&L"]);
    assert.deepEqual(update.writes, [
      { sheet: "P&L", row: 0, column: 0, from: [[december]], to: [[may]] },
    ]);
    assert.deepEqual(
      update.changes.map(({ place, kind, before, after }) => [
        place.row,
        place.column,
        kind,
        before,
        after,
      ]),
      [
        [1, 0, "restated", -2136513, -9289600],
        [2, 0, "added", { error: "#N/A" }, 4001449],
      ],
    );
    assert.match(update.changes[0]?.sourceBefore ?? "", /^1Q03 release/);
    assert.match(update.changes[0]?.sourceAfter ?? "", /^4Q03 release/);
  });

  it("is accepted for the literal dates of a sheet's formulas, and for the cell that a column takes its release from", () => {
    const book = bookOf({
      S: [
        ["1Q03", ['=IIJ.FIGURE("4Q02","Income.Net",,A1)', -2136513]],
        [['=IIJ.INCOME("4Q02","Net",,"2003-12-31")/1000+IIJ.INCOME("1Q03","Gross")', 0]],
        [['=IIJ.REVENUE("4Q03",,,Missing)', "#NAME?"]],
      ],
    });
    const { updates, notFollowed } = planned(book);
    assert.deepEqual(
      updates.map(({ of, writes }) => [of, writes.map(({ to }) => to[0]?.[0])]),
      [
        ["column", ["4Q03"]],
        [
          "formulas",
          [{ formula: '=IIJ.INCOME("4Q02","Net",,"2004-05-14")/1000+IIJ.INCOME("1Q03","Gross")' }],
        ],
      ],
    );
    assert.deepEqual(
      notFollowed.map(({ row }) => row),
      [2],
    );
  });
});
