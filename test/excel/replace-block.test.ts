import assert from "node:assert/strict";
import { openDataset } from "../../src/dataset/open-dataset.ts";
import { loadBlock } from "../../src/excel/block-content.ts";
import { findBlocks, type Block } from "../../src/excel/find-blocks.ts";
import { insertAtSelection } from "../../src/excel/insert-at-selection.ts";
import { insertOnNewSheet } from "../../src/excel/insert-on-new-sheet.ts";
import type { Inserted, MakePlan } from "../../src/excel/inserted.ts";
import { loadSpills } from "../../src/excel/load-spills.ts";
import { replaceBlock } from "../../src/excel/replace-block.ts";
import { defaultUnit } from "../../src/model/unit.ts";
import type { StatementChoice } from "../../src/taskpane/insert/plans.ts";
import { statementPlans } from "../../src/taskpane/insert/plans.ts";
import { stride } from "../rounds.ts";
import { columnsOf } from "../statements/columns.ts";
import { openWorkbook, type TestWorkbook } from "./workbook.ts";

const data = openDataset();
const code = "RevenueByService";
const sheet = "IIJ Revenue by service";
const unasked = (): Promise<boolean> => Promise.reject(new Error("asked without need"));

const plansOf = (periods: readonly string[], choice: Partial<StatementChoice> = {}): MakePlan =>
  statementPlans(data, code, columnsOf(...periods), {
    unit: defaultUnit,
    fill: "live",
    chart: true,
    growth: true,
    ...choice,
  });

const few = ["1Q03", "3Q03"];
const many = ["4Q02", "1Q03", "2Q03", "3Q03", "4Q03", "1Q02", "FY2002", "FY2003"];

