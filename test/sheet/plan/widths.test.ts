import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { formatCell } from "../../../src/sheet/plan/cell-text.ts";
import {
  contentOf,
  type Area,
  type CellFormat,
  type PlanCell,
  type SheetPlan,
} from "../../../src/sheet/plan/sheet-plan.ts";
import { digitsWide } from "../../../src/sheet/plan/text-width.ts";
import { columns } from "../../../src/sheet/statement/layout.ts";
import { checkColumns } from "../../../src/sheet/checks/check-columns.ts";
import { planChecks } from "../../../src/sheet/checks/plan-checks.ts";
import { data } from "../../dataset/held.ts";
import { statements, topLeft } from "../../gallery/plans.ts";

/** In digits: the least that Excel leaves beside a text, and a step of an indent. */
const [margin, step] = [0.3, 1.3];
const blank: PlanCell = { kind: "blank" };

/** Returns what a cell of a plan looks like: its formats, the last on top, and then the first condition that is true. */
function formatAt(plan: SheetPlan, row: number, column: number): CellFormat {
  const covers = (area: Area): boolean =>
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns;
  const when = plan.conditions.find(
    ({ at, style }) =>
      style.format.numberFormat !== undefined &&
      at.some((each) => each.row === row && each.column === column),
  );
  const formats = plan.formats.filter(covers).map(({ format }) => format);
  return Object.assign({}, ...formats, when?.style.format) as CellFormat;
}

const textAt = (plan: SheetPlan, row: number, column: number): string => {
  const cell = plan.cells[row]?.[column];
  return cell ? formatCell(cell, formatAt(plan, row, column).numberFormat) : "";
};

/** Returns how many digits wide a cell's text is with its indent. */
function neededAt(plan: SheetPlan, row: number, column: number): number {
  const { bold = false, indent = 0 } = formatAt(plan, row, column);
  return digitsWide(textAt(plan, row, column), { bold }) + indent * step + margin;
}

/** Returns the rows of a sheet that are shown, from the first below its heads to its last line. */
function shownRows({ folds, page, reading }: SheetPlan): number[] {
  const first = page.frozenRows;
  return Array.from(
    { length: (reading.lines.at(-1) ?? 0) - first + 1 },
    (_, n) => first + n,
  ).filter(
    (row) => !folds.some((fold) => fold.of === "rows" && row >= fold.first && row <= fold.last),
  );
}

const isEmpty = (cell: PlanCell | undefined): boolean => (contentOf(cell ?? blank) ?? "") === "";

/** Returns the texts of a column that are wider than it, though something stands beside them that cuts them off. */
const cutIn = (plan: SheetPlan, column: number, rows: readonly number[]): string[] =>
  rows
    .filter((row) => !isEmpty(plan.cells[row]?.[column]) && !isEmpty(plan.cells[row]?.[column + 1]))
    .filter((row) => neededAt(plan, row, column) > (plan.columnWidths[column] ?? 0))
    .filter((row) => formatAt(plan, row, column).wrap !== true)
    .map((row) => textAt(plan, row, column));

describe("what is wider than its column", () => {
  for (const { name, planAt } of statements) {
    const plan = planAt(topLeft, "values");

    it(`is no label of ${name}, unless it is wrapped`, () => {
      assert.deepEqual(cutIn(plan, columns.label, shownRows(plan)), []);
    });

    it(`is no figure of ${name} with its mark, be the digits of 7 pixels or of 8`, () => {
      const cut = shownRows(plan).flatMap((row) =>
        plan.reading.figures.flatMap((column) => {
          const text = textAt(plan, row, column);
          const isNumber = typeof contentOf(plan.cells[row]?.[column] ?? blank) === "number";
          const fits = digitsWide(text) * (8 / 7) <= (plan.columnWidths[column] ?? 0);
          return isNumber && !fits ? [text] : [];
        }),
      );
      assert.deepEqual(cut, []);
    });
  }

  for (const list of ["all", "different"] as const)
    it(`is no text of the sheet of checks that is printed, unless it is wrapped: ${list}`, () => {
      const plan = planChecks(data, list, {
        anchor: topLeft,
        insertedAt: "2004-05-15",
        fill: "values",
      });
      for (let column: number = checkColumns.line; column <= checkColumns.unit; column += 1)
        assert.deepEqual(cutIn(plan, column, plan.reading.lines), [], String(column));
    });
});

describe("the printed sheet of checks", () => {
  it("is two thirds of its size on A4, a little less on Letter", () => {
    const plan = planChecks(data, "all", {
      anchor: topLeft,
      insertedAt: "2004-05-15",
      fill: "values",
    });
    const { column, columns: count } = plan.page.printArea;
    const points = plan.columnWidths
      .slice(column, column + count)
      .reduce((sum, width) => sum + width * 5.25 + 3.75, 0);
    assert.ok(734 / points > 2 / 3, String(734 / points));
    assert.ok(684 / points > 0.64, String(684 / points));
    assert.equal(plan.page.onePage, false);
  });
});
