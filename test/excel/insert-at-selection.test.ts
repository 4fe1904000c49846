import assert from "node:assert/strict";
import { formatArea } from "../../workbench/excel-host/a1.ts";
import { insertAtSelection } from "../../src/excel/insert-at-selection.ts";
import type { Losses } from "../../src/excel/losses.ts";
import { selectAreas } from "../host/select-areas.ts";
import { smallPlan, spilledPlan } from "./small-plan.ts";
import { openWorkbook, type Everything, type TestWorkbook } from "./workbook.ts";

const yes = (): Promise<boolean> => Promise.resolve(true);
const unasked = (): Promise<boolean> => Promise.reject(new Error("asked without need"));

function formatAll(sheet: Excel.Worksheet): void {
  const { format } = sheet.getRange("C5:E9");
  format.font.italic = true;
  format.fill.color = "#FF0000";
  format.shrinkToFit = true;
}

const widthsOf = ({ contents }: Everything): unknown => (contents as { widths: unknown }).widths;

describe("insertAtSelection", () => {
  let workbook: TestWorkbook;
  beforeEach(async () => {
    workbook = await openWorkbook();
    await workbook.prepare((sheet) => {
      sheet.getRange("C5:D6").select();
    });
  });
  afterEach(() => {
    assert.deepEqual(workbook.session.host.unmodelled, []);
    workbook.session.close();
  });

  it("writes from the top left of the selection, with formulas that refer to the cells there", async () => {
    const written = await insertAtSelection(smallPlan, unasked);
    assert.deepEqual([written?.sheet, written?.address], ["Sheet1", "C5:E8"]);
    const { values, formulas } = await workbook.read("Sheet1", "C5:E8");
    assert.deepEqual(values[3], ["", "'Total", 6118455]);
    assert.equal(formulas[3]?.[2], "=SUM(E6:E7)");
  });

  it("changes nothing outside its rectangle, not even the width of a column", async () => {
    await workbook.prepare((sheet) => {
      sheet.getRange("C1").values = [["above"]];
      sheet.getRange("H7").values = [["beside"]];
      sheet.getRange("D:D").format.columnWidth = 300;
    });
    const before = await workbook.everything();
    await insertAtSelection(smallPlan, unasked);
    const used = await workbook.read("Sheet1", "A1:H4");
    assert.deepEqual(used.values.flat().join(""), "above");
    const after = await workbook.everything();
    assert.deepEqual(widthsOf(after), widthsOf(before));
    const record = workbook.session.host.recordOf("Sheet1");
    assert.deepEqual([record.groups, record.page.properties], [[], {}]);
    assert.deepEqual(record.charts[0]?.place, {
      from: { row: 5, column: 2, x: 0, y: 0 },
      to: { row: 8, column: 4, x: 0, y: 0 },
    });
    assert.equal(await workbook.selected(), "Sheet1!C5:D6");
  });

  it("waits for two requests, one to look and one to write", async () => {
    await insertAtSelection(smallPlan, unasked);
    assert.equal(workbook.sent.length, 2);
  });

  it("asks before it overwrites, saying what would be lost, and writes after a yes", async () => {
    await workbook.prepare((sheet) => {
      sheet.getRange("C6:D7").formulas = [
        ["My forecast", "=1+1"],
        ["a remark that is much longer than a line", ""],
      ];
      sheet.getRange("C6:D7").format.font.bold = true;
    });
    let asked: Losses | undefined;
    await insertAtSelection(smallPlan, (losses) => {
      asked = losses;
      return yes();
    });
    assert.deepEqual(structuredClone(asked), {
      address: "Sheet1!C5:E8",
      cells: 3,
      formulas: 1,
      samples: ["My forecast", "2", "a remark that is much l…"],
      conditionalFormats: 0,
      charts: [],
      names: [],
      undoable: false,
    });
    assert.equal((await workbook.read("Sheet1", "C6")).values[0]?.[0], "Revenue.SI");
    assert.equal((await workbook.read("Sheet1", "C6:D7")).format.font.bold, false);
  });

  it("lets no format of a blank cell show through, and does not ask for it", async () => {
    await workbook.prepare(formatAll);
    await insertAtSelection(smallPlan, unasked);
    assert.deepEqual(await looksOf("D8"), [false, "#FFFFFF", false]);
    assert.deepEqual(await looksOf("E6:E8"), [false, "#FFFFFF", true]);
    assert.deepEqual(await looksOf("C9:E9"), [true, "#FF0000", true]);
  });

  it("lets no old format show through if it has conditional formats", async () => {
    await workbook.prepare((sheet) => {
      formatAll(sheet);
      sheet.getRange("E8:F9").conditionalFormats.add("CellValue");
    });
    await insertAtSelection(smallPlan, yes);
    assert.deepEqual(await looksOf("D8"), [false, "#FFFFFF", false]);
    assert.deepEqual(await looksOf("C9:E9"), [true, "#FF0000", true]);
  });

  const looksOf = async (address: string): Promise<unknown[]> => {
    const { font, fill, shrinkToFit } = (await workbook.read("Sheet1", address)).format;
    return [font.italic, fill.color, shrinkToFit];
  };

  it("asks before it takes conditional formats away, or cells from beneath charts and names", async () => {
    await workbook.prepare((sheet) => {
      sheet.getRange("E8:F9").conditionalFormats.add("CellValue");
      sheet.getRange("H20").conditionalFormats.add("ContainsText");
      for (const [start, end] of [
        ["A1", "C5"],
        ["A1", "B20"],
        ["F1", "H20"],
      ] as const)
        sheet.charts.add("Line", sheet.getRange("A1:A2"), "Columns").setPosition(start, end);
      sheet.names.add("Budget", sheet.getRange("D5:D6"));
      sheet.names.add("Beside", sheet.getRange("F5:F6"));
    });
    let asked: Losses | undefined;
    await insertAtSelection(smallPlan, (losses) => {
      asked = losses;
      return yes();
    });
    assert.deepEqual(structuredClone(asked), {
      address: "Sheet1!C5:E8",
      cells: 0,
      formulas: 0,
      samples: [],
      conditionalFormats: 1,
      charts: ["Chart 1"],
      names: ["Budget"],
      undoable: false,
    });
    const { conditionalFormats, charts } = workbook.session.host.recordOf("Sheet1");
    assert.deepEqual(
      conditionalFormats.map(({ type, areas }) => [type, areas.map(formatArea)]),
      [
        ["Custom", ["E6:E7"]],
        ["Custom", ["E6:E7"]],
        ["ContainsText", ["H20"]],
        ["CellValue", ["F8", "E9:F9"]],
      ],
    );
    assert.equal(charts.length, 4);
  });

  it("gives a name that is taken, in the sheet or the workbook, a number, and says so", async () => {
    await workbook.prepare((sheet) => {
      sheet.names.add("revenue_total", sheet.getRange("A1"));
      const { names } = sheet.context.workbook;
      names.add("Revenue_Total_2", sheet.getRange("A2"));
    });
    const written = await insertAtSelection(smallPlan, unasked);
    assert.deepEqual(written?.renamed, [{ wanted: "Revenue_Total", name: "Revenue_Total_3" }]);
    const { contents } = await workbook.everything();
    assert.deepEqual(structuredClone((contents as { names: unknown }).names), [
      [["Revenue_Total_2", "=Sheet1!$A$2"]],
      [
        ["revenue_total", "=Sheet1!$A$1"],
        ["Revenue_Total_3", "=Sheet1!$E$8"],
        ["Revenue_Parts", "=Sheet1!$E$6:$E$7"],
      ],
    ]);
  });

  it("makes room for what a formula of the plan spills, after a yes", async () => {
    await workbook.prepare((sheet) => {
      sheet.getRange("D6").values = [["in the way"]];
    });
    const written = await insertAtSelection(spilledPlan, yes);
    assert.equal(written?.address, "C5:D6");
    const { values } = await workbook.read("Sheet1", "C5:D6");
    assert.deepEqual(values, [
      [1, 2],
      [3, 4],
    ]);
  });

  it("refuses a formula that spills in an Excel without spilling", async () => {
    workbook.session.close();
    workbook = await openWorkbook("1.11");
    await assert.rejects(insertAtSelection(spilledPlan, unasked), {
      kind: "host",
      message:
        /^Live formulas and One formula need formulas that spill\. .* Choose Values\. Nothing was changed\.$/,
    });
    assert.equal(workbook.sent.length, 0);
  });

  it("changes nothing after a no", async () => {
    await workbook.prepare((sheet) => {
      sheet.getRange("E8").values = [[7]];
    });
    const before = await workbook.everything();
    const written = await insertAtSelection(smallPlan, () => Promise.resolve(false));
    assert.equal(written, undefined);
    assert.deepEqual(await workbook.everything(), before);
    assert.equal(workbook.sent.length, 1);
  });

  it("says that one block must be selected if several are", async () => {
    const before = await workbook.everything();
    selectAreas(workbook.session, ["C5:D6", "F1"]);
    await assert.rejects(insertAtSelection(smallPlan, unasked), {
      kind: "host",
      message:
        /^The selection is not a single block of cells of this workbook: .* another workbook may be active\. /,
    });
    selectAreas(workbook.session, ["C5:D6"]);
    assert.deepEqual(await workbook.everything(), before);
  });

  it("writes in an Excel too old to report merged cells and spills", async () => {
    workbook.session.close();
    workbook = await openWorkbook("1.10");
    const written = await insertAtSelection(smallPlan, unasked);
    assert.equal(written?.address, "A1:C4");
  });
});
