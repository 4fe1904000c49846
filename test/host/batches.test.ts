import assert from "node:assert/strict";
import { openSession } from "../../workbench/excel-host/session.ts";
import { refusal, withSession } from "./with-session.ts";

const sheet1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

describe("A batch", () => {
  it("is one step to undo and redo, overlapping writes in the right order", () =>
    withSession(async ({ host, run }) => {
      const read = () =>
        run(async (context) => {
          const range = sheet1(context).getRange("A1:B2").load("values,format/font/bold");
          await context.sync();
          return [range.values, range.format.font.bold];
        });
      await run(async (context) => {
        sheet1(context).getRange("A1:B2").values = [
          [1, 2],
          [3, 4],
        ];
        await context.sync();
      });
      await run(async (context) => {
        const range = sheet1(context).getRange("A1:B2");
        range.formulas = [
          [5, 6],
          [7, "=A1+B1"],
        ];
        sheet1(context).getRange("A1").load("values");
        sheet1(context).getRange("A1").values = [[50]];
        range.format.font.bold = true;
        range.format.columnWidth = 100;
        sheet1(context).freezePanes.freezeRows(1);
        await context.sync();
      });
      assert.deepEqual(await read(), [
        [
          [50, 6],
          [7, 56],
        ],
        true,
      ]);
      await host.undo();
      assert.deepEqual(await read(), [
        [
          [1, 2],
          [3, 4],
        ],
        false,
      ]);
      await host.redo();
      assert.deepEqual(await read(), [
        [
          [50, 6],
          [7, 56],
        ],
        true,
      ]);
    }));

  it("that adds a sheet is undone whole", () =>
    withSession(async ({ host, run }) => {
      await run(async (context) => {
        context.workbook.worksheets.add("New").getRange("A1").values = [[1]];
        await context.sync();
      });
      await host.undo();
      assert.equal(host.book.workbook.getSheetByName("New"), null);
    }));

  it("that fails half-way keeps what it did before", () =>
    withSession(async (session) => {
      const code = await refusal(session, (context) => {
        sheet1(context).getRange("A20").values = [["done"]];
        sheet1(context).getRange("A21:A22").values = [["wrong shape"]];
      });
      assert.equal(code, "InvalidArgument");
      const cell = session.host.book.workbook.getSheetByName("Sheet1")?.getRange("A20");
      assert.equal(cell?.getRawValue(), "done");
    }));

  it("fails at the action a test chooses, and only there", () =>
    withSession(async (session) => {
      const write = (context: Excel.RequestContext) => {
        sheet1(context).getRange("A1").values = [[1]];
      };
      session.host.failAt(3);
      assert.equal(await refusal(session, write), "GeneralException");
      assert.equal(await refusal(session, write), "");
    }));

  it("that asks for what is not modelled is refused, and the host remembers it", async () => {
    const session = await openSession();
    const code = await refusal(session, (context) => {
      sheet1(context).getRange("A1").getDirectPrecedents();
    });
    assert.equal(code, "NotImplemented");
    assert.deepEqual(session.host.unmodelled, ["Range.getDirectPrecedents"]);
    session.close();
  });

  it("is refused by the library if the host claims an older requirement set", () =>
    withSession(
      async (session) => {
        const code = await refusal(session, (context) => {
          sheet1(context).getRange("A1").getSpillingToRange();
        });
        assert.equal(code, "ApiNotFound");
      },
      { requirements: { ExcelApi: "1.6", CustomFunctions: "1.9", SharedRuntime: "1.1" } },
    ));

  it("of ten thousand cells, which the library sends in pieces, arrives whole", () =>
    withSession(async (session) => {
      await session.run(async (context) => {
        const range = sheet1(context).getRange("A1:J1000");
        range.values = Array.from({ length: 1000 }, (_, row) =>
          Array.from({ length: 10 }, (__, column) => row * column),
        );
        await context.sync();
        const last = sheet1(context).getUsedRange().getLastCell().load("values,address");
        await context.sync();
        assert.deepEqual([last.address, last.values], ["Sheet1!J1000", [[8991]]]);
      });
    }));
});
