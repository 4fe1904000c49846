import assert from "node:assert/strict";
import { loadBlock } from "../../src/excel/block-content.ts";
import { changeBlock } from "../../src/excel/change-block.ts";
import { findBlocks, type Block } from "../../src/excel/find-blocks.ts";
import { insertAtSelection } from "../../src/excel/insert-at-selection.ts";
import { insertOnNewSheet } from "../../src/excel/insert-on-new-sheet.ts";
import { serialOf } from "../../src/model/calendar.ts";
import { defaultUnit } from "../../src/model/unit.ts";
import type { Fill } from "../../src/sheet/plan/placement.ts";
import type { MakePlan } from "../../src/excel/inserted.ts";
import { statementPlans } from "../../src/taskpane/insert/plans.ts";
import { openingColumns } from "../../src/statements/columns/opening-columns.ts";
import { definitions } from "../../src/statements/definitions/gallery.ts";
import { openDataset } from "../../src/dataset/open-dataset.ts";
import { openWorkbook, type TestWorkbook } from "./workbook.ts";

const data = openDataset();
const unasked = (): Promise<boolean> => Promise.reject(new Error("asked without need"));

const plansOf = (code: "CAPEX" | "Contracts", fill: Fill = "live"): MakePlan =>
  statementPlans(data, code, openingColumns(data, definitions[code]), {
    unit: defaultUnit,
    fill,
    chart: false,
    aligned: true,
  });

describe("a block of the workbook", () => {
  let workbook: TestWorkbook;
  beforeEach(async () => {
    workbook = await openWorkbook();
  });
  afterEach(() => {
    assert.deepEqual(workbook.session.host.unmodelled, []);
    workbook.session.close();
  });

  const theBlock = async (name = "IIJ_CAPEX"): Promise<Block> => {
    const [block, ...others] = await findBlocks(name);
    assert.ok(block);
    assert.equal(others.length, 0);
    return block;
  };

  it("is found by its name in one request, at any place", async () => {
    assert.deepEqual(await findBlocks("IIJ_CAPEX"), []);
    await insertOnNewSheet(plansOf("Contracts"));
    await workbook.prepare((sheet) => {
      sheet.activate();
      sheet.getRange("C5").select();
    });
    await insertAtSelection(plansOf("CAPEX"), unasked);
    const before = workbook.sent.length;
    const { sheet, name, area, unit, knownOn, active } = await theBlock();
    assert.equal(workbook.sent.length, before + 1);
    assert.deepEqual([sheet, name, active], ["Sheet1", "IIJ_CAPEX", true]);
    assert.deepEqual([area.row, area.column], [4, 2]);
    assert.deepEqual(unit, { row: 6, column: 5, rows: 1, columns: 1 });
    assert.deepEqual(knownOn, { row: 7, column: 5, rows: 1, columns: 1 });
    assert.equal((await theBlock("IIJ_Contracts")).unit, undefined);
  });

  it("is found twice if there are two, and not found after its name is deleted", async () => {
    await insertOnNewSheet(plansOf("CAPEX"));
    await insertOnNewSheet(plansOf("CAPEX"));
    const found = await findBlocks("IIJ_CAPEX");
    assert.deepEqual(
      found.map(({ sheet, active }) => [sheet, active]),
      [
        ["IIJ CAPEX", false],
        ["IIJ CAPEX (2)", true],
      ],
    );
    await workbook.session.run(async (context) => {
      context.workbook.worksheets.getItem("IIJ CAPEX").names.getItem("IIJ_CAPEX").delete();
      await context.sync();
    });
    assert.equal((await findBlocks("IIJ_CAPEX")).length, 1);
  });

  for (const fill of ["live", "spill", "values"] as const)
    it(`says how it is filled: ${fill}`, async () => {
      await insertOnNewSheet(plansOf("CAPEX", fill));
      const content = await loadBlock(await theBlock());
      assert.equal(content.fill, fill);
      assert.equal(content.unit, "JPYk");
      if (fill !== "values") assert.equal(content.amounts.at(-1)?.period, "4Q03");
    });

  it("takes another unit and day in one request, and nothing else changes", async () => {
    await insertOnNewSheet(plansOf("CAPEX"));
    await workbook.session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("IIJ CAPEX");
      sheet.getRange("AB2").values = [["mine"]];
      sheet.getRange("E20").format.fill.color = "#FFFF00";
      await context.sync();
    });
    const block = await theBlock();
    const before = await workbook.read("IIJ CAPEX", "A1:AC120");
    const content = await loadBlock(block);
    const sent = workbook.sent.length;
    await changeBlock(block, content, { unit: "JPYm", knownOn: serialOf("2003-08-13") });
    assert.equal(workbook.sent.length, sent + 1);
    const after = await workbook.read("IIJ CAPEX", "A1:AC120");
    const changed = before.formulas.flatMap((row, r) =>
      (row as unknown[]).flatMap((was, c) =>
        after.formulas[r]?.[c] === was ? [] : [[r, c, after.formulas[r]?.[c] as unknown]],
      ),
    );
    assert.deepEqual(changed, [
      [2, 3, "JPYm"],
      [3, 3, serialOf("2003-08-13")],
    ]);
    assert.equal((await workbook.read("IIJ CAPEX", "E20")).format.fill.color, "#FFFF00");
  });

  it("is restored if Excel refuses the second cell", async () => {
    await insertOnNewSheet(plansOf("CAPEX"));
    const block = await theBlock();
    const content = await loadBlock(block);
    workbook.refuseNextWriteAt(4, "AccessDenied");
    const refused = changeBlock(block, content, { unit: "JPYm", knownOn: 37846 });
    await assert.rejects(refused, { kind: "host", message: /The block is as it was before\.$/ });
    const { values } = await workbook.read("IIJ CAPEX", "D3:D4");
    assert.deepEqual(values, [["JPYk"], [serialOf("2004-05-14")]]);
  });

  it("is not changed on a protected sheet, which is said", async () => {
    await insertOnNewSheet(plansOf("CAPEX"));
    const block = await theBlock();
    await workbook.session.run(async (context) => {
      context.workbook.worksheets.getItem("IIJ CAPEX").protection.protect();
      await context.sync();
    });
    await assert.rejects(loadBlock(block), {
      kind: "host",
      message: /^The sheet "IIJ CAPEX" is protected, .* Nothing was changed\.$/,
    });
  });
});
