import assert from "node:assert/strict";
import fc from "fast-check";
import type { AreaChange } from "../../src/workbook/area-change.ts";
import { joinChanges } from "../../src/workbook/join-changes.ts";
import { keyOf } from "../../src/workbook/workbook-cells.ts";

/** Returns every cell that changes write, with its old and its new content. */
const cellsOf = (changes: readonly AreaChange[]): Map<string, unknown> =>
  new Map(
    changes.flatMap(({ sheet, row, column, from, to }) =>
      to.flatMap((line, down) =>
        line.map((content, across): [string, unknown] => [
          keyOf({ sheet, row: row + down, column: column + across }),
          [from[down]?.[across], content],
        ]),
      ),
    ),
  );

const cell = fc.record({
  sheet: fc.constantFrom("a", "P&L's"),
  row: fc.nat(6),
  column: fc.nat(6),
});

describe("joined changes", () => {
  it("are the same cells in fewer areas, and no cell twice", () => {
    fc.assert(
      fc.property(fc.uniqueArray(cell, { selector: keyOf, maxLength: 60 }), (places) => {
        const changes = places.map((place, n): AreaChange => ({
          ...place,
          from: [[{ formula: `=${n}` }]],
          to: [[n]],
        }));
        const joined = joinChanges(changes);
        const cells = joined.reduce((sum, { to }) => sum + to.length * (to[0]?.length ?? 0), 0);
        assert.equal(cells, changes.length);
        assert.deepEqual(
          new Map([...cellsOf(joined)].sort()),
          new Map([...cellsOf(changes)].sort()),
        );
        assert.ok(joined.length <= changes.length);
      }),
    );
  });

  const at = (
    sheet: string,
    row: number,
    column: number,
    to: AreaChange["to"] = [[row * 10 + column]],
  ) =>
    ({ sheet, row, column, from: to.map((line) => line.map(() => "")), to }) satisfies AreaChange;
  const joined = (...changes: readonly AreaChange[]): unknown[] =>
    joinChanges(changes).map(({ sheet, row, column, to }) => [sheet, row, column, to]);

  it("come sheet by sheet and row by row, whatever order the cells came in", () => {
    assert.deepEqual(joined(at("b", 1, 2), at("a", 2, 1), at("b", 1, 1), at("a", 1, 1)), [
      ["a", 1, 1, [[11], [21]]],
      ["b", 1, 1, [[11, 12]]],
    ]);
    assert.deepEqual(joined(at("a", 5, 0), at("c", 0, 0), at("b", 9, 0), at("a", 3, 0)), [
      ["a", 3, 0, [[30]]],
      ["a", 5, 0, [[50]]],
      ["b", 9, 0, [[90]]],
      ["c", 0, 0, [[0]]],
    ]);
  });

  it("do not reach over a gap, a sheet, or rows of other columns", () => {
    assert.deepEqual(joined(at("a", 0, 0), at("a", 0, 2), at("a", 1, 1), at("b", 1, 2)), [
      ["a", 0, 0, [[0]]],
      ["a", 0, 2, [[2]]],
      ["a", 1, 1, [[11]]],
      ["b", 1, 2, [[12]]],
    ]);
    assert.deepEqual(joined(at("a", 0, 0), at("a", 0, 1), at("a", 1, 0)), [
      ["a", 0, 0, [[0, 1]]],
      ["a", 1, 0, [[10]]],
    ]);
    assert.deepEqual(joined(at("a", 0, 0), at("b", 1, 0), at("a", 2, 0), at("a", 3, 0)), [
      ["a", 0, 0, [[0]]],
      ["a", 2, 0, [[20], [30]]],
      ["b", 1, 0, [[10]]],
    ]);
  });

  it("are not joined if a row below is longer, and are joined on both sides of a gap", () => {
    assert.deepEqual(joined(at("a", 0, 0), at("a", 1, 0), at("a", 1, 1)), [
      ["a", 0, 0, [[0]]],
      ["a", 1, 0, [[10, 11]]],
    ]);
    assert.deepEqual(joined(at("a", 0, 0), at("a", 0, 5), at("a", 1, 0), at("a", 1, 5)), [
      ["a", 0, 0, [[0], [10]]],
      ["a", 0, 5, [[5], [15]]],
    ]);
  });

  it("leave areas of several cells and single filled cells as they are, in the order they came", () => {
    const row = at("a", 0, 1, [[1, 2]]);
    const column = at("a", 1, 0, [[1], [2]]);
    const filled: AreaChange = { ...at("a", 0, 5), filled: true };
    const changes = joinChanges([filled, row, column, at("a", 0, 0), at("a", 0, 6)]);
    assert.deepEqual(changes, [at("a", 0, 0), at("a", 0, 6), filled, row, column]);
  });

  it("leave blocks and rows alone, behind the cells", () => {
    const one = { sheet: "S", row: 0, column: 0, from: [["a"]], to: [["b"]] };
    const next = { ...one, column: 1 };
    const below = [0, 1].map((column) => ({ ...one, row: 1, column }));
    const block = { ...one, row: 4, from: [["", ""]], to: [[1, 2]], filled: true } as const;
    assert.deepEqual(joinChanges([block, one, next, ...below]), [
      {
        ...one,
        from: [
          ["a", "a"],
          ["a", "a"],
        ],
        to: [
          ["b", "b"],
          ["b", "b"],
        ],
      },
      block,
    ]);
  });
});
