import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { PlanCell } from "../../../src/sheet/plan/sheet-plan.ts";
import { spillAreas } from "../../../workbook-file/from-plan/spill-areas.ts";

/** `f` a formula that fills several cells, `n` one that does not, `~` a filled cell, `.` a blank one. */
const cellOf: Readonly<Record<string, PlanCell>> = {
  f: { kind: "formula", formula: "=MANY()", expected: 0 },
  n: { kind: "formula", formula: "=ONE()", expected: 0 },
  "~": { kind: "spilled", expected: 0 },
  ".": { kind: "blank" },
};

const areasOf = (...rows: readonly string[]): Record<string, string> => {
  const cells = rows.map((row) =>
    Array.from(row, (sign) => cellOf[sign] ?? { kind: "blank" as const }),
  );
  const areas = spillAreas(cells, (formula) => formula === "=MANY()");
  return Object.fromEntries(
    [...areas].map(([place, { rows, columns }]) => [place, `${rows} x ${columns}`]),
  );
};

describe("the cells that a formula of a plan fills", () => {
  it("lie right of it and below it", () => {
    assert.deepEqual(areasOf(".f~~", ".~~~", "...."), { "0,1": "2 x 3" });
  });

  it("are not those of a formula that cannot fill any, whatever stands beside it", () => {
    assert.deepEqual(areasOf(".nn", "f~~", "~~~"), { "1,0": "2 x 3" });
  });

  it("end where another formula begins, and are nobody's twice", () => {
    assert.deepEqual(areasOf("f~", "~~", "f~", "~~"), { "0,0": "2 x 2", "2,0": "2 x 2" });
    assert.deepEqual(areasOf(".f", "f~", "~~"), { "0,1": "3 x 1", "1,0": "2 x 1" });
  });

  it("are none where a formula fills its own cell only", () => {
    assert.deepEqual(areasOf("f.", ".."), {});
  });
});
