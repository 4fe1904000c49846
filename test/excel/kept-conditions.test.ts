import assert from "node:assert/strict";
import { openDataset } from "../../src/dataset/open-dataset.ts";
import { loadBlock } from "../../src/excel/block-content.ts";
import { findBlocks } from "../../src/excel/find-blocks.ts";
import { insertAtSelection } from "../../src/excel/insert-at-selection.ts";
import { insertOnNewSheet } from "../../src/excel/insert-on-new-sheet.ts";
import { loadSpills } from "../../src/excel/load-spills.ts";
import { replaceBlock } from "../../src/excel/replace-block.ts";
import { defaultUnit } from "../../src/model/unit.ts";
import { statementPlans } from "../../src/taskpane/insert/plans.ts";
import { isWhole } from "../rounds.ts";
import { columnsOf } from "../statements/columns.ts";
import { smallPlan } from "./small-plan.ts";
import { openWorkbook, type TestWorkbook } from "./workbook.ts";

const yes = (): Promise<boolean> => Promise.resolve(true);
const atSelection = (): Promise<unknown> => insertAtSelection(smallPlan, yes);

const plans = (...periods: string[]) =>
  statementPlans(openDataset(), "CAPEX", columnsOf(...periods), {
    ...{ unit: defaultUnit, fill: "live", chart: false, growth: false },
  });
const sheet = "IIJ CAPEX";

async function replace(): Promise<unknown> {
  const [block = assert.fail()] = await findBlocks("IIJ_CAPEX");
  const content = await loadBlock(block);
  const spills = await loadSpills(block, content);
  return replaceBlock({ block, content, spills }, plans("4Q03"));
}

describe("conditional formats if Excel refuses the replacement of their cells", function () {
  this.timeout(60_000);
  let workbook: TestWorkbook;
  beforeEach(async () => {
    workbook = await openWorkbook();
    await workbook.prepare((first) => {
      first.getRange("C5").select();
    });
  });
  afterEach(() => {
    assert.deepEqual(workbook.session.host.unmodelled, []);
    workbook.session.close();
  });

  const on = (name: string, act: (of: Excel.Worksheet) => void): Promise<void> =>
    workbook.session.run(async (context) => {
      act(context.workbook.worksheets.getItem(name));
      await context.sync();
    });
  /** Returns the rules, formats, areas and ranks of conditional formats, without their ids, which a reader does not see. */
  const conditions = (of: string): readonly Readonly<Record<string, unknown>>[] =>
    structuredClone(workbook.session.host.recordOf(of).conditionalFormats).map((each) => ({
      ...each,
      id: "",
    }));
  /** Refuses the write at its last action, or at one before it, and returns the message. */
  const refused = (run: () => Promise<unknown>, before = 0): Promise<string> => {
    workbook.refuseNextWriteAt(-before);
    return run().then(
      () => assert.fail("not refused"),
      (error: unknown) => (error as Error).message,
    );
  };

  it("are restored with their rules, looks and ranks: of a formula, a value, a text", async () => {
    await workbook.prepare(addEachKind);
    const before = conditions("Sheet1");
    assert.equal(before.length, 4);
    for (const back of [0, 1, 5, 12, 20]) {
      const told = await refused(atSelection, back);
      assert.match(told, / The workbook is as it was before\.$/, `${back}`);
      assert.deepEqual(conditions("Sheet1"), before, `${back}`);
    }
  });

  it("of a block are restored, except those that reach beyond it", async () => {
    await insertOnNewSheet(plans("1Q03", "3Q03"));
    const before = conditions(sheet);
    assert.ok(before.length > 20);
    for (const back of isWhole ? [0, 1, 40] : [0]) {
      const told = await refused(replace, back);
      assert.match(told, / expanded, and the frozen panes or the print area may have changed\.$/);
      assert.deepEqual(conditions(sheet), before, `${back}`);
    }
    if (!isWhole) return;
    await on(sheet, reachBeyond);
    assert.match(
      await refused(replace),
      / expanded, and conditional formats, the frozen panes or the print area may have changed\.$/,
    );
  });

  for (const [what, add] of [
    ["that reach beyond the place", reachBeyond],
    [
      "whose rule Excel does not tell",
      (first) => {
        first.getRange("D6").conditionalFormats.add("CellValue");
      },
    ],
  ] satisfies [string, (of: Excel.Worksheet) => void][])
    it(`are reported as lost: those ${what}`, async () => {
      await workbook.prepare(add);
      assert.match(
        await refused(atSelection),
        / cells are as before; their conditional formats may be gone\.$/,
      );
    });

  it("do not prevent the cells from being restored if Excel no longer accepts them", async () => {
    await workbook.prepare(addEachKind);
    const { session } = workbook;
    const execute = session.host.execute.bind(session.host);
    let count = 0;
    session.host.execute = (body) => {
      const adds = Object.values(body.ObjectPaths).some(({ Name }) => Name === "Add");
      const writes = body.Actions.some(({ Name }) => Name === "Formulas");
      // The last request only adds conditional formats.
      if (adds && !writes) session.host.failAt(1 + (count += 1), "GeneralException");
      return execute(body);
    };
    const told = await refused(atSelection);
    assert.match(
      told,
      /The contents of the cells are as before; their conditional formats may be gone\.$/,
    );
    assert.ok(count > 0);
    assert.equal((await workbook.read("Sheet1", "C5")).values[0]?.[0], "mine");
  });
});

function reachBeyond(of: Excel.Worksheet): void {
  byFormula(of.getRange("A1:Z60"), "=A1>1");
}

function byFormula(range: Excel.Range, formula: string): Excel.ConditionalRangeFormat {
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = formula;
  custom.format.font.bold = true;
  return custom.format;
}

/** Adds conditional formats of each kind, and among them one on other cells. */
function addEachKind(sheet: Excel.Worksheet): void {
  sheet.getRange("C5").values = [["mine"]];
  const value = sheet.getRange("C5:D6").conditionalFormats.add("CellValue");
  value.cellValue.rule = { operator: "Between", formula1: "=1", formula2: "=$C$5" };
  value.cellValue.format.fill.color = "#FFC7CE";
  value.cellValue.format.font.underline = "Single";
  value.stopIfTrue = true;
  byFormula(sheet.getRange("A1:B2"), "=A1>1");
  const text = sheet.getRange("D6:E7").conditionalFormats.add("ContainsText");
  text.textComparison.rule = { operator: "Contains", text: "mine" };
  text.textComparison.format.font.color = "#9C0006";
  const format = byFormula(sheet.getRange("D5:E8"), "=D5>$C5");
  format.font.italic = true;
  format.font.strikethrough = true;
  format.numberFormat = '0.0"!"';
  format.borders.getItem("EdgeTop").style = "Dash";
  format.borders.getItem("EdgeTop").color = "#7030A0";
}
