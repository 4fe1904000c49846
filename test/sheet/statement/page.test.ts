import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { papers, type SheetPlan } from "../../../src/sheet/plan/sheet-plan.ts";
import { statements, topLeft } from "../../gallery/plans.ts";
import { planned } from "../planned.ts";

/** In points, with Excel's usual margins. */
const sides = { A4: [487, 734], Letter: [504, 684] } as const;

/** What a page makes a sheet as small as, its rows being as high as usual. */
function scaleOf({ columnWidths, folds, page }: SheetPlan): number {
  const { printArea: area } = page;
  const isShown = (of: "rows" | "columns", at: number): boolean =>
    !folds.some((fold) => fold.of === of && at >= fold.first && at <= fold.last);
  const count = (
    of: "rows" | "columns",
    from: number,
    length: number,
    size: (at: number) => number,
  ) =>
    Array.from({ length }, (_, n) => from + n)
      .filter((at) => isShown(of, at))
      .reduce((sum, at) => sum + size(at), 0);
  const width = count(
    "columns",
    area.column,
    area.columns,
    (at) => (columnWidths[at] ?? 0) * 5.25 + 3.75,
  );
  const height = count("rows", area.row, area.rows, () => 15);
  const [short, long] = sides[page.paper];
  const [across, down] = page.landscape ? [long, short] : [short, long];
  return Math.min(1, across / width, down / height);
}

describe("the page of a statement", () => {
  for (const { name, planAt } of statements)
    it(`${name} is one page, in letters that can be read`, () => {
      const plan = planAt(topLeft, "values");
      assert.equal(plan.page.onePage, true);
      assert.equal(plan.page.landscape, name !== "restatement");
      assert.ok(scaleOf(plan) >= 0.55, String(scaleOf(plan)));
    });

  it("is as good on Letter", () => {
    for (const paper of papers) {
      const { page } = planned("Operations", ["3Q03", "4Q03"], { paper });
      assert.deepEqual([page.paper, page.landscape], [paper, true]);
    }
  });

  it("reaches as far as the notes of a statement with few columns", () => {
    const { printArea } = planned("Restatement", ["4Q02@1Q03", "4Q02"]).page;
    assert.ok(printArea.column + printArea.columns > 4 + 3);
  });
});

describe("the heads of a statement", () => {
  it("is no wider than its column: a share names its whole in short", () => {
    const { cells } = planned("RevenueByService", ["4Q03", "4Q03 Share"]);
    const heads = cells.slice(0, 5).flat();
    assert.ok(heads.some((cell) => cell.kind === "text" && cell.text === "% of revenues"));
  });
});
