import assert from "node:assert/strict";
import type { Progress } from "../../src/excel/following.ts";
import { loadWorkbook } from "../../src/excel/load-workbook.ts";
import { openWorkbook, type TestWorkbook } from "./workbook.ts";

describe("loadWorkbook", function () {
  this.timeout(30_000);
  let workbook: TestWorkbook;
  afterEach(() => {
    workbook.session.close();
  });

  const addSheet = (name: string, act: (sheet: Excel.Worksheet) => void): Promise<void> =>
    workbook.session.run(async (context) => {
      act(context.workbook.worksheets.add(name));
      await context.sync();
    });

  const asked = (): number => workbook.sent.length;

  it("reads formulas and values in their places, names, hidden and protected sheets", async () => {
    workbook = await openWorkbook();
    await workbook.prepare((sheet) => {
      sheet.getRange("C5:D5").formulas = [[3, "=C5*2"]];
      sheet.names.add("Own", sheet.getRange("C5"));
    });
    await addSheet("P&L's", (sheet) => {
      sheet.getRange("A1").values = [["hidden"]];
      sheet.visibility = "Hidden";
      sheet.protection.protect();
    });
    await addSheet("Empty", (sheet) => {
      sheet.getRange("B2").format.fill.color = "#FF0000";
    });
    const before = await workbook.everything();
    const { sheets, names } = await loadWorkbook();
    assert.deepEqual(
      sheets.map(({ id, ...sheet }) => (assert.ok(id !== ""), sheet)),
      [
        {
          ...{ name: "Sheet1", isHidden: false, isProtected: false, row: 4, column: 2 },
          ...{ formulas: [[3, "=C5*2"]], values: [[3, 6]], spills: [], isWhole: true },
        },
        {
          ...{ name: "P&L's", isHidden: true, isProtected: true, row: 0, column: 0 },
          ...{ formulas: [["hidden"]], values: [["hidden"]], spills: [], isWhole: true },
        },
        {
          ...{ name: "Empty", isHidden: false, isProtected: false, row: 0, column: 0 },
          ...{ formulas: [], values: [], spills: [], isWhole: true },
        },
      ],
    );
    assert.deepEqual(names, [{ name: "Own", sheet: "Sheet1", formula: "=Sheet1!$C$5" }]);
    assert.deepEqual(await workbook.everything(), before);
    assert.deepEqual(workbook.session.host.unmodelled, []);
  });

  it("lists names of the workbook once if a sheet lists them too", async () => {
    workbook = await openWorkbook("1.15", { namesDoubled: true });
    await workbook.session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      context.workbook.names.add("Rate", sheet.getRange("A1"));
      await context.sync();
    });
    const { names } = await loadWorkbook();
    assert.deepEqual(names, [{ name: "Rate", formula: "=Sheet1!$A$1" }]);
  });

  it("knows which cells a formula fills, and asks only formulas that may", async () => {
    workbook = await openWorkbook();
    await workbook.prepare((sheet) => {
      sheet.getRange("A1:B3").values = [
        [1, 2],
        [3, 4],
        [5, 6],
      ];
      sheet.getRange("D1:D3").formulas = [["=A1"], ["=A2"], ["=TRANSPOSE(A1:B3)"]];
    });
    const { sheets } = await loadWorkbook();
    assert.deepEqual(sheets[0]?.spills, [{ row: 2, column: 3, rows: 2, columns: 3 }]);
  });

  it("does not ask an old Excel, which has no spills, about them", async () => {
    workbook = await openWorkbook("1.9");
    await workbook.prepare((sheet) => {
      sheet.getRange("A1").values = [[1]];
    });
    assert.deepEqual((await loadWorkbook()).sheets[0]?.spills, []);
  });

  it("cuts what is too large for one request, and leaves out what is empty between", async () => {
    workbook = await openWorkbook();
    await workbook.prepare((sheet) => {
      sheet.getRange("A1").values = [["first"]];
      sheet.getRange("CV990:CV991").values = [["last but one"], ["last"]];
    });
    const seen: Progress[] = [];
    const { sheets } = await loadWorkbook({ onProgress: (progress) => seen.push(progress) });
    const { formulas, values } = sheets[0] ?? assert.fail();
    assert.equal(formulas.length, 991);
    assert.equal(formulas[0]?.[0], "first");
    assert.deepEqual([values[990]?.length, values[990]?.at(-1)], [100, "last"]);
    assert.deepEqual(formulas[500], []);
    assert.deepEqual(seen[0], { done: 0, of: 99_100 });
    assert.deepEqual(seen.at(-1), { done: 3, of: 3 });
    assert.equal(asked(), 4);
  });

  it("asks for less if Excel says that its answer would be too large", async () => {
    workbook = await openWorkbook();
    await workbook.prepare((sheet) => {
      sheet.getRange("A1:A8").values = Array.from({ length: 8 }, (_, n) => [n]);
    });
    const { host } = workbook.session;
    const execute = host.execute.bind(host);
    let refused = 0;
    host.execute = (body) => {
      const reads = body.Actions.length > 0 && JSON.stringify(body).includes('"formulas"');
      if (reads && refused < 11) {
        refused += 1;
        host.failAt(1, "ResponsePayloadSizeLimitExceeded");
      }
      return execute(body);
    };
    const { sheets } = await loadWorkbook();
    assert.equal(refused, 11);
    assert.deepEqual(sheets[0]?.values.flat(), [0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it("stops between two requests, and leaves the workbook as it is", async () => {
    workbook = await openWorkbook();
    await workbook.prepare((sheet) => {
      sheet.getRange("A1:J3000").values = Array.from({ length: 3000 }, () =>
        Array<number>(10).fill(7),
      );
    });
    const before = await workbook.everything();
    const stop = new AbortController();
    const reading = loadWorkbook({
      signal: stop.signal,
      onProgress: ({ done }) => {
        if (done > 0) stop.abort();
      },
    });
    await assert.rejects(reading, { name: "AbortError" });
    assert.equal(asked(), 5);
    assert.deepEqual(await workbook.everything(), before);
  });

  it("says what Excel refused, and that nothing was changed", async () => {
    workbook = await openWorkbook();
    await workbook.prepare((sheet) => {
      sheet.getRange("A1").values = [[1]];
    });
    const { host } = workbook.session;
    const execute = host.execute.bind(host);
    host.execute = (body) => {
      if (JSON.stringify(body).includes('"formulas"'))
        host.failAt(1, "InvalidOperationInCellEditMode");
      return execute(body);
    };
    await assert.rejects(loadWorkbook(), {
      kind: "host",
      message: "Finish typing in the cell (Enter) and try again. Nothing was changed.",
    });
  });
});
