import assert from "node:assert/strict";
import fc from "fast-check";
import { tileFormats } from "../../src/excel/tile-formats.ts";
import type { AreaFormat, CellFormat } from "../../src/sheet/plan.ts";

const size = 8;

/** Paints formats cell by cell, in order, as Excel does; lines go to the outer edges of an area. */
function paint(formats: readonly AreaFormat[]): CellFormat[][] {
  const cells = Array.from({ length: size }, () =>
    Array.from({ length: size }, (): CellFormat => ({})),
  );
  for (const { row, column, rows, columns, format } of formats) {
    const { top, bottom, ...all } = format;
    for (let r = row; r < row + rows; r += 1)
      for (let c = column; c < column + columns; c += 1)
        Object.assign(
          cells[r]?.[c] ?? {},
          all,
          top && r === row ? { top } : {},
          bottom && r === row + rows - 1 ? { bottom } : {},
        );
  }
  return cells;
}

const areaFormat: fc.Arbitrary<AreaFormat> = fc.record({
  row: fc.nat(4),
  column: fc.nat(4),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 4 }),
  format: fc.record(
    {
      numberFormat: fc.constantFrom("0", "#,##0"),
      bold: fc.boolean(),
      color: fc.constantFrom("#0000FF", "#000000"),
      top: fc.constant("thin" as const),
      bottom: fc.constantFrom("thin" as const, "double" as const),
    },
    { requiredKeys: [] },
  ),
});

describe("tileFormats", () => {
  it("makes every cell look as the formats in order would", () => {
    fc.assert(
      fc.property(fc.array(areaFormat, { maxLength: 12 }), (formats) => {
        assert.deepEqual(paint(tileFormats(formats, size)), paint(formats));
      }),
    );
  });

  it("joins adjoining rows of one format into one area", () => {
    const rows = [0, 1, 2].map((row) => ({
      row,
      column: 3,
      rows: 1,
      columns: 2,
      format: { color: "#595959", align: "right" as const },
    }));
    assert.deepEqual(tileFormats(rows, size), [
      { row: 0, column: 3, rows: 3, columns: 2, format: { color: "#595959", align: "right" } },
    ]);
  });

  it("keeps the line of each row its own", () => {
    const total = (row: number): AreaFormat => ({
      row,
      column: 0,
      rows: 1,
      columns: 2,
      format: { top: "thin" },
    });
    assert.deepEqual(tileFormats([total(4), total(5)], size), [total(4), total(5)]);
  });
});
