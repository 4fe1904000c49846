import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { sideBySide } from "../../../src/sheet/chart/side-by-side.ts";

const spans = (widths: readonly number[], charts: number): number[][] =>
  sideBySide(widths, { from: 1, end: widths.length }, charts).map(({ column, columns }) => [
    column,
    columns,
  ]);

describe("charts side by side", () => {
  it("share the room by width, and not by columns", () => {
    assert.deepEqual(spans([28, 40, 3, 3, 12, 12, 12, 12, 12, 12], 3), [
      [1, 1],
      [2, 5],
      [7, 3],
    ]);
  });

  it("are about as wide as they are drawn best where there is room", () => {
    const wide = Array.from({ length: 31 }, () => 13);
    assert.deepEqual(spans(wide, 1), [[1, 8]]);
    assert.deepEqual(spans(wide, 2), [
      [1, 6],
      [7, 6],
    ]);
  });

  it("have a column each where there is no room", () => {
    assert.deepEqual(spans([5, 90, 1, 1], 3), [
      [1, 1],
      [2, 1],
      [3, 1],
    ]);
  });
});
