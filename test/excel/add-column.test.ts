import assert from "node:assert/strict";
import { openDataset } from "../../src/dataset/open-dataset.ts";
import { addColumn } from "../../src/excel/add-column.ts";
import { loadBlock } from "../../src/excel/block-content.ts";
import { findBlocks, type Block } from "../../src/excel/find-blocks.ts";
import { insertOnNewSheet } from "../../src/excel/insert-on-new-sheet.ts";
import { defaultUnit } from "../../src/model/unit.ts";
import { columnsOf } from "../statements/columns.ts";
import { addablePeriods, placeOfPeriod } from "../../src/taskpane/insert/block-periods.ts";
import { statementPlans } from "../../src/taskpane/insert/plans.ts";
import { openWorkbook, type TestWorkbook } from "./workbook.ts";

const data = openDataset();
const code = "RevenueByService";
const sheet = "IIJ Revenue by service";
const choice = { unit: defaultUnit, fill: "live", chart: false, growth: false } as const;

/** The contents of a sheet's cells, by row. */
type Cells = readonly (readonly unknown[])[];

describe("a period added to a block", () => {
  let workbook: TestWorkbook;
  beforeEach(async () => {
    workbook = await openWorkbook();
  });
  afterEach(() => {
    assert.deepEqual(workbook.session.host.unmodelled, []);
    workbook.session.close();
  });

  const insert = async (...periods: string[]): Promise<void> => {
    await insertOnNewSheet(statementPlans(data, code, columnsOf(...periods), choice));
  };
  const theBlock = async (): Promise<Block> => {
    const [block] = await findBlocks("IIJ_RevenueByService");
    assert.ok(block);
    return block;
  };
  const add = async (wanted: string): Promise<void> => {
    const block = await theBlock();
    const content = await loadBlock(block);
    const option = addablePeriods(data, code, content).find(({ period }) => period.code === wanted);
    assert.ok(option, `${wanted} is not offered`);
    const place = placeOfPeriod(data, content, option.period);
    assert.ok(place);
    await addColumn(block, content, place);
  };
  const cells = async (): Promise<Cells> => {
    const { area } = await theBlock();
    return workbook.session.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(area.row, area.column, area.rows, area.columns)
        .load("formulas");
      await context.sync();
      return Array.from(range.formulas, (row) => Array.from(row as unknown[]));
    });
  };
  const heads = async (): Promise<unknown[]> => (await cells())[2]?.slice(4, 9) ?? [];

  it("is inserted among the periods of its length, at any place", async () => {
    await insert("1Q03", "3Q03");
    await add("2Q03");
    assert.deepEqual((await heads()).slice(0, 3), ["1Q03", "2Q03", "3Q03"]);
    await add("4Q03");
    await add("4Q02");
    assert.deepEqual(await heads(), ["4Q02", "1Q03", "2Q03", "3Q03", "4Q03"]);
  });

  it("is inserted among periods in descending order too", async () => {
    await insert("4Q03", "1Q03");
    await add("2Q03");
    assert.deepEqual((await heads()).slice(0, 3), ["4Q03", "2Q03", "1Q03"]);
  });

  /** The contents of the column if all periods had been inserted at once. */
  for (const [period, others, at] of [
    ["2Q03", ["1Q03", "3Q03"], 5],
    ["4Q03", ["1Q03", "3Q03"], 6],
    ["4Q02", ["1Q03", "3Q03"], 4],
  ] as const)
    it(`asks for the same as a fresh column: ${period} next to ${others.join(" and ")}`, async () => {
      await insert(...others);
      const { rows } = (await theBlock()).area;
      await add(period);
      const added = await cells();
      assert.equal(added.length, rows + 1, "a row among the sources");
      const other = at === 4 ? 5 : 4;
      let alike = 0;
      for (const row of added) {
        const [was, now] = [String(row[other]), String(row[at])];
        if (!was.startsWith("=") || /HEADS|FLAGS/.test(was)) continue;
        const names = [other, at].map((column) => String.fromCharCode(65 + column));
        const own = was.replaceAll(
          new RegExp(`(?<![A-Z])${names[0]}(?=\\$?\\d)`, "g"),
          names[1] ?? "",
        );
        if (now === own) alike += 1;
      }
      assert.ok(alike >= 10, String(alike));
      const figures = added.filter((row) => String(row[at]).includes("IIJ.FIGURE("));
      assert.ok(figures.length >= 2);
    });

  it("is within the formulas that fill its neighbours, or has its own", async () => {
    await insert("1Q03", "3Q03");
    const anchors = async (): Promise<string[]> =>
      (await cells())
        .flat()
        .map(String)
        .filter((text) => /^=IIJ.(?:HEADS|FLAGS)/.test(text));
    await add("2Q03");
    assert.ok(
      (await anchors()).some((text) => text.includes('HEADS("RevenueByService",E3:G3,E14:G14)')),
    );
    await add("4Q03");
    assert.ok((await anchors()).some((text) => text.includes('HEADS("RevenueByService",H3,H14)')));
    assert.equal((await anchors()).length, 4);
  });

  it("keeps what the reader typed, next to the block and over a figure of a neighbour", async () => {
    await insert("1Q03", "3Q03");
    const block = await theBlock();
    await workbook.session.run(async (context) => {
      const written = context.workbook.worksheets.getItem(sheet);
      const line = block.area.rows;
      written.getRangeByIndexes(line + 3, 4, 1, 2).values = [["mine", 7]];
      written.getRange("F18").values = [[12345]];
      written.getRange("F18").format.fill.color = "#FFFF00";
      await context.sync();
    });
    await add("4Q03");
    const { area } = await theBlock();
    assert.equal(area.columns, block.area.columns + 1);
    const typed = await workbook.read(sheet, "E18:G18");
    assert.equal(typed.formulas[0]?.[1], 12345);
    assert.match(String(typed.formulas[0][2]), /^=IIJ\.FIGURE\(G\$3/);
    const below = await workbook.read(sheet, `E${area.rows + 4}:F${area.rows + 4}`);
    assert.deepEqual(structuredClone(below.values), [["mine", 7]]);
  });

  it("takes a request to write", async () => {
    await insert("1Q03", "3Q03");
    const sent = workbook.sent.length;
    await add("2Q03");
    assert.equal(
      workbook.sent.length,
      sent + 4,
      "to find, to read, to look what is in the way, to write",
    );
  });

  it("is removed again if Excel refuses it, after any action", async () => {
    await insert("1Q03", "3Q03");
    const before = await cells();
    for (let n = 1; n < 400; n += n < 8 ? 1 : 5) {
      workbook.refuseNextWriteAt(n, "AccessDenied");
      const refused = await add("2Q03").then(
        () => undefined,
        (error: unknown) => (error as Error).message,
      );
      if (refused === undefined) return;
      assert.match(refused, /The sheet is as it was before\.$/);
      assert.deepEqual(await cells(), before);
    }
    assert.fail("never written");
  });

  it("is not offered if it is there already, has no series, or the block contains values", async () => {
    await insert("1Q03", "3Q03");
    const content = await loadBlock(await theBlock());
    const offered = addablePeriods(data, code, content).map(({ period }) => period.code);
    assert.deepEqual(
      offered,
      ["1Q02", "4Q02", "4Q03", "2Q03"].filter((code) => offered.includes(code)),
    );
    assert.ok(!offered.includes("FY2003") && !offered.includes("1Q03"));
    assert.deepEqual(addablePeriods(data, code, { ...content, fill: "values" }), []);
  });
});
