import assert from "node:assert/strict";
import { SetOtherFormulaMutation } from "@univerjs/engine-formula";
import { openSession, type Session } from "../../workbench/excel-host/session.ts";
import { refusal, withSession } from "./with-session.ts";

const sheet1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");
const drawn = ({ host }: Session, ...cells: string[]) =>
  Promise.all(cells.map((cell) => host.drawn("Sheet1", cell)));

describe("The rule and the look of a conditional format", () => {
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
        const made = sheet1(context).getRange("B2:C3").conditionalFormats.add("Custom");
        made.custom.rule.formula = "=TRUE";
        const { format } = made.custom;
        format.numberFormat = '0"!"';
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

describe("The conditions of a sheet", () => {
  /** Adds a sheet whose B2 is red where it is more than 3, and a chart beside it. */
  const addSheet = (session: Session): Promise<void> =>
    session.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Added");
      sheet.getRange("B2").values = [[5]];
      const { custom } = sheet.getRange("B2").conditionalFormats.add("Custom");
      custom.rule.formula = "=B2>3";
      custom.format.font.color = "#FF0000";
      sheet.charts.add("Line", sheet.getRange("B2"), "Columns");
      await context.sync();
    });

  it("hold again once the sheet was undone and redone", () =>
    withSession(async (session) => {
      await addSheet(session);
      assert.deepEqual(await session.host.drawn("Added", "B2"), { text: "5", color: "#FF0000" });
      await session.host.undo();
      await session.host.redo();
      assert.deepEqual(await session.host.drawn("Added", "B2"), { text: "5", color: "#FF0000" });
    }));

  it("are given to Univer once, not again for a chart", () =>
    withSession(async (session) => {
      let given = 0;
      session.host.book.commands.onCommandExecuted(({ id }) => {
        if (id === SetOtherFormulaMutation.id) given += 1;
      });
      await addSheet(session);
      await session.run(async (context) => {
        context.workbook.worksheets.getItem("Added").charts.getItemAt(0).title.text = "Renamed";
        await context.sync();
      });
      assert.equal(given, 1);
    }));
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
      const shown = await drawn(session, "A1", "A2", "A3", "A4");
      assert.deepEqual(
        shown.map(({ text }) => text),
        ["12 ", "vs 4Q02", "n.p. ", "007"],
      );
    }));
});
