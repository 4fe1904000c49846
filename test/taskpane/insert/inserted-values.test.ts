import assert from "node:assert/strict";
import { openDataset } from "../../../src/dataset/open-dataset.ts";
import { loadBlock } from "../../../src/excel/block-content.ts";
import { findBlocks, type Block } from "../../../src/excel/find-blocks.ts";
import { insertOnNewSheet } from "../../../src/excel/insert-on-new-sheet.ts";
import { decodeUnit } from "../../../src/model/unit.ts";
import { openingColumns } from "../../../src/statements/columns/opening-columns.ts";
import { definitions } from "../../../src/statements/definitions/gallery.ts";
import type { ColumnRequest } from "../../../src/statements/columns/column.ts";
import type { StatementCode } from "../../../src/statements/definitions/definition.ts";
import { typedOverValues } from "../../../src/taskpane/insert/inserted-values.ts";
import { statementPlans, type StatementChoice } from "../../../src/taskpane/insert/plans.ts";
import { openWorkbook } from "../../excel/workbook.ts";
import { inTurn } from "../../rounds.ts";
import { columnsOf } from "../../statements/columns.ts";

const data = openDataset();
const codes = (Object.keys(definitions) as StatementCode[]).filter((code) => code !== "Guidance");

/** Sheets that differ in every choice that affects their contents. */
const kinds = [
  { aligned: true, language: "ja", chart: true, growth: true },
  { unit: decodeUnit("USDm"), growth: false, decimals: 2, inks: "black" },
  { unit: decodeUnit("JPY"), knownOn: "2003-08-13", aligned: true },
] as const;

describe("what a reader typed over a block of values", function () {
  this.timeout(60_000);
  let workbook: Awaited<ReturnType<typeof openWorkbook>>;
  beforeEach(async () => {
    workbook = await openWorkbook();
  });
  afterEach(() => {
    workbook.session.close();
  });

  async function insert(
    code: StatementCode,
    shown: Partial<StatementChoice> & { unit?: StatementChoice["unit"] },
    columns: readonly ColumnRequest[] = openingColumns(data, definitions[code]),
  ): Promise<Block> {
    const choice = { unit: decodeUnit("JPYk"), fill: "values", ...shown } as const;
    await insertOnNewSheet(statementPlans(data, code, columns, choice));
    return (await findBlocks(`IIJ_${code}`)).at(-1) ?? assert.fail("no block");
  }

  const typedOver = async (code: StatementCode, block: Block): Promise<string[] | undefined> =>
    typedOverValues(data, code, { block, content: await loadBlock(block) });

  const write = ({ sheetId }: Block, change: (sheet: Excel.Worksheet) => void): Promise<void> =>
    workbook.session.run((context) => {
      change(context.workbook.worksheets.getItem(sheetId));
      return Promise.resolve();
    });

  for (const [n, code] of codes.entries())
    it(`is nothing of a fresh sheet: ${code}`, async () => {
      for (const shown of inTurn(kinds, n)) {
        // Nothing of 4Q03 was published by August 2003.
        const columns = "knownOn" in shown ? columnsOf("4Q02", "1Q03") : undefined;
        const block = await insert(code, shown, columns);
        assert.deepEqual(await typedOver(code, block), [], JSON.stringify(shown));
      }
    });

  it("is nothing of a sheet whose columns are vintages, changes, dollars and shares", async () => {
    const columns = columnsOf(
      ..."4Q03 YoY,4Q03,4Q03 Share,4Q02@first,4Q02@first USD,4Q02@1Q03,1Q03,FY2003,4Q03 QoQ".split(
        ",",
      ),
    );
    for (const aligned of [true, false]) {
      const block = await insert("RevenueByService", { aligned }, columns);
      assert.deepEqual(await typedOver("RevenueByService", block), []);
    }
  });

  it("is reported cell by cell: a figure, a total, a word, a forecast, an emptied cell", async () => {
    const block = await insert("Operations", { aligned: true, chart: true, growth: true });
    await write(block, (sheet) => {
      sheet.getRange("E20").values = [[3_523_335]];
      sheet.getRange("H27").values = [[13_036_439]];
      sheet.getRange("D21").values = [["Dial-up"]];
      sheet.getRange("M20").formulas = [["=L20*1.1"]];
      sheet.getRange("L22").values = [[""]];
    });
    assert.deepEqual(await typedOver("Operations", block), ["E20", "M20", "D21", "L22", "H27"]);
  });

  it("is reported for a head that was typed over, and for nothing below it", async () => {
    const block = await insert("Operations", { aligned: true });
    await write(block, (sheet) => {
      sheet.getRange("L3").values = [["2Q03"]];
    });
    assert.deepEqual(await typedOver("Operations", block), ["L3"]);
  });

  it("is reported if rows were added, with their contents", async () => {
    const block = await insert("Operations", { aligned: true, chart: true, growth: true });
    await write(block, (sheet) => {
      sheet.getRange("23:24").insert("Down");
      sheet.getRange("D23").values = [["Of which leased"]];
      sheet.getRange("E23").values = [[17]];
      sheet.getRange("H29").values = [[1]];
      sheet.getRange("60:60").insert("Down");
    });
    const [now = assert.fail()] = await findBlocks("IIJ_Operations");
    assert.equal(now.area.rows, block.area.rows + 3);
    assert.deepEqual(await typedOver("Operations", now), ["D23", "E23", "H29"]);
  });

  it("is unknown if rows are missing, columns were added, or another unit was typed", async () => {
    for (const change of [
      (sheet: Excel.Worksheet) => {
        sheet.getRange("30:30").delete("Up");
      },
      (sheet: Excel.Worksheet) => {
        sheet.getRange("H:H").insert("Right");
      },
      (sheet: Excel.Worksheet) => {
        sheet.getRange("D3").values = [["JPYm"]];
      },
    ]) {
      const { sheet } = await insert("Operations", {}).then(async (block) => {
        await write(block, change);
        return block;
      });
      const now = (await findBlocks("IIJ_Operations")).find((each) => each.sheet === sheet);
      assert.ok(now);
      assert.equal(await typedOver("Operations", now), undefined);
    }
  });
});
