import assert from "node:assert/strict";
import { blockText, sizeOfBlock } from "../../../src/workbook/freeze/block-text.ts";
import { findSources, isSourcesSheet } from "../../../src/workbook/freeze/find-sources.ts";
import { differenceOf } from "../../../src/workbook/freeze/frozen-difference.ts";
import { addressOf } from "../../../src/workbook/freeze/live-reference.ts";
import type { CellContent, DefinedName } from "../../../src/workbook/workbook-cells.ts";
import { bookOf } from "./book.ts";
import { markOf, sourcesOf } from "./sources.ts";

const revenue = '=IIJ.REVENUE("4Q03","SI")';

describe("a sheet of sources", () => {
  const rows = sourcesOf(
    [
      { cell: "'S'!A1", now: "'S'!B3", value: 4001449, formula: revenue, knownOn: "2004-05-14" },
      { cell: "'S'!A2", now: "#REF!", value: "#N/A", formula: "=IIJ.EPS(C1)" },
      { cell: "'S'!D1:E2", now: "INDEX('S'!D1:E2,1,1)", value: 1, formula: "=X", block: "2 × 2" },
    ],
    [
      ["'S'!C1", "'S'!C4"],
      ["'S'!C2", "#REF!"],
    ],
  );
  const book = bookOf({ S: [[4001449]], Kept: rows }, { names: [markOf("Kept")] });

  it("gives for each row the old and the present place of the cell, its value, formula, date and block", () => {
    const [sheet, ...others] = findSources(book);
    assert.deepEqual(others, []);
    assert.deepEqual(
      [sheet?.sheet, sheet?.head.row, sheet?.head.column, sheet?.end],
      ["Kept", 3, 0, 7],
    );
    assert.deepEqual(
      sheet?.rows.map(({ at, cell, area, value, formula, knownOn, block }) => [
        ...[at.sheet, at.row, at.column],
        ...[cell, area && addressOf(area), value, formula, knownOn, block],
      ]),
      [
        ["Kept", 4, 0, "'S'!A1", "'S'!B3", 4001449, revenue, "2004-05-14", ""],
        ["Kept", 5, 0, "'S'!A2", undefined, "#N/A", "=IIJ.EPS(C1)", "", ""],
        ["Kept", 6, 0, "'S'!D1:E2", "'S'!D1:E2", 1, "=X", "", "2 × 2"],
      ],
    );
    assert.deepEqual(sheet.rows[0]?.contents, [
      ...["'S'!A1", "='S'!B3", 4001449, revenue, "4Q03 release"],
      ...["", "2004-05-14", "", "", ""],
    ]);
  });

  it("gives the present places of the cells that the formulas refer to, and says which are gone", () => {
    const [sheet] = findSources(book);
    assert.deepEqual(
      [...(sheet?.referred ?? [])].map(([was, now]) => [was, now && addressOf(now)]),
      [
        ["'S'!C1", "'S'!C4"],
        ["'S'!C2", undefined],
      ],
    );
  });

  it("passes over a row that was emptied", () => {
    const emptied = rows.map((row, n) => (n === 4 ? row.map(() => "") : row));
    const [sheet] = findSources(bookOf({ Kept: emptied }, { names: [markOf("Kept")] }));
    assert.deepEqual(
      sheet?.rows.map(({ at }) => at.row),
      [5, 6],
    );
    assert.deepEqual([...sheet.referred.keys()], ["'S'!C2"]);
  });

  it("is read wherever its headings are", () => {
    const moved = [[], [], ...rows.map((row) => ["mine", ...row])];
    const mark = { ...markOf("Kept"), formula: "=Kept!$B$6:$K$6" };
    const [sheet] = findSources(bookOf({ Kept: moved }, { names: [mark] }));
    assert.deepEqual([sheet?.head.row, sheet?.head.column, sheet?.end], [5, 1, 9]);
    assert.deepEqual(
      sheet?.rows.map(({ at, cell }) => [at.row, at.column, cell]),
      [
        [6, 1, "'S'!A1"],
        [7, 1, "'S'!A2"],
        [8, 1, "'S'!D1:E2"],
      ],
    );
  });

  it("ends below its headings if there are no rows", () => {
    const { sheets } = bookOf({ Kept: [] });
    const [sheet] = findSources({ sheets, names: [markOf("Kept")] });
    assert.deepEqual([sheet?.end, sheet?.rows], [4, []]);
  });

  it("is known by its name, however that is capitalised, if it means cells of that sheet", () => {
    const isFound = (...names: DefinedName[]): boolean =>
      isSourcesSheet(bookOf({ Kept: rows, S: [] }, { names }), "Kept");
    const mark = markOf("Kept");
    assert.ok(isFound(mark));
    assert.ok(isFound({ ...mark, name: "iij_frozen", sheet: "KEPT" }));
    assert.ok(isFound(markOf("S"), mark));
    assert.ok(!isFound());
    assert.ok(!isFound({ ...mark, name: "IIJ_CAPEX" }));
    assert.ok(!isFound({ name: "IIJ_Frozen", formula: mark.formula }));
    assert.ok(!isFound(markOf("S")));
    assert.ok(!isFound({ ...mark, formula: "=S!$A$4" }));
    assert.ok(!isFound({ ...mark, formula: "=#REF!" }));
  });
});

