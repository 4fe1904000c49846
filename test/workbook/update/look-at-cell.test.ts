import assert from "node:assert/strict";
import { planUpdate } from "../../../src/workbook/update/plan-update.ts";
import { data } from "../../dataset/held.ts";
import { bookOf } from "../freeze/book.ts";
import { planned, target } from "./planned.ts";

const net = '=IIJ.INCOME("4Q02","Net",,"2003-12-31")';
const si = '=IIJ.REVENUE("4Q03","SI",,"2003-12-31")';

describe("what an update reports while it looks", () => {
  const book = bookOf(
    {
      One: [[[net, 1]]],
      Two: [
        ['="x"'],
        [['=IIJ.INCOME("4Q02","Net",,OFFSET(A1,0,0))', 1]],
        [['=IIJ.INCOME("4Q02","Net",,"1Q"&"03")', 1]],
      ],
      Kept: [["Cell"], [[net, 1]]],
    },
    { names: [{ name: "IIJ_Frozen", sheet: "Kept", formula: "=Kept!$A$1" }] },
  );

  it("is how many sheets are done", () => {
    const steps = [...planUpdate({ book, data, namespace: "IIJ" }, target)];
    assert.deepEqual(
      steps.flatMap((step) => (step && step.of === 3 ? [step.done] : [])),
      [0, 1, 2],
    );
    assert.equal(steps.filter((step) => step === undefined).length >= 4, true);
  });

  it("names the formulas whose release is not followed, and passes over a sheet of sources", () => {
    const { notFollowed, updates } = planned(book);
    assert.deepEqual(
      notFollowed.map(({ sheet, row }) => [sheet, row]),
      [
        ["Two", 1],
        ["Two", 2],
      ],
    );
    assert.deepEqual(
      updates.map(({ sheet }) => sheet),
      ["One"],
    );
  });

  it("has the source of a figure before and after, blank if there is none", () => {
    const { updates } = planned(
      bookOf({
        S: [
          [
            [net, 1],
            [si, "#N/A"],
          ],
        ],
      }),
    );
    const [restated, added] = updates[0]?.changes ?? [];
    assert.ok(restated && added);
    assert.match(restated.sourceBefore, /^1Q03 release/);
    assert.match(restated.sourceAfter, /^4Q03 release/);
    assert.equal(added.sourceBefore, "");
    assert.match(added.sourceAfter, /^4Q03 release/);
    assert.deepEqual([restated.formula, added.formula], [net, si]);
  });
});

describe("a block within a larger formula", () => {
  const call = 'IIJ.STATEMENT("CAPEX","1Q02:LFQ",,"2003-12-31")';
  const row = (formula: string, columns: number) => [
    [formula, "Label"],
    ...Array.from({ length: columns - 1 }, () => "x"),
    "mine",
  ];
  const blockedIn = (formula: string, spill: { rows: number; columns: number }, at = 0): number => {
    const rows = [...Array.from({ length: at }, () => [""]), row(formula, spill.columns)];
    const spills = [{ sheet: "S", row: at, column: 0, ...spill }];
    return planned(bookOf({ S: rows as never }, { spills })).blocked.length;
  };
  const [width, height] = (() => {
    const { updates } = planned(bookOf({ S: [[[`=${call}`, "Label"]]] }));
    const columns = updates[0]?.changes.filter(({ kind }) => kind === "added") ?? [];
    const first = Math.min(...columns.map(({ place }) => place.column));
    return [first, Math.max(...columns.map(({ place }) => place.row)) + 1];
  })();

  it("is known to grow if it shows the answer of the call; otherwise one cell may summarize it", () => {
    const whole = { rows: height, columns: width };
    assert.equal(blockedIn(`=${call}`, whole), 1);
    assert.equal(blockedIn(`=IFERROR(${call},0)`, whole), 1);
    assert.equal(blockedIn(`=IFERROR(${call},0)`, whole, 3), 1);
    assert.equal(blockedIn(`=IFERROR(${call},0)`, { ...whole, columns: width - 1 }), 0);
    assert.equal(blockedIn(`=IFERROR(${call},0)`, { ...whole, rows: height - 1 }), 0);
    assert.equal(blockedIn(`=IFERROR(${call},${net.slice(1)})`, whole), 1);
    const alone = bookOf({ S: [[[`=COUNT(${call})`, 3], "mine"]] });
    assert.deepEqual([planned(alone).blocked, planned(alone).updates.length], [[], 1]);
  });
});
