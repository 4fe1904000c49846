import assert from "node:assert/strict";
import { layoutOf, tableColumns } from "../../../src/sheet/as-printed/layout.ts";
import { columns, rows } from "../../../src/sheet/statement/layout.ts";
import { serialOf } from "../../../src/model/calendar.ts";
import { fills, type Fill } from "../../../src/sheet/plan/placement.ts";
import { contentOf } from "../../../src/sheet/plan/sheet-plan.ts";
import {
  statements,
  tables,
  topLeft,
  words,
  type Exhibit,
  type StatementExhibit,
  type TableExhibit,
} from "../../gallery/plans.ts";
import { comparePrinted } from "./compare-printed.ts";
import type { Values } from "./compare-table.ts";

const exhibits: readonly (StatementExhibit | TableExhibit)[] = [...statements, ...tables];

const exhibitOf = (name: string): Exhibit =>
  exhibits.find((exhibit) => exhibit.name === name) ?? assert.fail(name);

/** The values of a sheet as it is planned. */
const valuesOf = ({ planAt }: Exhibit, fill: Fill): Values =>
  planAt(topLeft, fill).cells.map((cells) => cells.map(contentOf));

/** More than the rounding of a figure printed in millions leaves open, in thousands. */
const much = 1_000_000;

/** The values of a sheet with every figure another one. */
const alteredFigures = (values: Values, first: number, firstFigure: number): Values =>
  values.map((cells, row) =>
    cells.map((value, column) =>
      typeof value === "number" && row >= first && column >= firstFigure ? value + much : value,
    ),
  );

/** Returns how a statement's values differ when the cell of an item under a head, of several the nth, is another one. */
function differingWith(
  name: string,
  code: string,
  [period, nth = 0]: readonly [period: string, nth?: number],
  other: unknown,
): string[] {
  const exhibit = exhibitOf(name);
  const values = valuesOf(exhibit, "values").map((cells) => [...cells]);
  const row = values.find((cells) => cells[columns.code] === code) ?? assert.fail(code);
  const heads = values[rows.period] ?? [];
  const column = heads.flatMap((head, at) => (head === period ? [at] : []))[nth];
  row[column ?? assert.fail(period)] = other;
  return comparePrinted(exhibit, "values", values).differing;
}

describe("holding a sheet against the printed text", () => {
  it("finds a figure that differs by a single thousand", () => {
    // 4Q02 as restated: 13,036,439.
    const [differing = "", ...others] = differingWith(
      ...(["revenue-by-service", "Revenue.Total", ["4Q02"], 13036438] as const),
    );
    assert.match(differing, /^H\d+ Revenue\.Total 4Q02 JPYk: 13036438, printed 13,036,439$/);
    assert.deepEqual(others, []);
  });

  it("finds a figure where none is printed, and a missing one where one is", () => {
    // The release of May 2004 has no restricted cash at the end of 4Q02.
    const restricted = differingWith("balance-sheet", "Balance.RestrictedCash", ["4Q02"], 5000000);
    assert.equal(restricted.length, 1);
    assert.match(restricted[0] ?? "", /5000000, which nothing printed accounts for$/);
    const lacking = differingWith("operations", "Cost.SI", ["4Q02"], "n.p.");
    assert.match(lacking[0] ?? "", /n\.p\., printed 4,247,690$/);
  });

  it("finds a change that rounds to another digit", () => {
    // 4Q03 on the year, printed (7.2%).
    const [differing = "", ...others] = differingWith(
      ...(["revenue-by-service", "Revenue.Dedicated", ["4Q03", 1], -0.0714] as const),
    );
    assert.match(differing, /Revenue\.Dedicated 4Q03 YoY: -0\.0714, printed \(7\.2%\)$/);
    assert.deepEqual(others, []);
  });

  it("finds a figure in a column of a period that is not in the data", () => {
    const [gap = ""] = differingWith("operations", "Revenue.SI", ["2Q02"], 1);
    assert.match(gap, /^F\d+ Revenue\.SI : 1, which has no period$/);
  });

  it("asks for the release that was the newest on the date of the sheet", () => {
    const exhibit = exhibitOf("operations");
    const values = valuesOf(exhibit, "values").map((cells) => [...cells]);
    const knownOn = values[rows.ended] ?? assert.fail();
    knownOn[columns.label] = serialOf("2003-08-14");
    const { differing } = comparePrinted(exhibit, "values", values);
    assert.ok(
      differing.some((text) =>
        /Income\.Net 4Q02 JPYk: -9289600, printed \(2,136,513\)$/.test(text),
      ),
    );
  });

  it("finds every figure of every sheet when all are altered", () => {
    for (const exhibit of exhibits)
      for (const fill of fills) {
        const values = valuesOf(exhibit, fill);
        const before = comparePrinted(exhibit, fill, values);
        assert.deepEqual(before.differing, [], exhibit.name);
        const first =
          "arranged" in exhibit
            ? (exhibit.planAt(topLeft, fill).reading.lines[0] ?? 0)
            : layoutOf(exhibit.table, words, fill).firstLine;
        const left = "arranged" in exhibit ? columns.firstFigure : tableColumns.firstFigure;
        const after = comparePrinted(exhibit, fill, alteredFigures(values, first, left));
        assert.equal(after.compared - after.differing.length, 0, `${exhibit.name} ${fill}`);
        assert.ok(after.differing.length >= before.compared, exhibit.name);
      }
  });
});
