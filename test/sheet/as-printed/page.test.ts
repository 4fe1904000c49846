import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { pageFor } from "../../../src/sheet/as-printed/page.ts";
import { tables, topLeft } from "../../gallery/plans.ts";

describe("the page of a printed table", () => {
  it("is one, for each of the 28 tables, with the heads repeated and the source at its foot", () => {
    assert.equal(tables.length, 28);
    for (const { name, planAt, table } of tables) {
      const { page } = planAt(topLeft, "values");
      assert.ok(page.onePage, name);
      assert.equal(page.titleRows[1], page.frozenRows - 1, name);
      assert.ok(page.footer.includes(table.release.code), name);
    }
  });

  it("is landscape if the table is wider than long, and portrait if it is longer than wide", () => {
    const landscape = (name: string): boolean | undefined =>
      tables.find((table) => table.name === name)?.planAt(topLeft).page.landscape;
    for (const name of ["4q03-table-1", "4q03-is"]) assert.equal(landscape(name), true, name);
    for (const name of ["4q03-bs", "4q03-cf", "4q03-table-3"])
      assert.equal(landscape(name), false, name);
  });

  it("is not made smaller than 60 %: what is longer takes more pages", () => {
    // 44 and 4 × 12 characters are 543 points; a page of A4 upright is 734 high, 49 rows of 15.
    const widths = [44, 12, 12, 12, 12];
    assert.equal(pageFor(widths, 81, "A4").onePage, true);
    assert.equal(pageFor(widths, 82, "A4").onePage, false);
    assert.equal(pageFor(widths, 82, "A4").landscape, false);
    assert.equal(pageFor(Array<number>(30).fill(12), 100, "A4").landscape, true);
  });

  it("is the paper that was asked for", () => {
    assert.equal(pageFor([44, 12], 20, "Letter").paper, "Letter");
    // Letter is 50 points shorter than A4.
    assert.equal(pageFor([44, 12, 12, 12, 12], 81, "Letter").onePage, false);
  });
});
