import assert from "node:assert/strict";
import type { Session } from "../../workbench/excel-host/session.ts";
import { withSession } from "./with-session.ts";

const sheet1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");
const AMOUNT = '#,##0_)_r;(#,##0)_r;"–"_)_r';
const RESTATED = '#,##0_)"r";(#,##0)"r";"–"_)"r"';

/** Figures in D9:E11, the marks of their columns in D7:E7, and one spilled block of marks at N9. */
async function writeFigures(context: Excel.RequestContext): Promise<void> {
  const sheet = sheet1(context);
  sheet.getRange("D7:E7").values = [["r", ""]];
  sheet.getRange("D9:E11").formulas = [
    [1234, -5678],
    [90, 12],
    ["=NA()", 7],
  ];
  sheet.getRange("D9:E11").numberFormat = AMOUNT as never;
  sheet.getRange("N9").formulas = [['=IF(ISNUMBER(D9:E11),D7:E7&"","")']];
  const restated = sheet.getRange("D9:E11").conditionalFormats.add("Custom").custom;
  restated.rule.formula = '=N9="r"';
  restated.format.font.italic = true;
  restated.format.numberFormat = RESTATED;
  const absent = sheet.getRange("D9:E11").conditionalFormats.add("Custom").custom;
  absent.rule.formula = "=ISNA(D9)";
  absent.format.font.color = "#BFBFBF";
  await context.sync();
}

const drawn = ({ host }: Session, ...cells: string[]) =>
  Promise.all(cells.map((cell) => host.drawn("Sheet1", cell)));
const texts = async (session: Session, ...cells: string[]) =>
  (await drawn(session, ...cells)).map(({ text }) => text);
const format = { numberFormat: '0"!"' };

/** Adds a format by formula that puts "!" behind a number. */
function shout(range: Excel.Range, formula: string): Excel.ConditionalFormat {
  const made = range.conditionalFormats.add("Custom");
  made.custom.rule.formula = formula;
  made.custom.format.numberFormat = format.numberFormat;
  return made;
}

