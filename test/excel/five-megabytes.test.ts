import assert from "node:assert/strict";
import { loadBlock } from "../../src/excel/block-content.ts";
import { findBlocks } from "../../src/excel/find-blocks.ts";
import { insertAtSelection } from "../../src/excel/insert-at-selection.ts";
import { insertOnNewSheet } from "../../src/excel/insert-on-new-sheet.ts";
import { loadSpills } from "../../src/excel/load-spills.ts";
import { reenterFormulas } from "../../src/excel/reenter-formulas.ts";
import { replaceBlock } from "../../src/excel/replace-block.ts";
import { writeChanges } from "../../src/excel/write-changes.ts";
import { openDataset } from "../../src/dataset/open-dataset.ts";
import { besides } from "../../src/statements/columns/column.ts";
import { choose, firstChoice, type ChoiceStep } from "../../src/taskpane/insert/choice.ts";
import { chosenPlans } from "../../src/taskpane/insert/chosen-plans.ts";
import { openWorkbook, type TestWorkbook } from "./workbook.ts";

const data = openDataset();

/** The largest request or answer of Excel on the web, in bytes; the stand-in for Excel refuses larger ones. */
const most = 5_000_000;

const periods = ["1Q02", "4Q02", "1Q03", "2Q03", "3Q03", "4Q03", "FY2002", "FY2003"];
const steps: readonly ChoiceStep[] = [
  ...[...periods, "1H03", "2H03", "9M03", "LTM 3Q03"].map((code): ChoiceStep => ({
    set: "period",
    code,
    taken: true,
  })),
  ...besides.map((beside): ChoiceStep => ({ set: "beside", beside, shown: true })),
];

/** The statement of operations with all options: the largest sheet, apart from the sheet of checks. */
const largest = [...steps, { set: "options", to: { besideEvery: true } } as const].reduce(
  choose,
  firstChoice(data, "en"),
);
const plans = chosenPlans(
  data,
  largest,
  { kind: "statement", code: "Operations" },
  { words: { heads: [], notes: [] } },
);
const yes = (): Promise<boolean> => Promise.resolve(true);

describe("requests and answers of 5 MB", function () {
  this.timeout(120_000);
  let workbook: TestWorkbook;
  beforeEach(async () => {
    workbook = await openWorkbook();
  });
  afterEach(() => {
    const { line } = workbook.session.host;
    const size = Math.max(...line.passed.flatMap(({ request, answer }) => [request, answer]));
    if (process.env["TOLD"] !== undefined) console.log(`at most ${Math.round(size / 1000)} kB`);
    assert.ok(size < most, String(size));
    workbook.session.close();
  });

  /** Cells with their own formats in the place of the largest statement. */
  const fill = (): Promise<void> =>
    workbook.prepare((sheet) => {
      const range = sheet.getRange("B2:BZ340");
      range.format.fill.color = "#E2EFDA";
      range.format.font.bold = true;
      range.format.borders.getItem("InsideHorizontal").style = "Continuous";
      sheet.getRange("C7:D8").formulas = [
        ["mine", 1],
        [2, "=D7*2"],
      ];
    });

  it("are not reached by the largest statement on a new sheet or when it replaces itself", async () => {
    await insertOnNewSheet(plans);
    const [block = assert.fail()] = await findBlocks("IIJ_Operations");
    const content = await loadBlock(block);
    const spills = await loadSpills(block, content);
    await replaceBlock({ block, content, spills }, plans);
  });

  it("are not reached by the largest statement at an empty selection, which is looked at once", async () => {
    await insertAtSelection(plans, yes);
    assert.equal(workbook.sent.length, 2, "look, write");
  });

  it("are not reached by the largest statement over other cells", async () => {
    await fill();
    await insertAtSelection(plans, yes);
  });

  it("are not reached by its undo: the cells and their formats are as before", async () => {
    await fill();
    const before = await workbook.everything();
    workbook.refuseNextWriteAt(40);
    await assert.rejects(insertAtSelection(plans, yes), {
      kind: "host",
      message: / The workbook is as it was before\.$/,
    });
    assert.deepEqual((await workbook.everything()).looks, before.looks);
    assert.deepEqual((await workbook.everything()).contents, before.contents);
  });

  it("are not reached by texts of three bytes a character", async () => {
    const text = "出典".repeat(2_000);
    const cells = Array.from({ length: 1_000 }, () => [text]);
    const blank = cells.map(() => [""]);
    const areas = cells.map((to, row) => ({
      ...{ sheet: "Sheet1", row, column: 0 },
      ...{ from: [blank[row] ?? []], to: [to] },
    }));
    await writeChanges({ areas });
  });

  it("are not reached by long formulas that are entered again, or by their results", async () => {
    const formula = `="${"長い文".repeat(1_000)}"&"x"`;
    const formulas = Array.from({ length: 2_000 }, () => [formula]);
    for (let from = 0; from < 2_000; from += 400)
      await workbook.prepare((sheet) => {
        sheet.getRange(`A${from + 1}:A${from + 400}`).formulas = formulas.slice(from, from + 400);
      });
    const reentry = { sheet: "Sheet1", row: 0, column: 0, found: formulas, formulas };
    const entered = await reenterFormulas([reentry]);
    assert.deepEqual(
      entered.filter(({ refusal }) => refusal !== undefined),
      [],
    );
    assert.equal(
      entered.reduce((sum, { values }) => sum + values.length, 0),
      2_000,
    );
  });
});
