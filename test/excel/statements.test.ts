import assert from "node:assert/strict";
import { openDataset } from "../../src/dataset/open-dataset.ts";
import { insertAtSelection } from "../../src/excel/insert-at-selection.ts";
import { insertOnNewSheet } from "../../src/excel/insert-on-new-sheet.ts";
import { defaultUnit } from "../../src/model/unit.ts";
import { planStatement } from "../../src/sheet/statement/plan-statement.ts";
import type { Anchor, SheetPlan } from "../../src/sheet/plan/sheet-plan.ts";
import { arrangeStatement } from "../../src/statements/arrange/arrange-statement.ts";
import { statementTitles } from "../../src/sheet/statement/head/labels.ts";
import { definitions } from "../../src/statements/definitions/gallery.ts";
import type { StatementCode } from "../../src/statements/definitions/definition.ts";
import { openingColumns } from "../../src/statements/columns/opening-columns.ts";
import { openWorkbook, type TestWorkbook } from "./workbook.ts";

const data = openDataset();

const planner = (code: StatementCode): ((anchor: Anchor) => SheetPlan) => {
  const arranged = arrangeStatement(
    data,
    definitions[code],
    openingColumns(data, definitions[code]),
    defaultUnit,
  );
  const placement = { insertedAt: "2004-05-14T00:00:00Z", fill: "live" } as const;
  return (anchor) => planStatement(data, arranged, { anchor, ...placement });
};

describe("a whole statement, written", () => {
  let workbook: TestWorkbook;
  beforeEach(async () => {
    workbook = await openWorkbook();
  });
  afterEach(() => {
    assert.deepEqual(workbook.session.host.unmodelled, []);
    workbook.session.close();
  });

  for (const { code } of Object.values(definitions)) {
    const { tab } = statementTitles[code];
    it(`${tab}: contains every formula and text of its plan`, async () => {
      const { plan, address } = await insertOnNewSheet(planner(code));
      const written = await workbook.read(`IIJ ${tab}`, address);
      const planned = plan.cells.map((row) =>
        row.map((cell) =>
          cell.kind === "formula" ? cell.formula : cell.kind === "text" ? cell.text : "",
        ),
      );
      assert.deepEqual(
        Array.from(written.formulas, (row) => Array.from(row as string[])),
        planned,
      );
    });
  }

  it("takes one request of under 400 kB to write", async () => {
    await insertOnNewSheet(planner("Operations"));
    const [, written] = workbook.sent;
    assert.equal(workbook.sent.length, 2);
    const size = JSON.stringify(written).length;
    assert.ok(size < 400_000, String(size));
  });

  it("is taken back by one undo at the selection", async () => {
    // State that the stand-in only records, such as groups, is not part of its undo: if there is a chart, nothing is
    // folded.
    await workbook.prepare((sheet) => {
      sheet.charts.add("Line", sheet.getRange("A1:A2"), "Columns").setPosition("AF20", "AH30");
    });
    const before = await workbook.everything();
    await insertAtSelection(planner("CashFlows"), () => Promise.reject(new Error("asked")));
    assert.equal((await workbook.read("Sheet1", "B1")).valueTypes[0]?.[0], "String");
    await workbook.session.host.undo();
    assert.deepEqual(await workbook.everything(), before);
  });
});
