import assert from "node:assert/strict";
import { joinAreas } from "../../../src/workbook/repair/join-areas.ts";

type Cell = readonly [sheet: string, row: number, column: number];

/** Returns the first cell of each rectangle, and its numbers of rows and columns. */
const joined = (...cells: readonly Cell[]): string[] =>
  joinAreas(cells.map(([sheet, row, column]) => ({ sheet, row, column }))).map((area) => {
    const first = area[0]?.[0] ?? assert.fail();
    return `${first.sheet} ${first.row},${first.column} ${area.length}x${area[0]?.length}`;
  });

describe("cells joined to rectangles", () => {
  it("are those side by side, and such rows one above another", () => {
    assert.deepEqual(joined(["A", 0, 0], ["A", 0, 1], ["A", 1, 0], ["A", 1, 1]), ["A 0,0 2x2"]);
    assert.deepEqual(joined(["A", 0, 0], ["A", 0, 5], ["A", 1, 0], ["A", 1, 5]), [
      ...["A 0,0 2x1", "A 0,5 2x1"],
    ]);
    assert.deepEqual(joined(), []);
  });

  it("are not joined if they only touch the next sheet, row or column", () => {
    assert.deepEqual(joined(["A", 0, 0], ["B", 0, 1]), ["A 0,0 1x1", "B 0,1 1x1"]);
    assert.deepEqual(joined(["A", 0, 0], ["B", 1, 0]), ["A 0,0 1x1", "B 1,0 1x1"]);
    assert.deepEqual(joined(["A", 0, 0], ["A", 0, 2]), ["A 0,0 1x1", "A 0,2 1x1"]);
    assert.deepEqual(joined(["A", 0, 0], ["A", 1, 1]), ["A 0,0 1x1", "A 1,1 1x1"]);
    assert.deepEqual(joined(["A", 0, 0], ["A", 2, 0]), ["A 0,0 1x1", "A 2,0 1x1"]);
    assert.deepEqual(joined(["A", 0, 0], ["A", 1, 0], ["A", 1, 1]), ["A 0,0 1x1", "A 1,0 1x2"]);
  });

  it("begin anew behind a gap, and go on from there", () => {
    assert.deepEqual(joined(["A", 0, 0], ["A", 2, 0], ["A", 3, 0]), ["A 0,0 1x1", "A 2,0 2x1"]);
  });

  it("are 2,000 at most in a rectangle: in a row, in a column, in several of both", () => {
    const line = (count: number): Cell[] => Array.from({ length: count }, (_, n) => ["A", 0, n]);
    assert.deepEqual(joined(...line(2000)), ["A 0,0 1x2000"]);
    assert.deepEqual(joined(...line(2001)), ["A 0,0 1x2000", "A 0,2000 1x1"]);
    const column = Array.from({ length: 2001 }, (_, n): Cell => ["A", n, 0]);
    assert.deepEqual(joined(...column), ["A 0,0 2000x1", "A 2000,0 1x1"]);
    const wide = [0, 1, 2].flatMap((row) =>
      Array.from({ length: 1000 }, (_, n): Cell => ["A", row, n]),
    );
    assert.deepEqual(joined(...wide), ["A 0,0 2x1000", "A 2,0 1x1000"]);
  });
});
