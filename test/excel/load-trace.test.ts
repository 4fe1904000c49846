import assert from "node:assert/strict";
import { followChanges, followSelection } from "../../src/excel/follow-selection.ts";
import { selectCell } from "../../src/excel/select-cell.ts";
import { keepSources } from "../../src/taskpane/trace/kept-sources.ts";
import { loadTrace } from "../../src/taskpane/trace/load-trace.ts";
import type { CellTrace } from "../../src/workbook/trace/trace-cell.ts";
import { data } from "../dataset/held.ts";
import { openWorkbook, type TestWorkbook } from "./workbook.ts";

describe("the trace of the selected cell, loaded from the workbook", function () {
  this.timeout(60_000);
  let workbook: TestWorkbook;
  beforeEach(async () => {
    workbook = await openWorkbook();
    await workbook.prepare((sheet) => {
      sheet.getRange("A1:C2").formulas = [
        ["4Q03", "1Q03", ""],
        ['=IIJ.REVENUE(A1,"SI")', '=IIJ.REVENUE(B1,"SI")', "=SUM(A2:B2)/1000"],
      ];
      sheet.getRange("A5").formulas = [["=C2*2"]];
      sheet.getRange("E1").formulas = [["=SEQUENCE(3,3)"]];
    });
  });
  afterEach(() => {
    assert.deepEqual(workbook.session.host.unmodelled, []);
    workbook.session.close();
  });

  const traceAt = async (address: string): Promise<CellTrace> => {
    await workbook.prepare((sheet) => {
      sheet.getRange(address).select();
    });
    const sources = keepSources();
    const loading = { data, namespace: "IIJ", sources, reach: 1, isWanted: () => true };
    return (await loadTrace(loading)) ?? assert.fail("nothing");
  };

  it("follows arguments through cells, in at most two requests a level", async () => {
    const before = workbook.sent.length;
    const { calls } = await traceAt("A2");
    assert.equal(calls[0]?.figures[0]?.printed[0]?.print.text, "4,001,449");
    assert.ok(workbook.sent.length - before <= 4, String(workbook.sent.length - before));
  });

  it("finds the cells that a native formula depends on, through others", async () => {
    const { parts } = await traceAt("A5");
    assert.deepEqual(parts.cut, []);
    assert.deepEqual(
      parts.parts.map(({ cell, through }) => [cell.row, cell.column, through]),
      [
        [1, 0, 1],
        [1, 1, 1],
      ],
    );
  });

  it("knows the formula that fills a cell from another one", async () => {
    const { formula } = await traceAt("G3");
    assert.deepEqual([formula?.origin.row, formula?.origin.column], [0, 4]);
  });

  it("follows the selection until that is ended, and goes to a cell", async () => {
    let changes = 0;
    const end = followSelection(() => (changes += 1));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await selectCell({ sheet: "Sheet1", row: 4, column: 0 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(await workbook.selected(), "Sheet1!A5");
    assert.ok(changes > 0, "not followed");
    end();
    const heard = changes;
    await selectCell({ sheet: "Sheet1", row: 0, column: 0 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(changes, heard);
  });

  it("hears of changed cells, on whatever sheet, until that is ended", async () => {
    let changes = 0;
    const end = followChanges(() => (changes += 1));
    assert.ok(end);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const change = (): Promise<void> =>
      workbook.prepare((sheet) => {
        sheet.getRange("D9").values = [[changes]];
      });
    await change();
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(changes, 1);
    end();
    await change();
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(changes, 1);
  });
});
