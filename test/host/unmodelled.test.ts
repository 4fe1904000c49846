import assert from "node:assert/strict";
import { openSession } from "../../workbench/excel-host/session.ts";
import { HostObject } from "../../workbench/excel-host/wire/host-object.ts";
import { refusal } from "./with-session.ts";

const sheet1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

/** What the host says it lacks after each batch, a batch a session. */
async function lacked(batch: (context: Excel.RequestContext) => void): Promise<readonly string[]> {
  const session = await openSession();
  try {
    assert.equal(await refusal(session, batch), "NotImplemented");
    return session.host.unmodelled;
  } finally {
    session.close();
  }
}

describe("What is not modelled is never passed over", () => {
  it("a property that cannot be set", async () => {
    const missed = await lacked((context) => {
      context.application.calculationMode = "Manual";
    });
    assert.deepEqual(missed, ['Application.calculationMode = "Manual"']);
    const fixed = new (class extends HostObject {
      readonly className = "Fixed";
      get Width(): number {
        return 1;
      }
    })();
    assert.throws(() => {
      fixed.write("Width", 2);
    }, /The stand-in host has no Fixed.width/);
  });

  it("a part or a property of what is only recorded", async () => {
    const missed = [
      await lacked((context) => {
        const { charts } = sheet1(context);
        const chart = charts.add("Line", sheet1(context).getRange("A1:A2"), "Columns");
        chart.plotArea.insideHeight = 10;
      }),
      await lacked((context) => {
        const { charts } = sheet1(context);
        const chart = charts.add("Line", sheet1(context).getRange("A1:A2"), "Columns");
        chart.showAllFieldButtons = true;
      }),
    ];
    assert.deepEqual(missed, [["Chart.plotArea"], ["Chart.showAllFieldButtons"]]);
  });

  it("an argument, and a field of one", async () => {
    const missed = [
      await lacked(({ workbook }) => {
        workbook.worksheets.getFirst(true).activate();
      }),
      await lacked((context) => {
        sheet1(context).protection.protect({ allowFormatCells: true });
      }),
      await lacked((context) => {
        sheet1(context)
          .getRange("A1")
          .setCellProperties([[{ style: "Good" }]]);
      }),
    ];
    assert.deepEqual(missed, [
      ["WorksheetCollection.getFirst, argument 1"],
      ["WorksheetProtection.protect.allowFormatCells"],
      ["Range.setCellProperties.style"],
    ]);
  });
});
