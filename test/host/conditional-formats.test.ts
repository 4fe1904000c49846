import assert from "node:assert/strict";
import { openSession, type Session } from "../../workbench/excel-host/session.ts";
import { refusal, withSession } from "./with-session.ts";

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

  it("compares the cell with numbers, formulas and texts", () =>
    withSession(async (session) => {
      await session.run(async (context) => {
        const sheet = sheet1(context);
        sheet.getRange("A1:D2").values = [
          [-1, 5, 9, "Net loss"],
          [1, 6, 9, "Net income"],
        ];
        const compare = (at: string, rule: Excel.ConditionalCellValueRule) => {
          const { cellValue } = sheet.getRange(at).conditionalFormats.add("CellValue");
          cellValue.rule = rule;
          cellValue.format.font.color = "#FF0000";
        };
        compare("A1:A2", { formula1: "=0", operator: "LessThan" });
        compare("B1:B2", { formula1: "=C1-3", operator: "EqualTo" });
        compare("C1", { formula1: "8", formula2: "10", operator: "Between" });
        const { textComparison } = sheet.getRange("D1:D2").conditionalFormats.add("ContainsText");
        textComparison.rule = { operator: "Contains", text: "LOSS" };
        textComparison.format.fill.color = "#FFEEEE";
        textComparison.format.borders.getItem("EdgeBottom").style = "Continuous";
        textComparison.format.font.underline = "Single";
        textComparison.format.font.strikethrough = true;
        await context.sync();
      });
      assert.deepEqual(await drawn(session, "A1", "A2", "B1", "B2", "C1", "C2", "D1", "D2"), [
        { text: "-1", color: "#FF0000" },
        { text: "1" },
        { text: "5" },
        { text: "6", color: "#FF0000" },
        { text: "9", color: "#FF0000" },
        { text: "9" },
        { text: "Net loss", fill: "#FFEEEE", underline: true, strikethrough: true, borders: "b" },
        { text: "Net income" },
      ]);
    }));

  it("answers what was set, null for what was not, and forgets what is cleared", () =>
    withSession(({ run }) =>
      run(async (context) => {
        const made = shout(sheet1(context).getRange("B2:C3"), "=TRUE");
        const { format } = made.custom;
        format.font.color = "red";
        format.font.load("color,bold");
        format.load("numberFormat");
        const range = made.getRange().load("address");
        await context.sync();
        assert.deepEqual([format.font.color, format.font.bold], ["#FF0000", null]);
        assert.equal(format.numberFormat, '0"!"');
        assert.equal(range.address, "Sheet1!B2:C3");
        format.font.clear();
        format.numberFormat = null;
        format.font.load("color");
        format.load("numberFormat");
        await context.sync();
        assert.deepEqual([format.font.color, format.numberFormat], [null, null]);
      }),
    ));

  it("refuses what is not a formula, not a type, or another type's part", () =>
    withSession(async (session) => {
      const custom = (context: Excel.RequestContext) =>
        sheet1(context).getRange("A1").conditionalFormats.add("Custom");
      const codes = [
        await refusal(session, (context) => {
          custom(context).custom.rule.formula = "N9";
        }),
        await refusal(session, (context) => {
          custom(context).custom.rule.formula = "=IF(";
        }),
        await refusal(session, (context) => {
          custom(context).cellValue.rule = { formula1: "=0", operator: "LessThan" };
        }),
        await refusal(session, (context) => {
          const { cellValue } = sheet1(context).getRange("A1").conditionalFormats.add("CellValue");
          cellValue.rule = { formula1: "=0", operator: "Between" };
        }),
        await refusal(session, (context) =>
          sheet1(context)
            .getRange("A1")
            .conditionalFormats.add("Colourful" as never),
        ),
        await refusal(session, (context) => {
          const made = custom(context);
          made.delete();
          made.stopIfTrue = true;
        }),
      ];
      assert.deepEqual(codes, [
        "InvalidArgument",
        "InvalidArgument",
        "ItemNotFound",
        "InvalidArgument",
        "InvalidArgument",
        "ItemNotFound",
      ]);
    }));

  it("of a type that is not drawn is not taken", async () => {
    const session = await openSession();
    try {
      for (const type of [
        "ColorScale",
        "DataBar",
        "IconSet",
        "TopBottom",
        "PresetCriteria",
      ] as const)
        assert.equal(
          await refusal(session, (context) =>
            sheet1(context)
              .getRange("A1")
              .conditionalFormats.add(type as never),
          ),
          "NotImplemented",
        );
    } finally {
      session.close();
    }
  });
});

describe("A number format", () => {
  it("leaves the room of a character, and formats texts by its section for them", () =>
    withSession(async (session) => {
      await session.run(async (context) => {
        const sheet = sheet1(context);
        sheet.getRange("A1:A4").numberFormat = [
          ["#,##0_);(#,##0)_C"],
          ['"vs "@'],
          ['#,##0;(#,##0);"–";@_)'],
          ["@"],
        ];
        sheet.getRange("A1:A4").values = [[12], ["4Q02"], ["n.p."], ["007"]];
        await context.sync();
      });
      assert.deepEqual(await texts(session, "A1", "A2", "A3", "A4"), [
        "12 ",
        "vs 4Q02",
        "n.p. ",
        "007",
      ]);
    }));
});