describe("what a row keeps of a block", () => {
  const block = [
    [1, 2],
    ["x", true],
  ];

  it("is its size and a checksum that any change of a value changes; nothing of one cell", () => {
    assert.equal(blockText([[5]]), "");
    assert.equal(blockText(block), "2 × 2, 19177955d8909600");
    assert.equal(blockText([[25, 0]]), "1 × 2, 0cd8645743a7e8ac");
    assert.match(blockText([[1, 2, 3]]), /^1 × 3, [0-9a-f]{16}$/);
    assert.match(blockText([[1], [2]]), /^2 × 1, /);
    const others: CellContent[][][] = [
      [
        [1, 2],
        ["x", false],
      ],
      [
        ["1", 2],
        ["x", true],
      ],
      [
        [2, 1],
        ["x", true],
      ],
      [
        [1, 2.000000000000001],
        ["x", true],
      ],
    ];
    assert.equal(new Set([block, ...others].map(blockText)).size, 5);
  });

  it("gives its size; another text gives none", () => {
    assert.deepEqual(sizeOfBlock(blockText(block)), { rows: 2, columns: 2 });
    assert.deepEqual(sizeOfBlock("12 × 345, 0123456789abcdef"), { rows: 12, columns: 345 });
    for (const text of ["", "2 × 2", "2 x 2, 0123456789abcdef", "2 × 2, 0123456789abcde", "12"])
      assert.equal(sizeOfBlock(text), undefined, text);
    assert.equal(sizeOfBlock("a 2 × 2, 0123456789abcdef"), undefined);
    assert.equal(sizeOfBlock("2 × 2, 0123456789abcdef0"), undefined);
  });

  it("shows whether values are as they were frozen", () => {
    const row = { value: 5, block: "", at: { sheet: "K", row: 4, column: 0 }, cell: "'S'!A1" };
    const kept = { ...row, area: undefined, formula: "=X", knownOn: "", contents: [] };
    assert.equal(differenceOf(kept, [[5]]), undefined);
    assert.equal(differenceOf(kept, [["5"]]), "changed");
    const ofBlock = { ...kept, value: 1, block: blockText(block) };
    assert.equal(differenceOf(ofBlock, block), undefined);
    assert.equal(
      differenceOf(ofBlock, [
        [1, 2],
        ["x", false],
      ]),
      "changed",
    );
    assert.equal(differenceOf(ofBlock, [[1, 2]]), "resized");
    assert.equal(
      differenceOf(ofBlock, [
        [1, 2, 3],
        ["x", true, 4],
      ]),
      "resized",
    );
    assert.equal(differenceOf(ofBlock, [[1], ["x"]]), "resized");
  });
});
