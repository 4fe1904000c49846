import assert from "node:assert/strict";
import { decodeReference, overlap, spokenReference } from "../../src/excel/reference.ts";

describe("decodeReference", () => {
  it("reads a rectangle of a sheet, quoted or not", () => {
    assert.deepEqual(decodeReference("='P&L''03'!$C$5:$E$8"), {
      sheet: "P&L'03",
      area: { row: 4, column: 2, rows: 4, columns: 3 },
    });
    assert.deepEqual(decodeReference("=Sheet1!$AA$1"), {
      sheet: "Sheet1",
      area: { row: 0, column: 26, rows: 1, columns: 1 },
    });
  });

  for (const other of [
    "=0.35",
    "=SUM(Sheet1!$A$1:$A$3)",
    "=Sheet1!#REF!",
    "=Sheet1!$A$1,Sheet1!$B$2",
  ])
    it(`reads nothing in ${other}`, () => {
      assert.equal(decodeReference(other), undefined);
    });
});

describe("overlap", () => {
  it("needs a shared cell, not a shared edge", () => {
    const square = { row: 2, column: 2, rows: 2, columns: 2 };
    assert.equal(overlap(square, { row: 3, column: 3, rows: 5, columns: 5 }), true);
    assert.equal(overlap(square, { row: 4, column: 2, rows: 1, columns: 2 }), false);
    assert.equal(overlap(square, { row: 2, column: 0, rows: 2, columns: 2 }), false);
  });
});

describe("spokenReference", () => {
  it("puts the name of a sheet in apostrophes if Excel does", () => {
    const told = ["Model", "売上", "IIJ CAPEX", "P&L's", "2004", "A1", "R1C1", "4Q03", "Q4.03"];
    assert.deepEqual(
      told.map((sheet) => spokenReference(sheet, "A1:B4")),
      [
        ...["Model!A1:B4", "売上!A1:B4", "'IIJ CAPEX'!A1:B4", "'P&L''s'!A1:B4", "'2004'!A1:B4"],
        ...["'A1'!A1:B4", "'R1C1'!A1:B4", "'4Q03'!A1:B4", "Q4.03!A1:B4"],
      ],
    );
  });
});
