import assert from "node:assert/strict";
import { answerOf } from "./answer-of.ts";

const refused = (set: (layout: Excel.PageLayout) => void) =>
  answerOf(async ({ pageLayout }) => {
    set(pageLayout);
    return Promise.resolve("accepted");
  });

describe("The page layout, as documented", () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.pageorientation
  it("of a new sheet is portrait, at its full size, and prints no gridlines", async () => {
    const read = await answerOf(async ({ pageLayout }, context) => {
      pageLayout.load("orientation,zoom,printGridlines,printOrder");
      await context.sync();
      const { orientation, zoom, printGridlines, printOrder } = pageLayout;
      return { orientation, zoom, printGridlines, printOrder };
    });
    assert.deepEqual(read, {
      orientation: "Portrait",
      zoom: { scale: 100 },
      printGridlines: false,
      printOrder: "DownThenOver",
    });
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.pagelayout
  // https://learn.microsoft.com/javascript/api/excel/excel.pagelayoutzoomoptions
  it("refuses a word, a scale or a title that is none", async () => {
    const sets: ((layout: Excel.PageLayout) => void)[] = [
      (layout) => void (layout.orientation = "Sideways" as "Portrait"),
      (layout) => void (layout.paperSize = "A0" as "A4"),
      (layout) => void (layout.zoom = { scale: 5 }),
      (layout) => {
        layout.setPrintTitleRows("A1:C3");
      },
      (layout) => {
        layout.setPrintTitleColumns("1:3");
      },
      (layout) => {
        layout.setPrintArea("nowhere");
      },
    ];
    for (const set of sets) assert.equal(await refused(set), "InvalidArgument", String(set));
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.pagelayout#excel-excel-pagelayout-getprinttitlerowsornullobject-member(1)
  it("gives its title rows and columns as ranges", async () => {
    const read = await answerOf(async ({ pageLayout }, context) => {
      const none = pageLayout.getPrintTitleRowsOrNullObject();
      await context.sync();
      pageLayout.setPrintTitleRows("$1:$3");
      pageLayout.setPrintTitleColumns("A:A");
      const rows = pageLayout.getPrintTitleRowsOrNullObject().load("address");
      const columns = pageLayout.getPrintTitleColumns().load("address");
      await context.sync();
      return [none.isNullObject, rows.address, columns.address];
    });
    assert.deepEqual(read, [true, "Sheet1!1:3", "Sheet1!A:A"]);
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.pagelayout#excel-excel-pagelayout-setprintmargins-member(1)
  it("takes margins in any unit and gives points", async () => {
    const read = await answerOf(async ({ pageLayout }, context) => {
      pageLayout.setPrintMargins("Inches", { left: 0.5, top: 1 });
      pageLayout.load("leftMargin,topMargin");
      await context.sync();
      return [pageLayout.leftMargin, pageLayout.topMargin];
    });
    assert.deepEqual(read, [36, 72]);
  });
});