describe("a block that is replaced", function () {
  this.timeout(120_000);
  let workbook: TestWorkbook;
  beforeEach(async () => {
    workbook = await openWorkbook();
  });
  afterEach(() => {
    assert.deepEqual(workbook.session.host.unmodelled, []);
    workbook.session.close();
  });

  const theBlock = async (): Promise<Block> => {
    const [block, ...others] = await findBlocks(`IIJ_${code}`);
    assert.ok(block);
    assert.equal(others.length, 0);
    return block;
  };
  const replace = async (plans: MakePlan): Promise<Inserted> => {
    const block = await theBlock();
    const content = await loadBlock(block);
    const spills = await loadSpills(block, content);
    return replaceBlock({ block, content, spills }, plans);
  };
  /** Returns for each row whether it is hidden. */
  const hidden = (...rows: readonly string[]): Promise<(boolean | null)[]> =>
    workbook.session.run(async (context) => {
      const written = context.workbook.worksheets.getItem(sheet);
      const ranges = rows.map((each) => written.getRange(each).load("rowHidden"));
      await context.sync();
      return ranges.map(({ rowHidden }) => rowHidden);
    });
  const on = (name: string, act: (written: Excel.Worksheet) => void): Promise<void> =>
    workbook.session.run(async (context) => {
      act(context.workbook.worksheets.getItem(name));
      await context.sync();
    });
  const names = async (of: string): Promise<unknown[]> =>
    workbook.session.run(async (context) => {
      const { names: held } = context.workbook.worksheets.getItem(of);
      held.load("items/name,items/formula");
      await context.sync();
      return held.items
        .map(({ name, formula }) => [name, String(formula as unknown).replace(/^=.*!/, "")])
        .sort(([a = ""], [b = ""]) => a.localeCompare(b));
    });
  /** Returns the contents and formats of a sheet, as far as blocks reach. */
  const shown = async (of: string): Promise<unknown> => {
    const { formulas, numberFormat } = await workbook.read(of, "A1:Z220");
    const { charts, groups, conditionalFormats, page } = workbook.session.host.recordOf(of);
    return structuredClone({
      formulas: formulas.map((row) => (row as unknown[]).map(withoutTime)),
      numberFormat,
      charts: charts.map(({ place, properties, series }) => ({ place, properties, series })),
      groups: groups.map(({ address }) => address),
      conditions: conditionalFormats.length,
      page,
      names: await names(of),
    });
  };

  for (const [name, from, to, choice] of [
    ["more columns", few, many, {}],
    ["fewer columns", many, few, {}],
    ["no growth", many, few, { growth: false }],
    ["values", few, many, { fill: "values" }],
    ["one formula", many, few, { fill: "spill", growth: false }],
    ["no chart", few, many, { chart: false }],
    ["Japanese labels", few, few, { language: "ja" }],
  ] as const)
    it(`is what a fresh insertion is: ${name}`, async () => {
      await insertOnNewSheet(plansOf(from));
      await replace(plansOf(to, choice));
      const replaced = await shown(sheet);
      assert.deepEqual(await workbook.sheetNames(), ["Sheet1", sheet]);
      workbook.session.close();
      workbook = await openWorkbook();
      await insertOnNewSheet(plansOf(to, choice));
      assert.deepEqual(replaced, await shown(sheet));
    });

  it("takes a request to look, one more for its conditional formats, and one to write", async () => {
    await insertOnNewSheet(plansOf(few));
    const block = await theBlock();
    const content = await loadBlock(block);
    const spills = await loadSpills(block, content);
    const sent = workbook.sent.length;
    await replaceBlock({ block, content, spills }, plansOf(many));
    assert.equal(workbook.sent.length, sent + 3);
  });

  it("keeps the reader's cells to the right and below, and their chart", async () => {
    await insertOnNewSheet(plansOf(many));
    const { area } = await theBlock();
    const beside = `${String.fromCharCode(65 + area.columns + 1)}5`;
    const below = `C${area.rows + 3}`;
    await on(sheet, (written) => {
      written.getRange(beside).values = [["mine"]];
      written.getRange(below).values = [[7]];
      written.getRange(below).format.fill.color = "#FFFF00";
      written.charts.add("Line", written.getRange("E20:H20"), "Rows").name = "My chart";
      written.names.add("Mine", written.getRange(below));
    });
    const written = await replace(plansOf(few));
    const [left, under] = [await workbook.read(sheet, beside), await workbook.read(sheet, below)];
    assert.deepEqual([left.values[0]?.[0], under.values[0]?.[0]], ["mine", 7]);
    assert.equal(under.format.fill.color, "#FFFF00");
    const { charts } = workbook.session.host.recordOf(sheet);
    assert.deepEqual(charts.map(({ properties }) => properties["Name"]).sort(), [
      `IIJ_${code} chart 1`,
      "My chart",
    ]);
    assert.ok((await names(sheet)).some((each) => String(each).startsWith("Mine,")));
    assert.ok(written.open.length > 0, "a chart of the reader's would shrink");
  });

  it("is in the same place at a selection, with the same column widths", async () => {
    await workbook.prepare((first) => {
      first.activate();
      first.getRange("C5").select();
    });
    await insertAtSelection(plansOf(few), unasked);
    const width = (await workbook.read("Sheet1", "D9")).format.columnWidth;
    await replace(plansOf(["1Q03"]));
    const { area, sheet: on } = await theBlock();
    assert.deepEqual([on, area.row, area.column], ["Sheet1", 4, 2]);
    assert.equal((await workbook.read("Sheet1", "D9")).format.columnWidth, width);
    assert.equal((await names("Sheet1")).filter((each) => /Periods/.test(String(each))).length, 1);
  });

  it("is refused if it would cover cells outside the block, and nothing is changed", async () => {
    await insertOnNewSheet(plansOf(few));
    const { area } = await theBlock();
    const at = `${String.fromCharCode(65 + area.columns)}9`;
    await on(sheet, (written) => {
      written.getRange(at).values = [["mine"]];
    });
    const before = await shown(sheet);
    await assert.rejects(replace(plansOf(many, { aligned: true })), {
      kind: "host",
      message: new RegExp(
        `^The replacement would fill A1:\\S+ of ${sheet}, but cells beside the present block are not empty \\(${at}\\): move them, .* Nothing was changed\\.$`,
      ),
    });
    assert.deepEqual(await shown(sheet), before);
  });

  it("is unchanged if Excel refuses, after any action", async () => {
    await insertOnNewSheet(plansOf(few, { chart: false, growth: false }));
    const before = await workbook.read(sheet, "A1:Z120");
    const named = await names(sheet);
    assert.deepEqual(await hidden("5:17", "18:18"), [true, false]);
    const to = plansOf(["1Q03", "4Q03", "3Q03"], { growth: false });
    let tried = 0;
    for (let n = 1; n < 5000; n += n < 8 ? 1 : 37 * stride) {
      workbook.refuseNextWriteAt(n, "AccessDenied");
      const refused = await replace(to).then(
        () => undefined,
        (error: unknown) => (error as Error).message,
      );
      if (refused === undefined) break;
      tried += 1;
      assert.match(refused, /The contents of the cells are as before\./);
      const after = await workbook.read(sheet, "A1:Z120");
      assert.deepEqual(structuredClone(after.formulas), structuredClone(before.formulas), `${n}`);
      assert.deepEqual(await names(sheet), named, `${n}`);
      assert.deepEqual(await hidden("5:17", "18:18"), [true, false], `${n}`);
    }
    assert.ok(tried > 10, String(tried));
  });

  it("is undone in one step", async () => {
    workbook.session.close();
    workbook = await openWorkbook("1.20");
    await insertOnNewSheet(plansOf(few));
    const before = await workbook.read(sheet, "A1:Z220");
    const { undo } = workbook.session.host.book;
    const depth = undo.depth();
    await replace(plansOf(many));
    assert.equal(undo.depth(), depth + 1);
    await workbook.session.host.undo();
    const after = await workbook.read(sheet, "A1:Z220");
    assert.deepEqual(structuredClone(after.formulas), structuredClone(before.formulas));
    assert.equal(workbook.session.host.recordOf(sheet).charts.length, 1);
  });
});

const withoutTime = (content: unknown): unknown =>
  typeof content === "string" ? content.replace(/inserted .* UTC/, "") : content;
