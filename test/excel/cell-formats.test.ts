import assert from "node:assert/strict";
import fc from "fast-check";
import { cellFormats } from "../../src/excel/cell-formats.ts";
import type { AreaFormat, CellFormat } from "../../src/sheet/plan/sheet-plan.ts";

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

describe("cellFormats", () => {
  it("makes every cell look as the formats in order would", () => {
    fc.assert(
      fc.property(fc.array(areaFormat, { maxLength: 12 }), (formats) => {
        assert.deepEqual(cellFormats(formats, { rows: size, columns: size }), paint(formats));
      }),
    );
  });

  it("adds a later area to an earlier one, and puts lines on the edges of their area", () => {
    const area = { row: 0, column: 0, rows: 2, columns: 1 };
    const formats = [
      { ...area, format: { color: "#595959", top: "thin" as const } },
      { ...area, row: 1, rows: 1, format: { bold: true, color: "#000000" } },
    ];
    assert.deepEqual(cellFormats(formats, { rows: 2, columns: 2 }), [
      [{ color: "#595959", top: "thin" }, {}],
      [{ color: "#000000", bold: true }, {}],
    ]);
  });
});
