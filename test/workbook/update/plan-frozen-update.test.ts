import assert from "node:assert/strict";
import { columns } from "../../../src/workbook/freeze/sources-layout.ts";
import {
  planFrozenUpdate,
  type FrozenUpdates,
} from "../../../src/workbook/update/plan-frozen-update.ts";
import { data } from "../../dataset/held.ts";
import { withCell } from "../trace/freeze-purely.ts";
import { frozenBook, pinned, updatesOf } from "./frozen-books.ts";
import { target } from "./planned.ts";

const changesOf = ({ updates }: FrozenUpdates): unknown[] =>
  updates.map(({ place: { row, column }, changes }) => [
    `${row},${column}`,
    ...changes.map(({ kind, before, after }) => [kind, before, after]),
  ]);

const net = pinned('INCOME("4Q02","Net",');
const si = pinned('REVENUE("4Q03","SI",');

describe("a frozen value that a newer date renews", () => {
  it("is one that is restated, added, gone or printed under another label, and none that stays", () => {
    const book = frozenBook([
      [
        [net, -2136513],
        [si, "#N/A"],
      ],
      [[pinned('REVENUE("1Q03","SI",').replace("2003-12-31", "1Q03"), 2407923]],
      [[pinned('BALANCE("4Q02","Cash",'), 3588352]],
      [
        [pinned('REVENUE("4Q02","SI",'), 4905429],
        ['=IIJ.REVENUE("4Q03")', 11617002],
      ],
    ]);
    assert.deepEqual(updatesOf(book).updates[2]?.writes[0]?.to, [["#N/A"]]);
    assert.deepEqual(changesOf(updatesOf(book)), [
      ["0,0", ["restated", -2136513, -9289600]],
      ["0,1", ["added", { error: "#N/A" }, 4001449]],
      ["1,0", ["gone", 2407923, { error: "#N/A" }]],
      ["2,0", ["relabelled", "Cash", "Cash and cash equivalent"]],
    ]);
  });

  it("is written with its row of sources: value, source, release, day and formula", () => {
    const { updates } = updatesOf(frozenBook([[[net, -2136513]]]));
    const [{ place, formula, sourceBefore, sourceAfter, writes } = assert.fail()] = updates;
    assert.deepEqual([place.sheet, place.row, place.column, formula], ["S", 0, 0, net]);
    assert.match(sourceBefore, /^1Q03 release/);
    assert.match(sourceAfter, /^4Q03 release/);
    const [cell, row] = writes;
    assert.deepEqual(cell, { sheet: "S", row: 0, column: 0, from: [[-2136513]], to: [[-9289600]] });
    const [from, to] = [row?.from[0] ?? [], row?.to[0] ?? []];
    assert.equal(row?.sheet, "Sources");
    assert.deepEqual(from[columns.now], to[columns.now]);
    assert.match((to[columns.now] as { formula: string }).formula, /^=.*S.*A\$?1/);
    assert.deepEqual(
      [columns.value, columns.release, columns.knownOn, columns.formula].map((n) => from[n]),
      [-2136513, "1Q03", "2003-12-31", net],
    );
    assert.deepEqual(
      [columns.value, columns.release, columns.knownOn, columns.formula].map((n) => to[n]),
      [-9289600, "4Q03", "2004-05-14", net.replace("2003-12-31", "2004-05-14")],
    );
    assert.deepEqual([from[columns.source], to[columns.source]], [sourceBefore, sourceAfter]);
    for (const kept of [columns.cell, columns.data, columns.frozenOn, columns.block])
      assert.equal(to[kept], from[kept]);
  });

  it("is the result of a formula around the call, with the source of all its calls", () => {
    const both = `=(${net.slice(1)}+${pinned('INCOME("4Q02","Gross",').slice(1)})/1000`;
    const { updates } = updatesOf(frozenBook([[[both, -1019.364]]]));
    const [{ changes, sourceAfter, writes } = assert.fail()] = updates;
    assert.deepEqual(changes, [
      { row: 0, column: 0, kind: "restated", before: -1019.364, after: -8172.451 },
    ]);
    assert.match(sourceAfter, /"Net income\(loss\)".*; 4Q03 release.*"Total costs"/);
    assert.equal(writes[1]?.to[0]?.[columns.formula], both.replaceAll("2003-12-31", "2004-05-14"));
    const cash = pinned('BALANCE("4Q02","Cash",').slice(1);
    for (const [labelled, value] of [
      [`=-${cash}`, -3588352],
      [`=SUM(${cash})`, 3588352],
    ] as const)
      assert.deepEqual(changesOf(updatesOf(frozenBook([[[labelled, value]]]))), [], labelled);
    const sum = `=SUM(${net.slice(1)},B1)`;
    assert.deepEqual(changesOf(updatesOf(frozenBook([[[sum, -2136512], 1]]))), [
      ["0,0", ["restated", -2136512, -9289599]],
    ]);
  });

  it("is called back-filled if the same date gives another value now", () => {
    assert.deepEqual(changesOf(updatesOf(frozenBook([[[net, -2136000]]]))), [
      ["0,0", ["back-filled", -2136000, -9289600]],
    ]);
    const latest = frozenBook([[['=IIJ.REVENUE("4Q03","SI")', 4001000]]]);
    assert.deepEqual(changesOf(updatesOf(latest)), [["0,0", ["back-filled", 4001000, 4001449]]]);
  });

  it("is left where it was changed since, and reported where its formula is not followed or fails", () => {
    const book = frozenBook([[[net, -2136513]]]);
    const none = { updates: [], notFollowed: [], blocked: [] };
    assert.deepEqual(updatesOf(withCell(book, "S", [0, 0], 5)), none);
    assert.deepEqual(updatesOf(frozenBook([[['=OFFSET(B1,0,0)+IIJ.INCOME("4Q02")', 1], 1]])), none);
    for (const formula of [
      '=IIJ.INCOME("4Q02","Net",,OFFSET(B1,0,0))',
      '=OFFSET(B1,0,0)+IIJ.INCOME("4Q02","Net",,"2003-12-31")',
      '=IIJ.INCOME("4Q02","Nonsense",,"2003-12-31")',
      '=IIJ.INCOME("4Q02","Net",,"2003-12-31")/0',
    ])
      assert.deepEqual(
        updatesOf(frozenBook([[[formula, 1], 1]])),
        { ...none, notFollowed: [{ sheet: "S", row: 0, column: 0 }] },
        formula,
      );
  });

  it("is looked for in the values that have not changed since they were frozen, one step for each", () => {
    const book = frozenBook([
      [
        [net, -2136513],
        [net, -2136513],
        [si, "#N/A"],
      ],
    ]);
    const steps = planFrozenUpdate(
      { book: withCell(book, "S", [0, 1], 5), data, namespace: "IIJ" },
      target,
    );
    assert.deepEqual(
      [...steps].filter((step) => step && step.of === 2),
      [
        { done: 0, of: 2 },
        { done: 1, of: 2 },
      ],
    );
  });

  it("takes the cells that its formula refers to as they are", () => {
    const book = frozenBook([[[net.replace('"4Q02"', "B1"), -2136513], "4Q02"]]);
    assert.deepEqual(changesOf(updatesOf(book)), [["0,0", ["restated", -2136513, -9289600]]]);
  });
});