describe("A conditional format", () => {
  it("shows the marks of a spilled block behind the numbers, each cell its own", () =>
    withSession(async (session) => {
      await session.run(writeFigures);
      assert.deepEqual(await drawn(session, "D9", "E9", "D10", "D11"), [
        { text: "1,234 r", italic: true },
        { text: "(5,678) " },
        { text: "90 r", italic: true },
        { text: "#N/A", color: "#BFBFBF" },
      ]);
      await session.run(async (context) => {
        const range = sheet1(context).getRange("D9:E9").load("text,values,numberFormat");
        await context.sync();
        assert.deepEqual(range.text, [["1,234 r", "(5,678) "]]);
        assert.deepEqual(range.values, [[1234, -5678]]);
        assert.deepEqual(range.numberFormat, [[AMOUNT, AMOUNT]]);
      });
    }));

  it("follows recalculation, also of cells it reads through a spill", () =>
    withSession(async (session) => {
      await session.run(writeFigures);
      await session.run(async (context) => {
        sheet1(context).getRange("D7:E7").values = [["", "r"]];
        sheet1(context).getRange("D11").values = [[3]];
        await context.sync();
      });
      assert.deepEqual(await drawn(session, "D9", "E9", "D11", "E11"), [
        { text: "1,234 " },
        { text: "(5,678)r", italic: true },
        { text: "3 " },
        { text: "7 r", italic: true },
      ]);
    }));

  it("goes, and comes back, with the writes it was made with", () =>
    withSession(async (session) => {
      await session.run(writeFigures);
      await session.host.undo();
      assert.deepEqual(session.host.recordOf("Sheet1").conditionalFormats, []);
      assert.deepEqual(await texts(session, "D9", "D11"), ["", ""]);
      await session.host.redo();
      assert.deepEqual(await texts(session, "D9", "D11"), ["1,234 r", "#N/A"]);
      const [absent] = await drawn(session, "D11");
      assert.equal(absent?.color, "#BFBFBF");
    }));

  it("follows rows and columns that are inserted and deleted, and undo", () =>
    withSession(async (session) => {
      await session.run(writeFigures);
      const { facade } = { facade: session.host.book.workbook.getActiveSheet() };
      const areas = () =>
        session.host
          .recordOf("Sheet1")
          .conditionalFormats.map(({ areas: [area], rule }) => [
            area && [area.row, area.column, area.rows, area.columns],
            rule?.formula,
          ]);
      facade.insertRows(9, 2);
      facade.insertColumns(0, 1);
      assert.deepEqual(areas(), [
        [[8, 4, 5, 2], "=ISNA(E9)"],
        [[8, 4, 5, 2], '=O9="r"'],
      ]);
      assert.deepEqual(await texts(session, "E9", "E13"), ["1,234 r", "#N/A"]);
      facade.deleteRows(8, 1);
      assert.deepEqual(areas(), [
        [[8, 4, 4, 2], "=ISNA(E9)"],
        [[8, 4, 4, 2], '=O9="r"'],
      ]);
      for (let n = 0; n < 3; n++) await session.host.undo();
      assert.deepEqual(areas(), [
        [[8, 3, 3, 2], "=ISNA(D9)"],
        [[8, 3, 3, 2], '=N9="r"'],
      ]);
      assert.deepEqual(await texts(session, "D9", "D11"), ["1,234 r", "#N/A"]);
    }));

  it("reads another sheet also after that one got another name or another row", () =>
    withSession(async (session) => {
      await session.run(async (context) => {
        context.workbook.worksheets.add("Marks").getRange("A1").values = [["r"]];
        sheet1(context).getRange("A1").values = [[5]];
        shout(sheet1(context).getRange("A1"), '=Marks!A1="r"');
        await context.sync();
      });
      assert.deepEqual(await texts(session, "A1"), ["5!"]);
      const marks = session.host.book.workbook.getSheetByName("Marks");
      marks?.setName("All marks");
      marks?.insertRows(0, 1);
      assert.deepEqual(await texts(session, "A1"), ["5!"]);
      const [made] = session.host.recordOf("Sheet1").conditionalFormats;
      assert.equal(made?.rule?.formula, `='All marks'!A2="r"`);
    }));

  it("is cleared of a part of its cells only; those beside it keep theirs", () =>
    withSession(async (session) => {
      await session.run(async (context) => {
        const sheet = sheet1(context);
        sheet.getRange("A1:C3").values = [
          [1, 2, 3],
          [4, 5, 6],
          [7, 8, 9],
        ];
        shout(sheet.getRange("A1:C3"), "=A1>4");
        sheet.getRange("A1:B2").conditionalFormats.clearAll();
        const count = (at: string) => sheet.getRange(at).conditionalFormats.getCount();
        const counts = [count("A1:B2"), count("C1"), count("A3")];
        const made = sheet.getRange("C1").conditionalFormats.getItemAt(0);
        const areas = made.getRanges().load("address");
        made.custom.rule.load("formula");
        await context.sync();
        assert.deepEqual(
          counts.map(({ value }) => value),
          [0, 1, 1],
        );
        assert.equal(areas.address.replace(/, /g, ","), "Sheet1!C1:C2,Sheet1!A3:C3");
        assert.equal(made.custom.rule.formula, "=C1>4");
      });
      const shown = await texts(session, "A1", "B2", "C1", "C2", "A3", "C3");
      assert.deepEqual(shown, ["1", "5", "3", "6!", "7!", "9!"]);
    }));

  it("has a rank: the newest is first, a rank can be set, and the first may stop the others", () =>
    withSession(async (session) => {
      await session.run(async (context) => {
        const sheet = sheet1(context);
        const cell = sheet.getRange("A1");
        cell.values = [[5]];
        const first = shout(cell, "=TRUE");
        const second = shout(cell, "=A1=5");
        second.custom.format.numberFormat = '0"?"';
        second.custom.format.font.bold = true;
        first.custom.format.font.color = "#FF0000";
        for (const each of [first, second]) each.load("id,priority,stopIfTrue,type");
        cell.conditionalFormats.load("items/id");
        await context.sync();
        assert.deepEqual([second.priority, first.priority], [0, 1]);
        assert.deepEqual(
          Array.from(cell.conditionalFormats.items, ({ id }) => id),
          [second.id, first.id],
        );
        assert.deepEqual([first.stopIfTrue, first.type], [false, "Custom"]);
        assert.deepEqual(await drawn(session, "A1"), [
          { text: "5?", bold: true, color: "#FF0000" },
        ]);
        second.stopIfTrue = true;
        await context.sync();
        assert.deepEqual(await drawn(session, "A1"), [{ text: "5?", bold: true }]);
        second.priority = 9;
        first.load("priority");
        second.load("priority");
        await context.sync();
        assert.deepEqual([second.priority, first.priority], [1, 0]);
        assert.deepEqual(await drawn(session, "A1"), [
          { text: "5!", bold: true, color: "#FF0000" },
        ]);
        first.delete();
        await context.sync();
        assert.deepEqual(await drawn(session, "A1"), [{ text: "5?", bold: true }]);
      });
    }));

  it("that stops the others needs no look of its own", () =>
    withSession(async (session) => {
      await session.run(async (context) => {
        const cell = sheet1(context).getRange("A1");
        cell.values = [[5]];
        shout(cell, "=TRUE");
        const plain = cell.conditionalFormats.add("Custom");
        plain.custom.rule.formula = "=A1>0";
        plain.stopIfTrue = true;
        await context.sync();
        assert.deepEqual(await drawn(session, "A1"), [{ text: "5" }]);
      });
    }));
});
