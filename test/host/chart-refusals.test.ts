import assert from "node:assert/strict";
import { openSession } from "../../workbench/excel-host/session.ts";
import { refusal, withSession } from "./with-session.ts";

const sheet1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

describe("A chart that Excel refuses", () => {
  it("refuses types that are none, names beyond 255 characters and words it does not know", () =>
    withSession(async (session) => {
      const made = (context: Excel.RequestContext): Excel.Chart => {
        const sheet = sheet1(context);
        return sheet.charts.add("Line", sheet.getRange("A1:A2"), "Columns");
      };
      const refused = [
        (context: Excel.RequestContext) => {
          sheet1(context).charts.add("Lines" as never, sheet1(context).getRange("A1"));
        },
        (context: Excel.RequestContext) => {
          sheet1(context).charts.add("Line", sheet1(context).getRange("A1"), "Across" as never);
        },
        (context: Excel.RequestContext) => {
          made(context).series.getItemAt(0).name = "n".repeat(256);
        },
        (context: Excel.RequestContext) => {
          made(context).series.getItemAt(0).axisGroup = "Third" as never;
        },
        (context: Excel.RequestContext) => {
          made(context).legend.position = "Beside" as never;
        },
        (context: Excel.RequestContext) => {
          made(context).title.setFormula("Revenue");
        },
        (context: Excel.RequestContext) => {
          made(context).series.getItemAt(0).points.getItemAt(7).hasDataLabel = true;
        },
      ];
      for (const batch of refused) assert.equal(await refusal(session, batch), "InvalidArgument");
    }));

  it("answers NotImplemented to what it does not draw", async () => {
    const session = await openSession();
    const made = (context: Excel.RequestContext): Excel.Chart => {
      const sheet = sheet1(context);
      return sheet.charts.add("Line", sheet.getRange("A1:A2"), "Columns");
    };
    const asked = [
      (context: Excel.RequestContext) => {
        sheet1(context).charts.add("Pie", sheet1(context).getRange("A1:A2"));
      },
      (context: Excel.RequestContext) => {
        made(context).style = 5;
      },
      (context: Excel.RequestContext) => {
        made(context).format.fill.setSolidColor("red");
      },
      (context: Excel.RequestContext) => {
        made(context).series.getItemAt(0).trendlines.add("Linear");
      },
      (context: Excel.RequestContext) => {
        made(context).axes.valueAxis.logBase = 10;
      },
    ];
    try {
      for (const batch of asked) assert.equal(await refusal(session, batch), "NotImplemented");
    } finally {
      session.close();
    }
  });
});
