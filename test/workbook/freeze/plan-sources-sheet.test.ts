import assert from "node:assert/strict";
import type { PlanCell } from "../../../src/sheet/plan/sheet-plan.ts";
import { planSourcesSheet } from "../../../src/workbook/freeze/plan-sources-sheet.ts";

const textOf = (cell: PlanCell): string => (cell.kind === "text" ? cell.text : "");

const heads = {
  en: [
    ...["Cell when frozen", "Now", "Value frozen", "Formula", "Source", "Release", "As known on"],
    ...["Data version", "Frozen on", "Block", "", "Formulas refer to", "There now"],
  ],
  ja: [
    ...["固定時のセル", "現在", "固定した値", "数式", "出典", "決算短信", "基準日", "データの版"],
    ...["固定日", "範囲", "", "数式の参照先", "参照先の現在"],
  ],
};
const titles = { en: "Frozen figures and their sources", ja: "固定した数値とその出典" };

describe("a new sheet of sources", () => {
  for (const language of ["en", "ja"] as const)
    it(`begins with a title, what it is for and its headings (${language})`, () => {
      const { cells, page } = planSourcesSheet("Sources", language);
      const [title, about, blank, headings, ...more] = cells.map((line) => line.map(textOf));
      assert.deepEqual([title?.[0], title?.slice(1).join("")], [titles[language], ""]);
      assert.match(about?.[0] ?? "", language === "en" ? /do not change/ : /変更しないでください/);
      assert.equal(about?.slice(1).join(""), "");
      assert.equal(blank?.join(""), "");
      assert.ok(cells[2]?.every(({ kind }) => kind === "blank"));
      assert.deepEqual(headings, heads[language]);
      assert.deepEqual(more, []);
      assert.equal(page.footer, titles[language]);
    });

  it("shows formulas and sources in wide columns and sets title and headings off", () => {
    const { name, anchor, columnWidths, formats } = planSourcesSheet("Kept", "en");
    assert.deepEqual([name, anchor], ["Kept", { row: 0, column: 0 }]);
    assert.deepEqual(columnWidths, [24, 14, 14, 44, 60, 10, 12, 22, 12, 26, 10, 24, 14]);
    assert.deepEqual(formats, [
      { row: 0, column: 0, rows: 1, columns: 1, format: { bold: true, size: 14 } },
      { row: 3, column: 0, rows: 1, columns: 13, format: { bold: true, bottom: "thin" } },
    ]);
  });

  it("is found by the name of its headings, and prints and scrolls with them", () => {
    const { names, page, reading } = planSourcesSheet("Kept", "en");
    const headings = { row: 3, column: 0, rows: 1, columns: 10 };
    assert.deepEqual(names, [{ name: "IIJ_Frozen", area: headings }]);
    assert.deepEqual(page, {
      footer: titles.en,
      ...{ frozenRows: 4, frozenColumns: 1, titleRows: [3, 3], landscape: true, paper: "A4" },
      ...{ printArea: { row: 0, column: 0, rows: 4, columns: 10 }, onePage: false },
    });
    assert.deepEqual(reading, {
      ...{ title: { row: 0, column: 0 }, about: { row: 1, column: 0 }, heads: [3], lines: [] },
      ...{ label: 0, figures: [1, 2] },
    });
  });

  it("holds no figures, charts or checks of its own", () => {
    const { conditions, folds, verdicts, charts } = planSourcesSheet("Kept", "en");
    assert.deepEqual([conditions, folds, verdicts, charts], [[], [], [], []]);
  });
});
