import assert from "node:assert/strict";
import { openDataset } from "../../../src/dataset/open-dataset.ts";
import type { BlockAnswer } from "../../../src/taskpane/insert/block-offer.ts";
import { choose, firstChoice, toSubject } from "../../../src/taskpane/insert/choice.ts";
import { insertChoice } from "../../../src/taskpane/insert/insertion.ts";
import { currentNotice } from "../../../src/taskpane/notice.ts";
import type { Fault } from "../../../workbench/excel-host/wire/line.ts";
import { isWhole } from "../../rounds.ts";
import { openWorkbook, type TestWorkbook } from "../../excel/workbook.ts";

const data = openDataset();

describe("an insertion at the selection while the user selects another cell, an empty one", function () {
  this.timeout(60_000);
  let workbook: TestWorkbook;
  beforeEach(async () => {
    workbook = await openWorkbook();
    await select("D6");
  });
  afterEach(() => {
    assert.deepEqual(workbook.session.host.unmodelled, []);
    workbook.session.close();
  });

  const select = (address: string): Promise<void> =>
    workbook.prepare((sheet) => {
      sheet.activate();
      sheet.getRange(address).select();
    });
  const moves: Readonly<Record<string, Fault>> = {
    "before Excel does it": { is: "preceded", by: () => select("D300") },
    "before Excel answers": { is: "late", until: () => select("D300") },
  };
  /** Inserts a statement as values, and returns the message. */
  const insert = async (
    ask: () => Promise<BlockAnswer> = () => Promise.reject(new Error("asked without need")),
  ): Promise<string> => {
    const choice = [
      toSubject(data, { kind: "statement", code: "Bandwidth" }),
      { set: "place", to: "selection" } as const,
      { set: "fill", to: "values" } as const,
    ].reduce(choose, firstChoice(data, "en"));
    await insertChoice(data, choice, {
      confirm: () => Promise.reject(new Error("asked without need")),
      ask,
    });
    return currentNotice().text;
  };

  for (const [when, fault] of Object.entries(moves))
    for (const n of isWhole ? [1, 2, 3, 4] : [fault.is === "late" ? 1 : 3])
      if (n > 1 || fault.is === "late")
        it(`goes to the cell of the click: at request ${n}, ${when}`, async () => {
          workbook.session.host.line.disturb(n, fault);
          assert.match(await insert(), /^Written to Sheet1!D6:/);
          assert.equal((await workbook.read("Sheet1", "D300:F310")).values.flat().join(""), "");
          assert.equal(await workbook.selected(), "Sheet1!D300");
        });

  it("goes to the cell selected when Excel executes the first request late, and says where", async () => {
    workbook.session.host.line.disturb(1, moves["before Excel does it"] ?? assert.fail());
    assert.match(await insert(), /^Written to Sheet1!D300:/);
  });

  it("goes to the cell selected while a question was open: the answer is the last click", async () => {
    await insert();
    const text = await insert(async () => {
      await select("AB300");
      return { do: "another" };
    });
    assert.match(text, /^Written to Sheet1!AB300:/);
  });
});
