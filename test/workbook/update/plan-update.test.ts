import assert from "node:assert/strict";
import { planUpdate, type UpdatePlan } from "../../../src/workbook/update/plan-update.ts";
import { answerOf } from "../../../src/workbook/update/compare-answers.ts";
import { askedCalls } from "../../../src/workbook/asked/asked-call.ts";
import { sizeOf } from "../../../src/workbook/update/room-for-block.ts";
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

  it("is accepted with the AsKnown cell of a sheet; restated, added and gone figures are listed with their sources", () => {
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

  it("lists a figure that is printed under another label, with both labels and sources", () => {
    const asked = '=IIJ.FIGURE("4Q02","Balance.Cash",,"2003-12-31")';
    const book = bookOf(
      {
        S: [
          [[asked, 3588352]],
          [['=IIJ.FIGURES("1Q02,4Q02","Cost.SI,Income.Operating",,"2003-12-31")', 1], 2],
          [3, 4],
        ],
      },
      { spills: [{ sheet: "S", row: 1, column: 0, rows: 2, columns: 2 }] },
    );
    const { updates } = planned(book);
    const [{ changes } = assert.fail()] = updates;
    assert.deepEqual(
      changes.map(({ place, kind, before, after }) => [
        place.row,
        place.column,
        kind,
        before,
        after,
      ]),
      [
        [0, 0, "relabelled", "Cash", "Cash and cash equivalent"],
        [2, 1, "relabelled", "Operating loss", "Operating income(loss)"],
      ],
    );
    assert.match(changes[0]?.sourceBefore ?? "", /^1Q03 release.*row "Cash"/);
    assert.match(changes[0]?.sourceAfter ?? "", /^4Q03 release.*row "Cash and cash equivalent"/);
  });

  it("renews releases and dates behind the periods of a statement, in lists, arrays and cells", () => {
    for (const [written, renewed] of [
      ['"4Q02@2003-12-31"', '"4Q02@2004-05-14"'],
      [
        '"4Q02@1Q03 ,4Q02@first, 4Q02@first@2003-12-31 YoY"',
        '"4Q02@4Q03 ,4Q02@first, 4Q02@first@2004-05-14 YoY"',
      ],
      ['{"1Q03","4Q02@2003-12-31"}', '{"1Q03","4Q02@2004-05-14"}'],
    ] as const) {
      const formula = `=IIJ.STATEMENT("Operations",${written})`;
      const { updates, notFollowed } = planned(bookOf({ S: [[[formula, "x"]]] }));
      assert.deepEqual(notFollowed, []);
      assert.deepEqual(
        updates.map(({ of, writes }) => [of, writes.map(({ to }) => to[0]?.[0])]),
        [["formulas", [{ formula: `=IIJ.STATEMENT("Operations",${renewed})` }]]],
        written,
      );
      assert.ok(
        updates[0]?.changes.some(
          ({ kind, before, after }) =>
            kind === "restated" && before === -2136513 && after === -9289600,
        ),
      );
    }
    const book = bookOf({ S: [["4Q02@2003-12-31", ['=IIJ.STATEMENT("Operations",A1)', "x"]]] });
    assert.deepEqual(
      planned(book).updates.map(({ of, writes }) => [of, writes]),
      [
        [
          "column",
          [
            {
              sheet: "S",
              row: 0,
              column: 0,
              from: [["4Q02@2003-12-31"]],
              to: [["4Q02@2004-05-14"]],
            },
          ],
        ],
      ],
    );
    const refused = bookOf({ S: [[['=IIJ.FIGURES("4Q02@2003-12-31","Income.Net")', "#VALUE!"]]] });
    assert.deepEqual(planned(refused), { updates: [], frozen: [], notFollowed: [], blocked: [] });
  });

  const growing = '=IIJ.STATEMENT("CAPEX","1Q02:LFQ",,"2003-12-31")';

  it("offers a block that grows if the cells are empty, and says what is in the way if they are not", () => {
    const [{ before, after } = assert.fail()] = sizesOf(growing);
    assert.ok(after.columns > before.columns, JSON.stringify([before, after]));
    const spills = [{ sheet: "S", row: 0, column: 0, ...before }];
    const row = [[growing, "Label"], ...Array.from({ length: before.columns - 1 }, () => "x")];
    const free = planned(bookOf({ S: [row as never] }, { spills }));
    assert.deepEqual([free.updates.length, free.blocked], [1, []]);
    assert.ok(free.updates[0]?.changes.some(({ kind }) => kind === "added"));
    const taken = planned(bookOf({ S: [[...row, "mine"] as never] }, { spills }));
    assert.deepEqual(taken.updates, []);
    assert.deepEqual(taken.blocked, [
      {
        place: { sheet: "S", row: 0, column: 0 },
        formula: growing,
        fills: { sheet: "S", row: 0, column: 0, ...after },
        by: { sheet: "S", row: 0, column: before.columns },
      },
    ]);
  });

  it("does not offer a cell that sets the date of a block which has no room", () => {
    const [{ before } = assert.fail()] = sizesOf(growing);
    const formula = '=IIJ.STATEMENT("CAPEX","1Q02:LFQ",,A1)';
    const row = [
      [formula, "Label"],
      ...Array.from({ length: before.columns - 1 }, () => "x"),
      "mine",
    ];
    const book = bookOf(
      { S: [["2003-12-31"], row as never, [['=IIJ.INCOME("4Q02","Net",,A1)', -2136513]]] },
      { spills: [{ sheet: "S", row: 1, column: 0, ...before }] },
    );
    const { updates, blocked } = planned(book);
    assert.deepEqual([updates, blocked.length], [[], 1]);
  });
});

/** The cells that a formula fills before and after the update. */
function sizesOf(formula: string) {
  const sizes = [formula, formula.replace("2003-12-31", "2004-05-14")].map((each) => {
    const [call] = askedCalls(
      { book: bookOf({ S: [] }), data, namespace: "IIJ" },
      { sheet: "S", row: 0, column: 0 },
      each,
    );
    return sizeOf(answerOf("STATEMENT", call?.values ?? [], data));
  });
  const [before, after] = sizes;
  return before && after ? [{ before, after }] : [];
}
