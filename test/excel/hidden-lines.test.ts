import assert from "node:assert/strict";
import { openDataset } from "../../src/dataset/open-dataset.ts";
import { loadBlock } from "../../src/excel/block-content.ts";
import { findBlocks } from "../../src/excel/find-blocks.ts";
import { insertOnNewSheet } from "../../src/excel/insert-on-new-sheet.ts";
import { loadSpills } from "../../src/excel/load-spills.ts";
import { replaceBlock } from "../../src/excel/replace-block.ts";
import { defaultUnit } from "../../src/model/unit.ts";
import { statementPlans } from "../../src/taskpane/insert/plans.ts";
import { columnsOf } from "../statements/columns.ts";
import { openWorkbook, type TestWorkbook } from "./workbook.ts";

const sheet = "IIJ Revenue by service";
const plans = (...periods: string[]) =>
  statementPlans(openDataset(), "RevenueByService", columnsOf(...periods), {
    ...{ unit: defaultUnit, fill: "live", chart: false, growth: false },
  });

describe("rows of a block that its reader has hidden", function () {
  this.timeout(60_000);
  let workbook: TestWorkbook;
  beforeEach(async () => {
    workbook = await openWorkbook();
  });
  afterEach(() => {
    assert.deepEqual(workbook.session.host.unmodelled, []);
    workbook.session.close();
  });

  /** Returns, by row, the number of groups it is in; rows in no group are left out. */
  const grouped = (): ReadonlyMap<number, number> => {
    const depths = new Map<number, number>();
    for (const { address, by } of workbook.session.host.recordOf(sheet).groups) {
      if (by !== "ByRows") continue;
      const [first = 0, last = first] = (address.match(/\d+/g) ?? []).map(Number);
      for (let row = first; row <= last; row += 1) depths.set(row, (depths.get(row) ?? 0) + 1);
    }
    return new Map([...depths].sort(([a], [b]) => a - b));
  };
  const hidden = (): Promise<readonly number[]> =>
    workbook.session.run(async (context) => {
      const all = context.workbook.worksheets.getItem(sheet).getRange("A1:A120");
      const rows = Array.from({ length: 120 }, (_, n) => all.getRow(n).load("rowHidden"));
      await context.sync();
      return rows.flatMap(({ rowHidden }, n) => (rowHidden ? [n + 1] : []));
    });

  it("are hidden again, in no group, if Excel refuses the replacement", async () => {
    await insertOnNewSheet(plans("1Q03", "3Q03"));
    await workbook.session.run(async (context) => {
      const rows = context.workbook.worksheets.getItem(sheet).getRange("20:21");
      rows.rowHidden = true;
      await context.sync();
    });
    const before = [await hidden(), grouped()];
    assert.ok((await hidden()).includes(20) && (await hidden()).includes(5));
    assert.equal(grouped().get(20), undefined);
    const [block = assert.fail()] = await findBlocks("IIJ_RevenueByService");
    const content = await loadBlock(block);
    const spills = await loadSpills(block, content);
    workbook.refuseNextWriteAt(0);
    await assert.rejects(replaceBlock({ block, content, spills }, plans("4Q03")), { kind: "host" });
    assert.deepEqual([await hidden(), grouped()], before);
  });
});
