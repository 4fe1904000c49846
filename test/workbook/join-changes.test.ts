import assert from "node:assert/strict";
import fc from "fast-check";
import type { AreaChange } from "../../src/workbook/area-change.ts";
import { joinChanges } from "../../src/workbook/join-changes.ts";
import { keyOf } from "../../src/workbook/workbook-cells.ts";

/** Every cell that changes write, with what it held and is to hold. */
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
