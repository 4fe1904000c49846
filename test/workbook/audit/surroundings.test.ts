import assert from "node:assert/strict";
import { NameReader, surroundingsOf } from "../../../src/workbook/audit/surroundings.ts";
import type { CellContent, WorkbookCells } from "../../../src/workbook/workbook-cells.ts";
import { data, itemOf, question } from "../../dataset/held.ts";
import { bookOf } from "../plan-as-book.ts";

type Rows = readonly (readonly CellContent[])[];

/** Returns the labels and heads of a cell of a sheet whose first cell is A1. */
const namesAt = (rows: Rows, row: number, column: number, sheet = "Model") =>
  surroundingsOf(bookOf({ Model: rows }), { sheet, row, column }).names;

describe("what may name a cell", () => {
  it("are the texts left of it, the nearest first, then those above it", () => {
    const rows = [
      ["Title", "", "head", "right"],
      ["", "", "nearer", ""],
      ["a", "b", 5, "behind"],
      ["", "", "below", ""],
    ];
    assert.deepEqual(namesAt(rows, 2, 2), ["b", "a", "nearer", "head"]);
    assert.deepEqual(namesAt(rows, 0, 0), []);
    assert.deepEqual(namesAt(rows, 2, 3), ["b", "a", "right"]);
  });

  it("are three labels and four heads at most", () => {
    const above = ["5", "4", "3", "2", "1"].map((text) => ["", "", "", "", text]);
    assert.deepEqual(namesAt([...above, ["4", "3", "2", "1", 9]], 5, 4), [
      ...["1", "2", "3"],
      ...["1", "2", "3", "4"],
    ]);
  });

  it("are no blanks and no numbers, but for dates above it", () => {
    const rows = [[38077], ["  "], [7], [2003.5], [true], [1]];
    assert.deepEqual(namesAt(rows, 5, 0), [38077]);
    assert.deepEqual(namesAt([[38077, " ", "SI", 4, 1]], 0, 4), ["SI"]);
  });

  it("are dates from 1990 to 2049, whole days alone", () => {
    for (const [serial, is] of [
      [32874, false],
      [32875, true],
      [54788, true],
      [54789, false],
      [38077.5, false],
    ] as const)
      assert.deepEqual(namesAt([[serial], [1]], 1, 0), is ? [serial] : [], String(serial));
  });

  it("are looked for 400 rows up", () => {
    const column = (rows: number): Rows => [["head"], ...Array.from({ length: rows }, () => [1])];
    assert.deepEqual(namesAt(column(399), 399, 0), ["head"]);
    assert.deepEqual(namesAt(column(400), 400, 0), []);
  });

  it("are found if the loaded part begins lower or further right, and if a row is short", () => {
    const book: WorkbookCells = {
      names: [],
      sheets: [
        {
          ...{ name: "Model", row: 4, column: 2 },
          formulas: [],
          values: [["", "head"], ["label", 5], ["short"], ["x", 6]],
        },
      ],
    };
    const at = (row: number) => surroundingsOf(book, { sheet: "model", row, column: 3 }).names;
    assert.deepEqual(at(5), ["label", "head"]);
    assert.deepEqual(at(7), ["x", "head"]);
    assert.deepEqual(at(20), ["head"]);
  });

  it("is nothing on a sheet that was not loaded", () => {
    assert.deepEqual(namesAt([["head"], [1]], 1, 0, "Other"), []);
  });
});

describe("names read", () => {
  const reader = new NameReader(data);
  const names = (...given: readonly CellContent[]) => ({ names: given });

  it("are those of an item: its code, its label, its label in Japanese, with anything in brackets behind", () => {
    const si = itemOf("Revenue.SI");
    for (const text of [
      ...["SI", "Revenue.SI", "Systems integration revenues", "システムインテグレーション売上高"],
      ...["SI (JPY millions)", "SI（百万円）", "[note 1] SI", "  si  ", "(unaudited) SI [1]"],
    ])
      assert.ok(reader.nameItem(names("other", text), si), text);
    for (const text of ["Price", "", "Cost", "SI JPY millions"])
      assert.ok(!reader.nameItem(names(text), si), text);
    assert.ok(!reader.nameItem(names(), si));
    assert.ok(!reader.nameItem(names(38077), si));
  });

  it("are those of an item whose own label has brackets", () => {
    assert.ok(reader.nameItem(names("Net income (loss)"), itemOf("Income.Net")));
    assert.ok(reader.nameItem(names("Net income (loss) (JPYm)"), itemOf("Income.Net")));
  });

  it("are those of a flow for its whole period", () => {
    const { item, period } = question("Revenue.SI", "4Q03");
    for (const text of ["4Q03", "4Q03 (unaudited)", "4Q03（百万円）", "LFQ"])
      assert.ok(reader.namePeriod(names("x", text), item, period), text);
    for (const text of ["3Q03", "FY2003", "Price", ""])
      assert.ok(!reader.namePeriod(names(text), item, period), text);
    assert.ok(!reader.namePeriod(names(), item, period));
  });

  it("are those of a balance on the last day of its period", () => {
    const { item, period } = question("Balance.Cash", "4Q03");
    for (const text of ["4Q03", "FY2003", "2H03"])
      assert.ok(reader.namePeriod(names(text), item, period), text);
    assert.ok(!reader.namePeriod(names("3Q03", "FY2002"), item, period));
  });

  it("are dates too, the last days of quarters", () => {
    const { item, period } = question("Balance.Cash", "4Q03");
    assert.ok(reader.namePeriod(names(38077), item, period));
    assert.ok(!reader.namePeriod(names(38076), item, period));
  });
});
