import assert from "node:assert/strict";
import { Cell } from "../../workbench/page/explain/cell.ts";
import { explainError } from "../../workbench/page/explain/explain-error.ts";
import { explainFigure } from "../../workbench/page/explain/explain-figure.ts";
import { parseArea } from "../../workbench/excel-host/a1.ts";
import { openSession, type Session } from "../../workbench/excel-host/session.ts";
import { functions } from "./built-functions.ts";

/** Each formula with its cell, the value of the cell, and the explanation. */
type Case = readonly [cell: string, formula: string, shows: unknown, says: RegExp];

const ERRORS: readonly Case[] = [
  ["A1", '=IIJ.REVENUE("4Q03","Sl")', "#VALUE!", /\bSI\b/],
  ["A2", "=A1*2", "#VALUE!", /^From A1 \(#VALUE!\): .*\bSI\b/],
  ["A3", "=SUM(A2,B1)", "#VALUE!", /^From A1 \(#VALUE!\): /],
  ["A4", "=1+Other!B2", "#N/A", /^From Other!B2 \(#N\/A\): .*IIJ\.USD/],
  ["A5", "=IIJ.REVENUE(K1:K3)", "#CALC!", /IIJ\.REVENUE takes one value.*FIGURES/],
  ["A6", "=10/B20", "#DIV/0!", /divides by B20, which is empty/],
  ["A7", "=10/B1", "#DIV/0!", /divides by B1, which is 0/],
  ["A8", "=A6+1", "#DIV/0!", /^From A6 \(#DIV\/0!\): .*B20/],
  ["A9", "=IIJ.REVENU(1)", "#NAME?", /no function IIJ\.REVENU\. Did you mean IIJ\.REVENUE\?/],
  ["A10", "=REVENUE(1)", "#NAME?", /no function REVENUE\. Did you mean IIJ\.REVENUE\?/],
  ["A11", "=SUMM(1)", "#NAME?", /Did you mean SUM\?/],
  ["A12", "=Foo+1", "#NAME?", /no name "Foo".*quotation marks/],
  ["A13", "=#REF!+1", "#REF!", /not there/],
  ["A14", "=B2+1", "#VALUE!", /B2 contains text, "words"/],
  ["A15", "=Nowhere!A1", "#VALUE!", /Nowhere!A1, a sheet that is not in this workbook/],
  ["D1", '=IIJ.ASPRINTED("1Q03","8")', "#SPILL!", /E3 is in the way/],
  ["A16", "=D1", "#SPILL!", /^From D1 \(#SPILL!\): .*E3/],
  ["A17", '=MATCH("none",B1:B2,0)', "#N/A", /look-up found nothing/],
  ["A18", "=SQRT(-1)", "#NUM!", /outside what the function takes/],
  ["D20", '=IIJ.FIGURES({"4Q03","9Q99"},"Revenue.SI")', 4001449, /SI/],
  ["A19", "=E20", "#VALUE!", /^From E20 \(#VALUE!\): .*9Q99/],
];

const FIGURES: readonly Case[] = [
  ["A1", '=IIJ.REVENUE("4Q03","SI")', 4001449, /^4Q03 release \(14-May-04\), .*4,001,449/],
  ["A2", '=IIJ.REVENUE("1Q03")', 8344046, /column 1Q03 JPY: 8,344,046/],
  ["A3", '=IIJ.INCOME("4Q02",,,"first")', -2136513, /^1Q03 release \(13-Aug-03\)/],
  ["A4", '=IIJ.EBITDA(B1,"JPYm")', 1358, /^4Q03 release/],
  ["A5", '=IIJ.BALANCE(B1,"Cash")', 12284239, /12,284,239/],
  ["A6", '=IIJ.CONTRACTS("4Q03","IIJ4U")', 67105, /67,105/],
  ["A7", '=IIJ.STATUS("4Q03","Revenue.SI")', "reported", /^Kind of this figure: 4Q03 release/],
  [
    "A8",
    '=IIJ.REVENUE("4Q03","SI")+IIJ.REVENUE("1Q03")',
    12345495,
    /^Made of 2 figures\. .*8,344,046/,
  ],
  ["A9", "=SUM(A1:A2)", 12345495, /^Made of A1, A2\. A1: 4Q03 release/],
  ["A10", "=A9/2", 6172747.5, /^Made of A1, A2\. A1: /],
  ["A11", "=1+1", 2, /^$/],
  ["D1", '=IIJ.FIGURES({"4Q03","1Q03"},{"Revenue.SI";"Revenue.Total"})', 4001449, /4,001,449/],
  ["A12", "=E2", 8344046, /^Made of E2\. E2: .*column 1Q03 JPY: 8,344,046/],
  ["D10", '=INDEX(IIJ.ASPRINTED("1Q03","8"),2,2)', -97, /^$/],
  ["D12", '=IIJ.FIGURES("4Q03",{"Revenue.SI","Revenue.Total"})', 4001449, /4,001,449/],
  ["D16", '=IIJ.HISTORY("4Q02","Income.Net")', "Release", /^Every vintage of this figure/],
  [
    "D24",
    '=IIJ.ASPRINTED("1Q03","BS")',
    "Consolidated Balance Sheets (JPY and USD thousands)",
    /^$/,
  ],
];

describe("what the strip under the grid says", () => {
  let session: Session;
  before(async () => {
    session = await openSession({ functions });
  });
  after(() => {
    session.close();
  });

  const write = (sheetName: string, cells: Readonly<Record<string, unknown>>): Promise<void> =>
    session.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItemOrNullObject(sheetName);
      await context.sync();
      const on = sheet.isNullObject ? worksheets.add(sheetName) : sheet;
      for (const [address, content] of Object.entries(cells))
        on.getRange(address).formulas = [[content]];
      await context.sync();
    });
  const cell = (sheetName: string, address: string): Cell => {
    const sheet = session.host.book.workbook.getSheetByName(sheetName);
    const area = parseArea(address);
    assert.ok(sheet && area);
    return new Cell(session.host, session.host.sheet(sheet.getSheetId()), area.row, area.column);
  };
  const formulasOf = (cases: readonly Case[]) =>
    Object.fromEntries(cases.map(([address, formula]) => [address, formula]));

  it("explains every kind of error, and names the cell that it comes from", async () => {
    await write("Other", { B2: '=IIJ.REVENUE("3Q03","SI","USDk")' });
    await write("Sheet1", { B1: 0, B2: "words", E3: "here", ...formulasOf(ERRORS) });
    await session.host.book.settle();
    for (const [address, formula, shows, says] of ERRORS) {
      const at = cell("Sheet1", address);
      assert.equal(at.value, shows, `${address} ${formula}`);
      if (at.error !== undefined) assert.match(explainError(at), says, `${address} ${formula}`);
    }
  });

  it("gives the source of a valid figure, and the parts of a native formula", async () => {
    await write("Figures", { B1: "4Q03", ...formulasOf(FIGURES) });
    await session.host.book.settle();
    for (const [address, formula, shows, says] of FIGURES) {
      const at = cell("Figures", address);
      assert.equal(at.value, shows, `${address} ${formula}`);
      assert.match(explainFigure(at), says, `${address} ${formula}`);
    }
    assert.match(explainFigure(cell("Figures", "E2")), /column 1Q03 JPY: 8,344,046/);
    assert.equal(
      explainFigure(cell("Figures", "E30")),
      "Part of the block that IIJ.ASPRINTED gives in D24.",
    );
  });

  it("follows a formula that is changed", async () => {
    await write("Figures", { A1: '=IIJ.REVENUE("1Q03")' });
    await session.host.book.settle();
    assert.match(explainFigure(cell("Figures", "A1")), /column 1Q03 JPY: 8,344,046/);
  });
});
