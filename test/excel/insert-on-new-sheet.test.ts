import assert from "node:assert/strict";
import { insertOnNewSheet } from "../../src/excel/insert-on-new-sheet.ts";
import { smallPlan } from "./small-plan.ts";
import { openWorkbook, type TestWorkbook } from "./workbook.ts";

describe("insertOnNewSheet", () => {
  let workbook: TestWorkbook;
  beforeEach(async () => {
    workbook = await openWorkbook();
  });
  afterEach(() => {
    assert.deepEqual(workbook.session.host.unmodelled, []);
    workbook.session.close();
  });

  it("writes the plan's cells as they are meant: texts as texts, numbers as numbers, formulas live", async () => {
    const { sheet, address } = await insertOnNewSheet(smallPlan);
    assert.deepEqual([sheet, address], ["IIJ Small", "A1:C4"]);
    const { values, formulas, valueTypes } = await workbook.read("IIJ Small", "A1:C4");
    assert.deepEqual(values, [
      ["Item code", "13-Aug-03", "4Q03"],
      ["Revenue.SI", "Systems integration", 4001449],
      ["Revenue.Equipment", "=Equipment", 2117006],
      ["", "'Total", 6118455],
    ]);
    assert.equal(formulas[3]?.[2], "=SUM(C2:C3)");
    assert.deepEqual(valueTypes[3], ["Empty", "String", "Double"]);
  });

  it("formats, widens, folds, freezes and sets up the page", async () => {
    await insertOnNewSheet(smallPlan);
    const head = await workbook.read("IIJ Small", "A1:C1");
    assert.deepEqual([head.format.fill.color, head.format.font.bold], ["#DDEBF7", true]);
    const figures = await workbook.read("IIJ Small", "C2:C4");
    assert.deepEqual(figures.text, [["4,001,449!"], ["2117006"], ["6,118,455"]]);
    assert.equal(figures.format.horizontalAlignment, "Right");
    const label = await workbook.read("IIJ Small", "B2:B3");
    assert.deepEqual([label.format.indentLevel, label.format.columnWidth], [1, 161.25]);
    const record = workbook.session.host.recordOf("IIJ Small");
    assert.deepEqual(record.groups, [
      { address: "A:A", by: "ByColumns" },
      { address: "2:3", by: "ByRows" },
    ]);
    const sheet = workbook.session.host.book.workbook.getSheetByName("IIJ Small")?.getSheet();
    assert.deepEqual([sheet?.getRowVisible(1), sheet?.getColVisible(0)], [false, false]);
    assert.deepEqual(record.outlineLevels, [1, 1]);
    assert.equal(record.page.titleRows, "$1:$1");
    assert.equal(record.page.printArea, "$B$1:$C$4");
    const { Orientation, PaperSize, Zoom, PrintErrors, HeadersFooters } = record.page.properties;
    assert.deepEqual([Orientation, PaperSize, PrintErrors], ["Landscape", "A4", "Dash"]);
    assert.deepEqual(Zoom, { horizontalFitToPages: 1, verticalFitToPages: 1 });
    const footer = { LeftFooter: "IIJ: sales && costs", RightFooter: "&P / &N" };
    assert.deepEqual(HeadersFooters, { DefaultForAllPages: footer });
    assert.deepEqual(await frozen(workbook), "A1:B1");
  });

  it("shows the new sheet with its first cell selected", async () => {
    await insertOnNewSheet(smallPlan);
    assert.equal(await workbook.selected(), "'IIJ Small'!B1");
  });

  it("waits for two requests, one to look and one to write", async () => {
    await insertOnNewSheet(smallPlan);
    assert.equal(workbook.sent.length, 2);
    assert.equal(
      workbook.sent[0]?.Actions.some(({ ActionType }) => ActionType === 4),
      false,
    );
  });

  it("takes the next number when the name is taken, whatever its case", async () => {
    await workbook.prepare((sheet) => {
      sheet.name = "iij small";
    });
    await insertOnNewSheet(smallPlan);
    const { sheet } = await insertOnNewSheet(smallPlan);
    assert.equal(sheet, "IIJ Small (3)");
    assert.deepEqual(await workbook.sheetNames(), ["iij small", "IIJ Small (2)", "IIJ Small (3)"]);
  });

  it("names areas of its sheet, and draws charts that follow its cells", async () => {
    const { renamed } = await insertOnNewSheet(smallPlan);
    assert.deepEqual(renamed, []);
    assert.equal((await workbook.read("IIJ Small", "Revenue_Total")).address, "'IIJ Small'!C4");
    const [chart, ...others] = workbook.session.host.recordOf("IIJ Small").charts;
    assert.deepEqual(others, []);
    const at = { values: "'IIJ Small'!C2:C3", categories: "'IIJ Small'!B2:B3" };
    assert.deepEqual(chart?.series, [
      { properties: { Name: "Ground", GapWidth: 50, Fill: "none", Line: "none" }, ...at },
      { properties: { Name: "Revenue", GapWidth: 50, Fill: "#1F4E79" }, ...at },
      {
        properties: {
          Name: "Margin",
          ChartType: "LineMarkers",
          AxisGroup: "Secondary",
          Line: "#C55A11",
          MarkerStyle: "Circle",
          MarkerSize: 6,
          MarkerBackgroundColor: "#C55A11",
          MarkerForegroundColor: "#C55A11",
        },
        ...at,
      },
    ]);
    const { ChartType, Title, Axes, Legend } = chart.properties;
    assert.equal(ChartType, "ColumnStacked");
    assert.deepEqual(Title, {
      Text: "Revenue, 4Q03",
      Font: { Size: 12, Bold: true, Color: "#404040" },
    });
    assert.deepEqual(chart.place, {
      from: { row: 1, column: 0, x: 0, y: 0 },
      to: { row: 4, column: 2, x: 0, y: 0 },
    });
    assert.deepEqual(Axes, {
      CategoryAxis: { TickLabelPosition: "Low" },
      ValueAxis: {
        MajorGridlines: { Visible: true, Line: "#D9D9D9" },
        Title: { Text: "JPY thousands" },
      },
      SecondaryValueAxis: { Title: { Text: "%" } },
    });
    assert.deepEqual(Legend, { Visible: true, Position: "Bottom", "Entry 0": { Visible: false } });
  });

  it("gives areas formats while a formula is true, the first that sets something first", async () => {
    await insertOnNewSheet(smallPlan);
    const drawn = (cell: string) => workbook.session.host.drawn("IIJ Small", cell);
    assert.deepEqual(await drawn("C2"), {
      text: "4,001,449!",
      color: "#7030A0",
      fill: "#FFF2CC",
      bold: true,
      italic: true,
    });
    assert.deepEqual(await drawn("C3"), { text: "2117006", color: "#7030A0" });
    const total = await drawn("C4");
    assert.equal(total.text, "6,118,455");
  });

  it("draws a series of a single cell as one series", async () => {
    const cell = { row: 1, column: 2, rows: 1, columns: 1 };
    await insertOnNewSheet((anchor) => {
      const plan = smallPlan(anchor);
      const [chart] = plan.charts;
      assert.ok(chart);
      const series = [{ name: "SI", values: cell }];
      return { ...plan, charts: [{ ...chart, series, categories: { ...cell, column: 1 } }] };
    });
    const [chart] = workbook.session.host.recordOf("IIJ Small").charts;
    assert.deepEqual(chart?.series, [
      {
        properties: { Name: "SI", GapWidth: 50 },
        values: "'IIJ Small'!C2",
        categories: "'IIJ Small'!B2",
      },
    ]);
    assert.deepEqual(chart.properties["Legend"], { Visible: false });
  });

  it("gives a name that the workbook has a number, but not one that another sheet has", async () => {
    await workbook.prepare((sheet) => {
      sheet.names.add("Revenue_Parts", sheet.getRange("A1"));
      const { names } = sheet.context.workbook;
      names.add("Revenue_Total", sheet.getRange("A1"));
    });
    const { renamed } = await insertOnNewSheet(smallPlan);
    assert.deepEqual(renamed, [{ wanted: "Revenue_Total", name: "Revenue_Total_2" }]);
  });

  it("refuses a workbook whose structure is protected, and says where to insert instead", async () => {
    await workbook.prepare((sheet) => {
      sheet.context.workbook.protection.protect();
    });
    await assert.rejects(insertOnNewSheet(smallPlan), {
      kind: "host",
      message:
        /^The structure of this workbook is protected.* or insert at the selection\. Nothing was changed\.$/,
    });
    assert.deepEqual([await workbook.sheetNames(), workbook.sent.length], [["Sheet1"], 1]);
  });

  it("does not change a sheet whose name appeared between reading and writing", async () => {
    workbook.beforeWriting(() =>
      workbook.prepare((sheet) => {
        sheet.name = "IIJ Small";
      }),
    );
    await assert.rejects(insertOnNewSheet(smallPlan), {
      message:
        "A sheet with that name was added in the meantime. Insert again. Nothing was changed.",
    });
    assert.deepEqual(await workbook.sheetNames(), ["IIJ Small"]);
  });

  it("changes nothing when Excel refuses to be looked at", async () => {
    workbook.session.host.failAt(3);
    await assert.rejects(insertOnNewSheet(smallPlan), {
      kind: "host",
      message:
        "Excel refused (GeneralException: An internal error has occurred). Insert again. Nothing was changed.",
    });
    assert.deepEqual(await workbook.sheetNames(), ["Sheet1"]);
  });
});

const frozen = ({ session }: TestWorkbook): Promise<string | undefined> =>
  session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("IIJ Small");
    const area = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    return area.address.split("!")[1];
  });
