import assert from "node:assert/strict";
import { refusal, withSession } from "./with-session.ts";

const sheet1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

describe("Formats cell by cell", () => {
  it("are given as far as they are asked for, and set if they are given", () =>
    withSession(({ run }) =>
      run(async (context) => {
        const range = sheet1(context).getRange("A1:B1");
        range.getCell(0, 0).format.font.bold = true;
        range.getCell(0, 1).format.borders.getItem("EdgeBottom").style = "Double";
        const asked: Excel.CellPropertiesLoadOptions = {
          format: {
            font: { bold: true },
            fill: { color: true, pattern: true },
            borders: { style: true },
            indentLevel: true,
          },
        };
        const before = range.getCellProperties(asked);
        range.setCellProperties([[{ format: { indentLevel: 2, fill: { color: "#FF0000" } } }, {}]]);
        const after = range.getCellProperties(asked);
        await context.sync();
        const none = { style: "None" };
        const plain = {
          font: { bold: false },
          fill: { color: "#FFFFFF", pattern: "None" },
          borders: { top: none, bottom: none, left: none, right: none },
          indentLevel: 0,
        };
        const lined = { ...plain, borders: { ...plain.borders, bottom: { style: "Double" } } };
        assert.deepEqual(structuredClone(before.value), [
          [{ format: { ...plain, font: { bold: true } } }, { format: lined }],
        ]);
        const filled = { color: "#FF0000", pattern: "Solid" };
        assert.deepEqual(structuredClone(after.value), [
          [
            { format: { ...plain, font: { bold: true }, fill: filled, indentLevel: 2 } },
            { format: lined },
          ],
        ]);
      }),
    ));

  it("let a line between cells go from both", () =>
    withSession(({ run }) =>
      run(async (context) => {
        const range = sheet1(context).getRange("A1:A2");
        const border = range.getCell(1, 0).format.borders.getItem("EdgeTop");
        border.style = "Continuous";
        range.format.borders.getItem("InsideHorizontal").style = "None";
        border.load("style");
        await context.sync();
        assert.equal(border.style, "None");
      }),
    ));
});

describe("Conditional formats", () => {
  it("are counted if they overlap, and are cleared with the formats", () =>
    withSession(({ run }) =>
      run(async (context) => {
        const sheet = sheet1(context);
        sheet.getRange("B2:C3").conditionalFormats.add("CellValue");
        sheet.getRange("E5").conditionalFormats.add("ContainsText");
        const counts = (): OfficeExtension.ClientResult<number>[] =>
          ["A1:B2", "D4", "A1:F9"].map((at) => sheet.getRange(at).conditionalFormats.getCount());
        const first = counts();
        sheet.getRange("B2:C3").clear("Contents");
        const second = counts();
        sheet.getRange("B2:C3").clear("Formats");
        const third = counts();
        await context.sync();
        const read = (of: typeof first) => of.map(({ value }) => value);
        assert.deepEqual([first, second, third].map(read), [
          [1, 0, 2],
          [1, 0, 2],
          [0, 0, 1],
        ]);
      }),
    ));
});

describe("A workbook whose structure is protected", () => {
  it("takes no sheet, loses and renames none, and lets cells be written", () =>
    withSession(async (session) => {
      await session.run(async (context) => {
        context.workbook.worksheets.add("Second");
        context.workbook.protection.protect();
        await context.sync();
      });
      const codes = [
        await refusal(session, ({ workbook }) => workbook.worksheets.add("Third")),
        await refusal(session, ({ workbook }) => {
          workbook.worksheets.getItem("Second").delete();
        }),
        await refusal(session, (context) => {
          sheet1(context).name = "First";
        }),
        await refusal(session, (context) => {
          sheet1(context).getRange("A1").values = [[1]];
        }),
      ];
      assert.deepEqual(codes, ["AccessDenied", "AccessDenied", "AccessDenied", ""]);
    }));
});

describe("Names of a sheet", () => {
  it("are its own: another sheet may have them too, and they go with it", () =>
    withSession(async ({ run }) => {
      await run(async (context) => {
        const { worksheets, names } = context.workbook;
        const second = worksheets.add("Second");
        for (const sheet of [sheet1(context), second])
          sheet.names.add("Total", sheet.getRange("B2"));
        names.add("Total", sheet1(context).getRange("A1"));
        const range = second.getRange("Total").load("address");
        await context.sync();
        assert.equal(range.address, "Second!B2");
        second.delete();
        names.load("items/name,items/formula");
        await context.sync();
        assert.deepEqual(
          Array.from(names.items, ({ formula }) => formula as unknown),
          ["=Sheet1!$A$1"],
        );
      });
    }));
});
