import assert from "node:assert/strict";
import { cellAddress } from "../../../src/sheet/plan/address.ts";
import { isCellError, type SentValue } from "../../../src/workbook/formula/sent-value.ts";
import { blockText } from "../../../src/workbook/freeze/block-text.ts";
import { columns } from "../../../src/workbook/freeze/sources-layout.ts";
import { answerOf } from "../../../src/workbook/update/compare-answers.ts";
import { data } from "../../dataset/held.ts";
import { withCell } from "../trace/freeze-purely.ts";
import { frozenBook, pinned, updatesOf, type Rows } from "./frozen-books.ts";

type Values = Parameters<typeof blockText>[0];

describe("a frozen block that a newer date renews", () => {
  const figures = pinned('FIGURES("4Q02,4Q03","Income.Net,Revenue.SI",');
  const rows: Rows = [
    [[figures, -2136513], "#N/A", ""],
    [4905429, "#N/A", ""],
    ["", "", ""],
  ];
  const spills = [{ row: 0, column: 0, rows: 2, columns: 2 }];

  it("is written whole, with a new mark of its values", () => {
    const { updates, blocked } = updatesOf(frozenBook(rows, spills));
    const [{ place, changes, writes } = assert.fail(), ...others] = updates;
    assert.deepEqual([place.row, place.column, others, blocked], [0, 0, [], []]);
    assert.deepEqual(
      changes.map(({ row, column, kind }) => [row, column, kind]),
      [
        [0, 0, "restated"],
        [0, 1, "added"],
        [1, 1, "added"],
      ],
    );
    const [cells, source] = writes;
    assert.deepEqual(cells?.from, [
      [-2136513, "#N/A"],
      [4905429, "#N/A"],
    ]);
    assert.deepEqual(cells.to, [
      [-9289600, 668699],
      [4905429, 4001449],
    ]);
    assert.deepEqual(source?.from[0]?.[columns.block], blockText(cells.from as Values));
    assert.deepEqual(source.to[0]?.[columns.block], blockText(cells.to as Values));
    assert.equal(source.to[0][columns.value], -9289600);
  });

  it("is left unchanged if any of its cells would be an error other than #N/A", () => {
    const wrong = pinned('FIGURES("4Q02,4Q03","Income.Net,Nonsense",');
    const book = frozenBook(
      [
        [[wrong, -2136513], "#N/A"],
        [1, 2],
      ],
      spills,
    );
    assert.deepEqual(updatesOf(book), {
      updates: [],
      notFollowed: [{ sheet: "S", row: 0, column: 0 }],
      blocked: [],
    });
  });

  it("blanks the cells that it fills no longer", () => {
    const wider: Rows = [
      [[figures, -2136513], "#N/A", 1],
      [4905429, "#N/A", 2],
      [3, 4, 5],
    ];
    const book = frozenBook(wider, [{ row: 0, column: 0, rows: 3, columns: 3 }]);
    const [{ writes, changes } = assert.fail()] = updatesOf(book).updates;
    assert.deepEqual(writes[0]?.to, [
      [-9289600, 668699, ""],
      [4905429, 4001449, ""],
      ["", "", ""],
    ]);
    assert.equal(changes.length, 8);
    assert.deepEqual(writes[0].from[2], [3, 4, 5]);
  });
});

describe("a frozen block that grows", () => {
  const growing = '=IIJ.STATEMENT("CAPEX","1Q02:LFQ",,"2003-12-31")';
  const [before, after] = ["2003-12-31", "2004-05-14"].map((day) => {
    const sent = answerOf("STATEMENT", ["CAPEX", "1Q02:LFQ", null, day], data);
    return (sent as SentValue[][]).map((line) =>
      line.map((each) => (isCellError(each) ? each.error : (each ?? ""))),
    );
  });
  assert.ok(before && after);
  const [width = 0, wider = 0] = [before[0]?.length, after[0]?.length];
  const rows: Rows = before.map((line, n) =>
    line.map((each, m) => (n + m === 0 ? ([growing, each] as const) : each)),
  );
  const book = frozenBook(rows, [{ row: 0, column: 0, rows: rows.length, columns: width }]);

  it("is written over the blank cells beside it, and its row refers to all of it", () => {
    const [{ writes } = assert.fail()] = updatesOf(book).updates;
    const [cells, source] = writes;
    assert.deepEqual(cells?.to, after);
    assert.deepEqual(
      cells.from,
      before.map((line) => [...line, ...Array.from({ length: wider - width }, () => "")]),
    );
    const { formula } = source?.to[0]?.[columns.now] as { formula: string };
    const last = cellAddress({ row: after.length - 1, column: wider - 1 });
    assert.ok(formula.replaceAll("$", "").includes(`A1:${last}`), formula);
  });

  it("is not offered if a cell is in the way", () => {
    const { updates, blocked } = updatesOf(withCell(book, "S", [1, width], "mine"));
    assert.deepEqual(updates, []);
    assert.deepEqual(blocked, [
      {
        place: { sheet: "S", row: 0, column: 0 },
        formula: growing,
        fills: { sheet: "S", row: 0, column: 0, rows: after.length, columns: wider },
        by: { sheet: "S", row: 1, column: width },
        pins: [],
      },
    ]);
  });
});
