import assert from "node:assert/strict";
import { before, describe, it } from "mocha";
import type { PlanCell } from "../../src/sheet/plan/sheet-plan.ts";
import { smallPlan } from "../excel/small-plan.ts";
import { found, partsOfPlans, type Parts } from "./unzipped.ts";

const anchor = { row: 0, column: 0 };
const plan = smallPlan(anchor);

/** What an attribute of the first element of a name is. */
const attribute = (xml: string, element: string, name: string): string =>
  found(xml, new RegExp(`<${element} [^>]*\\b${name}="([^"]*)"`));

describe("a plan as a file", () => {
  let parts: Parts;
  let sheet: string;
  let workbook: string;
  before(async () => {
    parts = await partsOfPlans([{ ...plan, name: "P&L '03" }]);
    sheet = parts("xl/worksheets/sheet1.xml");
    workbook = parts("xl/workbook.xml");
  });

  it("folds rows and columns, and says how deep the outline is", () => {
    assert.equal(attribute(sheet, "sheetFormatPr", "outlineLevelRow"), "1");
    assert.equal(attribute(sheet, "sheetFormatPr", "outlineLevelCol"), "1");
    assert.match(sheet, /<row r="2" hidden="1" outlineLevel="1">/);
    assert.match(sheet, /<row r="3" hidden="1" outlineLevel="1">/);
    assert.match(sheet, /<row r="4" collapsed="1">/);
    assert.match(sheet, /<col min="1" max="1" [^>]*hidden="[^"]+" outlineLevel="1"/);
    assert.match(sheet, /<col min="2" max="2" [^>]*collapsed="[^"]+"/);
  });

  it("has the widths of columns as Excel counts them: 12 digits and the margins", () => {
    assert.match(sheet, /<col min="3" max="3" width="12.7109375" customWidth=/);
  });

  it("is set up to print", () => {
    assert.equal(attribute(sheet, "pageSetup", "paperSize"), "9");
    assert.equal(attribute(sheet, "pageSetup", "orientation"), "landscape");
    assert.equal(attribute(sheet, "pageSetup", "fitToWidth"), "1");
    assert.equal(attribute(sheet, "pageSetup", "fitToHeight"), "1");
    assert.equal(attribute(sheet, "pageSetup", "errors"), "dash");
    assert.match(sheet, /<pageSetUpPr fitToPage="1"\/>/);
    assert.equal(
      found(sheet, /<oddFooter>(.*?)<\/oddFooter>/),
      "&amp;LIIJ: sales &amp;&amp; costs&amp;R&amp;P / &amp;N",
    );
  });

  it("keeps rows and columns in view and shows no gridlines", () => {
    assert.match(sheet, /<sheetView [^>]*showGridLines="0"/);
    assert.match(sheet, /<pane xSplit="2" ySplit="1" topLeftCell="C2" state="frozen"/);
  });

  it("draws small columns right of it, over cells of its sheet, the sheet quoted", async () => {
    const over = { row: 1, column: 2, rows: 1, columns: 1 };
    const drawn = {
      ...plan,
      name: "P&L '03",
      sparklines: [
        { over, fromNil: true },
        { over: { ...over, row: 2 }, fromNil: false },
      ],
    };
    const written = await partsOfPlans([drawn]);
    const xml = written("xl/worksheets/sheet1.xml");
    const groups = [
      ...xml.matchAll(/<x14:sparklineGroup ([^>]*)>.*?<xm:f>(.*?)<.*?<xm:sqref>(.*?)</g),
    ];
    assert.deepEqual(
      groups.map(([, attributes = "", ...rest]) => [/manualMin="0"/.test(attributes), ...rest]),
      [
        [true, "'P&amp;L ''03'!$C$2", "D2"],
        [false, "'P&amp;L ''03'!$C$3", "D3"],
      ],
    );
    assert.match(xml, /<col min="4" max="4" width="14.7109375"/);
    assert.match(written("xl/workbook.xml"), /Print_Area"[^>]*>'P&amp;L ''03'!\$B\$1:\$D\$4</);
  });

  it("has names of its sheet, and Excel's own for what is printed, the sheet quoted", () => {
    const names = [...workbook.matchAll(/<definedName name="([^"]*)" localSheetId="0">(.*?)</g)];
    assert.deepEqual(
      names.map(([, name, reference]) => [name, reference]),
      [
        ["Revenue_Total", "'P&amp;L ''03'!$C$4"],
        ["Revenue_Parts", "'P&amp;L ''03'!$C$2:$C$3"],
        ["_xlnm.Print_Area", "'P&amp;L ''03'!$B$1:$C$4"],
        ["_xlnm.Print_Titles", "'P&amp;L ''03'!$1:$1"],
      ],
    );
  });

  it("has its conditions in rank, each with its number format and fill", () => {
    const rules = [
      ...sheet.matchAll(
        /<cfRule type="expression" priority="(\d)" dxfId="(\d)"[^>]*><formula>(.*?)</g,
      ),
    ];
    assert.deepEqual(
      rules.map(([, priority, style, formula]) => [priority, style, formula]),
      [
        ["1", "0", "C2&gt;3000000"],
        ["2", "1", "ISNUMBER(C2)"],
      ],
    );
    assert.match(sheet, /<conditionalFormatting sqref="C2:C3">/);
    const [first = ""] = parts("xl/styles.xml").match(/<dxf>.*?<\/dxf>/s) ?? [];
    assert.match(first, /<b\/>/);
    assert.match(first, /formatCode="#,##0&quot;!&quot;"/);
    assert.match(first, /<bgColor rgb="FFFFF2CC"\/>/);
  });

  it("has a native chart that says what it shows", () => {
    const drawing = parts("xl/drawings/drawing1.xml");
    assert.equal(attribute(drawing, "xdr:cNvPr", "descr"), "Revenue of 4Q03 by service.");
    const chart = parts("xl/charts/chart1.xml");
    assert.match(chart, /<a:t>Revenue, 4Q03<\/a:t>/);
    assert.match(chart, /<c:plotVisOnly val="0"\/><c:dispBlanksAs val="gap"\/>/);
    assert.match(chart, /<c16r3:dispNaAsBlank val="1"\/>/);
    assert.match(chart, /<c:legendEntry><c:idx val="0"\/><c:delete val="1"\/>/);
    assert.deepEqual(
      [...chart.matchAll(/<c:val><c:numRef><c:f>(.*?)<\/c:f>/g)].map(([, from]) => from),
      Array(3).fill("'P&amp;L ''03'!$C$2:$C$3"),
    );
    assert.deepEqual(
      [...chart.matchAll(/<c:min val="(.*?)"/g)].map(([, min]) => min),
      ["0", "0"],
      "both axes begin at the same zero",
    );
  });

  it("follows the cell of its title where it has one", async () => {
    const [chart] = plan.charts;
    assert.ok(chart);
    const titled = { ...plan, charts: [{ ...chart, titleFrom: { row: 0, column: 1 } }] };
    const xml = (await partsOfPlans([titled]))("xl/charts/chart1.xml");
    assert.equal(found(xml, /<c:title><c:tx><c:strRef><c:f>(.*?)</), "'IIJ Small'!$B$1");
  });

  it("says what made it, and that its results need not be calculated again", () => {
    assert.equal(found(parts("docProps/core.xml"), /<dc:title>(.*?)</), "Plans");
    assert.equal(
      found(parts("docProps/app.xml"), /<Application>(.*?)</),
      "IIJ Financials for Excel",
    );
    assert.match(workbook, /<calcPr calcId="191029"\/>/);
  });
});

describe("formulas in a file", () => {
  const cells: readonly (readonly PlanCell[])[] = [
    [
      { kind: "formula", formula: '=IIJ.HEADS("Operations",{"3Q03","4Q03"},,2)', expected: 37986 },
      { kind: "spilled", expected: 38077 },
      { kind: "formula", formula: "=A1+1", expected: 37987 },
    ],
    [
      { kind: "spilled", expected: 3 },
      { kind: "spilled", expected: "" },
      { kind: "formula", formula: '=IFNA(IIJ.FIGURE("4Q03","x"),NA())', expected: "#N/A" },
    ],
    [
      { kind: "error", code: "#N/A" },
      { kind: "text", text: "#N/A" },
      { kind: "formula", formula: '="#N"&"/A"', expected: 0 },
    ],
  ];
  let sheet: string;
  let parts: Parts;
  before(async () => {
    parts = await partsOfPlans([{ ...plan, cells, formats: [], charts: [], conditions: [] }]);
    sheet = parts("xl/worksheets/sheet1.xml");
  });
  const cell = (address: string): string =>
    found(sheet, new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`));

  it("are stored as Excel stores an add-in's, and fill their cells as dynamic arrays", () => {
    assert.equal(
      cell("A1"),
      '<c r="A1" cm="1"><f t="array" ref="A1:B2">_xldudf_IIJ_HEADS("Operations",{"3Q03","4Q03"},,2)</f><v>37986</v></c>',
    );
    assert.equal(cell("B1"), '<c r="B1"><v>38077</v></c>');
    assert.match(parts("xl/metadata.xml"), /fDynamic="1"/);
  });

  it("that fill one cell are plain, with what they come to", () => {
    assert.equal(cell("C1"), '<c r="C1"><f>A1+1</f><v>37987</v></c>');
  });

  it("come to errors as errors, and so are constants, but not a text that reads like one", () => {
    assert.equal(
      cell("C2"),
      '<c r="C2" t="e"><f>_xlfn.IFNA(_xldudf_IIJ_FIGURE("4Q03","x"),NA())</f><v>#N/A</v></c>',
    );
    assert.equal(cell("A3"), '<c r="A3" t="e"><v>#N/A</v></c>');
    assert.equal(cell("B3"), '<c r="B3" t="inlineStr"><is><r><t>#N/A</t></r></is></c>');
  });
});
