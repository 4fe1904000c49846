import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { columns, rows } from "../../../src/sheet/statement/layout.ts";
import { statementTitles } from "../../../src/sheet/statement/head/labels.ts";
import { blockName } from "../../../src/sheet/statement/names.ts";
import { definitions } from "../../../src/statements/definitions/gallery.ts";
import {
  cellsUnder,
  figuresOf,
  formulaOf,
  headOf,
  marginOf,
  planned,
  rowOfItem,
  shown,
  shownAt,
  textsBelow,
  verdictsOf,
} from "../planned.ts";

describe("a statement filled by one formula", () => {
  const plan = planned("RevenueByService", ["4Q02@first", "4Q03", "4Q03 YoY"], { fill: "spill" });

  it("asks for its columns as their heads have them, and keeps the errors of missing figures", () => {
    const formula = formulaOf(plan.cells[rows.column + 1]?.[columns.label]);
    const heads = `E${rows.column + 1}:G${rows.column + 1}`;
    assert.ok(formula.startsWith(`=IF(COUNTBLANK(${heads})>0,"A column has no head: `), formula);
    assert.ok(formula.endsWith(`,IIJ.STATEMENT("RevenueByService",${heads},$D$3))`), formula);
    assert.deepEqual(headOf(plan, rows.column), [
      ...["4Q02@first@20040514", "4Q03@20040514", "4Q03@20040514 YoY"],
    ]);
  });

  it("holds nothing else where the formula fills", () => {
    for (const row of plan.reading.lines)
      for (const column of [columns.label, ...plan.reading.figures])
        assert.equal(plan.cells[row]?.[column]?.kind, "spilled");
  });

  it("is still checked: native sums of its lines are below", () => {
    const total = "Total revenues";
    assert.deepEqual(figuresOf(plan, total).slice(0, 2), [13036439, 11617002]);
    assert.match(formulaOf(cellsUnder(plan, total, 1)[0]), /SUM\(E\d+/);
    assert.equal(verdictsOf(plan)[2], "✔");
  });

  it("adds nothing up where a line is not available: what is left is not the total", () => {
    const half = planned("EBITDA", ["2Q03", "4Q03"], { fill: "spill" });
    assert.deepEqual(figuresOf(half, "Net income (loss)", 1), ["#N/A", 668699]);
  });
});

describe("a statement filled with values", () => {
  const plan = planned("RevenueByService", ["3Q03", "4Q03", "4Q03 Share"], { fill: "values" });

  it("holds numbers, and native formulas for totals, shares and checks alone", () => {
    const [equipment, total] = ["Revenue.Equipment", "Revenue.Total"].map((code) =>
      rowOfItem(plan, code),
    );
    const row = plan.cells[equipment ?? 0] ?? [];
    assert.deepEqual(row[columns.firstFigure + 1], { kind: "number", value: 2117006 });
    const summed = formulaOf(plan.cells[total ?? 0]?.[columns.firstFigure + 1]);
    assert.match(summed, /^=SUM\(F\d+:F\d+\)$/);
    assert.match(
      formulaOf(row[columns.firstFigure + 2]),
      new RegExp(`/F\\$${(total ?? 0) + 1}\\)\\)$`),
    );
  });

  it("holds a missing figure as #N/A itself, which nobody's sum skips, and totals over it as what is derived", () => {
    const cash = planned("CashFlows", ["2Q03"], { fill: "values" });
    const column = columns.firstFigure;
    const cells = cash.reading.lines.map((row) => cash.cells[row]?.[column]);
    assert.ok(cells.some((cell) => cell?.kind === "error"));
    assert.ok(!cells.some((cell) => cell?.kind === "text" && cell.text === "n.a."));
    const total = cash.cells[rowOfItem(cash, "CashFlow.Investing")]?.[column];
    assert.deepEqual(total, { kind: "number", value: 230236 });
  });

  it("says in the same words what live sheets say: titles, notes, legends and verdicts", () => {
    const live = planned("Operations", ["4Q02", "1Q03", "4Q03"]);
    const values = planned("Operations", ["4Q02", "1Q03", "4Q03"], { fill: "values" });
    for (const [row, column] of [
      [rows.title, columns.firstFigure + 2],
      [rows.about, columns.check],
    ] as const)
      assert.equal(shownAt(values, row, column), shownAt(live, row, column));
    const ofSheet = (text: string): boolean => !/^(Blue|▸)/.test(text);
    assert.deepEqual(textsBelow(values).filter(ofSheet), textsBelow(live).filter(ofSheet));
    assert.deepEqual(verdictsOf(values), verdictsOf(live));
  });
});

describe("the margin of a statement", () => {
  it("says what a line is counted in, and of a total that no release prints that it is computed", () => {
    const margin = marginOf(planned("Contracts", ["4Q03"]));
    assert.ok(margin.includes("contracts") && margin.includes("Gbps"));
    assert.equal(margin.filter((text) => text === "computed").length, 1);
  });
});

describe("where a difference comes from", () => {
  const columnsAsked = ["4Q02@first", "4Q02", "4Q02 Difference"];

  it("is put together from the lines that changed, above them, with a verdict", () => {
    const plan = planned("Restatement", columnsAsked);
    assert.equal(figuresOf(plan, "Net income (loss), explained")[2], -7153087);
    assert.equal(verdictsOf(plan)[0], "✔");
    const terms = plan.cells
      .slice(rows.noted + 2, plan.verdicts[0]?.row)
      .map((row) => [shown(row[columns.label]), shown(row[columns.firstFigure + 2])]);
    assert.equal(terms.length, 3);
    assert.deepEqual(
      terms.map(([, amount]) => amount),
      [-5000000, -2155012, -1925],
    );
    assert.deepEqual(
      terms.map(([label]) => String(label).startsWith("Less: ")),
      [false, false, true],
    );
  });

  it("has no result in dollars, because no release translates the quarter", () => {
    for (const fill of ["live", "values"] as const) {
      const plan = planned("Restatement", columnsAsked, { unit: "USDk", fill });
      assert.equal(figuresOf(plan, "Net income (loss), explained")[2], "#N/A");
      assert.equal(verdictsOf(plan)[0], "not calculated");
    }
  });
});

describe("the name of a statement's tab", () => {
  it("is one that Excel accepts, with room for a number", () => {
    for (const { tab } of Object.values(statementTitles)) assert.match(tab, /^[A-Za-z -]{1,22}$/);
  });
});

describe("the names of a statement", () => {
  it("are what people refer to: the block, the unit, the date, the heads, the verdicts and every total", () => {
    const { names } = planned("RevenueByService", ["3Q03", "4Q03"]);
    assert.deepEqual(
      names.map(({ name }) => name),
      [
        ...["IIJ_RevenueByService", "Unit", "AsKnown", "Periods", "Checks"],
        ...["Revenue_Connectivity", "Revenue_ConnectivityVAS", "Revenue_Total"],
      ],
    );
  });

  it("hold no unit where nothing is money", () => {
    const plan = planned("Contracts", ["4Q03"]);
    assert.ok(!plan.names.some(({ name }) => name === "Unit"));
    const { row, rows: high } = plan.page.printArea;
    const isFolded = (at: number): boolean =>
      plan.folds.some(({ of, first, last }) => of === "rows" && first <= at && at <= last);
    const inView = plan.cells.filter((_, at) => row <= at && at < row + high && !isFolded(at));
    assert.ok(!inView.flat().some((cell) => /JPY/.test(String(shown(cell)))));
  });

  it("mark the block of each statement by a name of its own", () => {
    const blocks = Object.keys(definitions).map(blockName);
    assert.equal(new Set(blocks).size, blocks.length);
    for (const name of blocks) assert.match(name, /^IIJ_\w+$/);
  });
});

describe("what is said below a statement", () => {
  it("explains the marks and words that its cells show, and no other", () => {
    const texts = textsBelow(planned("Operations", ["1Q03", "2Q03"]));
    const legend = texts.filter((text) => /^([†r≠dcm]|n\.\w\.|#N\/A) /.test(text)).join(" · ");
    assert.match(legend, /† superseded/);
    assert.match(legend, /d derived/);
    assert.match(legend, /n\.p\. not presented/);
    assert.match(legend, /#N\/A not available/);
    assert.doesNotMatch(legend, /restated: an older|n\.m\.|known only in millions/);
    const bare = textsBelow(planned("RevenueByService", ["4Q03"]));
    assert.deepEqual(
      bare.filter((text) => /^([†r≠dcm]|n\.\w\.|#N\/A) /.test(text)),
      [
        "c Connectivity (dedicated and dial-up): computed from printed figures",
        "≠ 4Q03 share as printed differs from the amounts: Systems integration revenues 34.5%",
        // Of its share below the lines.
        "≠ another print of the same release differs",
        "c computed: a sum of printed figures, or a blank cell whose column adds up without it",
      ],
    );
  });

  it("says how a derived column is computed, in the row of its column among the sources", () => {
    const plan = planned("Operations", ["1Q03", "2Q03"]);
    const sources = plan.cells.filter((row) => shown(row[columns.label]) === "2Q03");
    const told = sources.flatMap((row) => row.map(shown));
    assert.ok(told.includes("FY2003 − 1Q03 − 3Q03 − 4Q03"));
    assert.ok(told.includes("1Q03, 4Q03"));
  });

  it("describes a restatement in words, with the amount written off", () => {
    const [first] = textsBelow(planned("Operations", ["4Q02"]));
    assert.equal(
      first,
      "4Q02, as restated in May 2004: 7,153,087 thousand yen was written off for Crosswave.",
    );
  });

  it("numbers a note and the line that it is of with the same number", () => {
    const plan = planned("Operations", ["4Q02"]);
    const numbered = plan.cells.flatMap((row) => {
      const number = shown(row[columns.note]);
      return typeof number === "number" ? [[number, shown(row[columns.label])]] : [];
    });
    const line = numbered.find(([number, label]) => number === 1 && !/4Q02/.test(String(label)));
    assert.equal(line?.[1], "Impairment loss on Crosswave");
  });

  it("says what the sheet was made of: the source, the version of the data and when", () => {
    const texts = textsBelow(planned("Operations", ["4Q03"]));
    assert.ok(texts.some((text) => text.startsWith("Source: the earnings releases")));
    assert.ok(texts.some((text) => text.includes("inserted 2004-05-15 09:30 UTC")));
  });

  it("says nothing of checks where no release prints what is added up", () => {
    const plan = planned("NetDebt", ["4Q03"]);
    assert.deepEqual(verdictsOf(plan), []);
    assert.ok(!textsBelow(plan).some((text) => text.startsWith("▸ Checks")));
    assert.equal(shownAt(plan, rows.title, columns.firstFigure + 2), "");
  });
});
