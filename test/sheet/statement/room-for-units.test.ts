import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { decodeUnit, moneyUnits, type MoneyUnit } from "../../../src/model/unit.ts";
import { formatCell } from "../../../src/sheet/plan/cell-text.ts";
import { formatAt } from "../../../src/sheet/plan/format-at.ts";
import type { Fill } from "../../../src/sheet/plan/placement.ts";
import { contentOf, type Anchor, type SheetPlan } from "../../../src/sheet/plan/sheet-plan.ts";
import { roomFor } from "../../../src/sheet/plan/text-width.ts";
import { columns, rows } from "../../../src/sheet/statement/layout.ts";
import { planStatement } from "../../../src/sheet/statement/plan-statement.ts";
import { arrangeStatement } from "../../../src/statements/arrange/arrange-statement.ts";
import { asKnown } from "../../../src/statements/columns/column.ts";
import { openingColumns } from "../../../src/statements/columns/opening-columns.ts";
import { definitions } from "../../../src/statements/definitions/gallery.ts";
import type { StatementCode } from "../../../src/statements/definitions/definition.ts";
import { data } from "../../dataset/held.ts";
import { topLeft } from "../../gallery/plans.ts";

const [narrowest, widest] = [decodeUnit("JPYbn"), decodeUnit("JPY")];

/** Returns a sheet in units of money, by the unit. */
function inUnits(
  code: StatementCode,
  fill: Fill,
  units: readonly MoneyUnit[],
): ReadonlyMap<string, SheetPlan> {
  const asked = asKnown(openingColumns(data, definitions[code]), data.releases.at(-1)?.date);
  const placement = { anchor: topLeft, insertedAt: "2004-05-15T09:30:00.000Z", fill };
  return new Map(
    units.map((unit) => {
      const arranged = arrangeStatement(data, definitions[code], asked, unit);
      return [
        unit.code,
        planStatement(data, arranged, { ...placement, chart: true, aligned: true }),
      ];
    }),
  );
}

/** Returns where numbers stand below the heads, folded rows as well. */
function numbersOf({ cells, folds }: SheetPlan): Anchor[] {
  const heads = folds.find(({ of, first }) => of === "rows" && first === rows.end);
  const top = (heads?.last ?? assert.fail("no folded heads")) + 1;
  return cells.flatMap((line, row) =>
    line.flatMap((cell, column): Anchor[] =>
      row >= top && column >= columns.firstFigure && typeof contentOf(cell) === "number"
        ? [{ row, column }]
        : [],
    ),
  );
}

/** Returns the numbers that a sheet shows as ####; `set` is the sheet in the unit that is set on it. */
function hidden(inserted: SheetPlan, set: SheetPlan): string[] {
  assert.equal(set.cells.length, inserted.cells.length);
  return numbersOf(set).flatMap(({ row, column }) => {
    const cell = set.cells[row]?.[column] ?? assert.fail();
    const text = formatCell(cell, formatAt(set, row, column).numberFormat);
    const { shrink, wrap } = formatAt(inserted, row, column);
    const fits = roomFor(text) <= (inserted.columnWidths[column] ?? 0);
    return fits || (shrink === true && wrap !== true) ? [] : [`${row},${column}: ${text}`];
  });
}

const statements = (Object.keys(definitions) as StatementCode[]).filter(
  (code) => code !== "Guidance",
);

describe("a number of a statement's sheet fits its column or shrinks", () => {
  for (const code of statements) {
    it(`${code}: inserted in any unit and set to any other`, () => {
      const sheets = inUnits(code, "live", moneyUnits);
      for (const [unit, inserted] of sheets)
        for (const [other, set] of sheets)
          assert.deepEqual(hidden(inserted, set), [], `${unit} set to ${other}`);
    });

    it(`${code}: one formula, in its narrowest unit and set to its widest`, () => {
      const [narrow, wide] = inUnits(code, "spill", [narrowest, widest]).values();
      assert.deepEqual(hidden(narrow ?? assert.fail(), wide ?? assert.fail()), []);
    });

    it(`${code}: as values, in its narrowest unit and in its widest`, () => {
      for (const [unit, sheet] of inUnits(code, "values", [narrowest, widest]))
        assert.deepEqual(hidden(sheet, sheet), [], unit);
    });
  }
});
