import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { PlanCell, SheetPlan } from "../../../src/sheet/plan/sheet-plan.ts";
import { columns } from "../../../src/sheet/plan/sheet-columns.ts";
import { firstLineOf, rows } from "../../../src/sheet/statement/frame.ts";
import { statementTitles } from "../../../src/sheet/statement/titles.ts";
import { figuresOf, marginOf, planned, shown } from "../planned.ts";

const formulaOf = (cell: PlanCell | undefined): string =>
  cell?.kind === "formula" ? cell.formula : assert.fail(cell?.kind);

const cellOf = (plan: SheetPlan, label: string, n = 0): PlanCell | undefined =>
  plan.cells.find((cells) => shown(cells[columns.label]) === label)?.[columns.firstFigure + n];

describe("a statement filled by one formula", () => {
  const plan = planned("RevenueByService", ["4Q02@first", "4Q03", "4Q03 YoY"], { fill: "spill" });

  it("asks for its columns as their heads have them, and lets the errors of figures that are not there stand", () => {
    const formula = formulaOf(plan.cells[rows.spilled]?.[columns.label]);
    assert.match(formula, /^=IF\(COUNTBLANK\(D11:F11\)>0,"A column has no head: [^"]+",/);
    assert.ok(formula.endsWith(',IIJ.STATEMENT("RevenueByService",D11:F11,C3))'));
    assert.deepEqual(
      plan.cells[rows.column]?.slice(columns.firstFigure, columns.firstFigure + 3).map(shown),
      ["4Q02@1Q03", "4Q03@4Q03", "4Q03@4Q03 YoY"],
    );
  });

  it("holds nothing else where the formula fills", () => {
    const lines = plan.cells.slice(firstLineOf("spill"), firstLineOf("spill") + 9);
    for (const cells of lines)
      for (const cell of cells.slice(columns.label, columns.firstFigure + 3))
        assert.equal(cell.kind, "spilled");
  });

  it("is still checked: native sums of its lines stand below", () => {
    const total = "Total revenues";
    assert.deepEqual(figuresOf(plan, total).slice(0, 2), [13036439, 11617002]);
    const sums = plan.cells.filter((cells) => shown(cells[columns.label]) === total)[1];
    assert.match(formulaOf(sums?.[columns.firstFigure]), /SUM\(D\d+/);
    assert.ok(marginOf(plan).includes("2 of 2 agree"));
  });

  it("adds nothing up where a line is not available: what is left is not the total", () => {
    const half = planned("EBITDA", ["2Q03", "4Q03"], { fill: "spill" });
    assert.deepEqual(figuresOf(half, "Net income (loss)", 1).slice(0, 2), ["#N/A", 668699]);
  });
});

describe("a statement filled with values", () => {
  const plan = planned("RevenueByService", ["3Q03", "4Q03", "4Q03 Share"], { fill: "values" });

  it("holds numbers, and native formulas for totals, shares and checks alone", () => {
    assert.deepEqual(cellOf(plan, "Equipment sales", 1), { kind: "number", value: 2117006 });
    assert.equal(formulaOf(cellOf(plan, "Total revenues", 1)), "=SUM(E16:E18)");
    assert.match(formulaOf(cellOf(plan, "Equipment sales", 2)), /\/E\$19\)\)$/);
  });
});

describe("the margin of a statement", () => {
  it("says what a line is counted in, and of a total that no release prints that it is computed", () => {
    const margin = marginOf(planned("Contracts", ["4Q03"]));
    assert.ok(margin.includes("contracts") && margin.includes("Gbps"));
    assert.equal(margin.filter((text) => text === "computed").length, 1);
  });

  it("allows a total only what the rounding of its lines explains", () => {
    const plan = planned("ValueAdded", ["3Q03"]);
    const verdict = plan.verdicts.map(({ row, column }) => plan.cells[row]?.[column]);
    // 373 + 752 = 1,125 million against 1,124,596 thousand: 404 within 500 + 500 + 0.5.
    assert.deepEqual(verdict.map(shown), ["OK ±404"]);
    assert.match(formulaOf(verdict[0]), /<=1000\.5,/);
  });

  it("says how little a total differs by, also in billions", () => {
    const plan = planned("ValueAdded", ["3Q03"], { unit: "JPYbn" });
    assert.deepEqual(
      plan.verdicts.map(({ row, column }) => shown(plan.cells[row]?.[column])),
      ["OK ±0.000404"],
    );
  });
});

describe("where a difference comes from", () => {
  it("is put together from the lines that changed", () => {
    const plan = planned("Restatement", ["4Q02@first", "4Q02", "4Q02 Difference"]);
    assert.equal(figuresOf(plan, "Explained")[2], -7153087);
    assert.equal(
      plan.verdicts.map(({ row, column }) => shown(plan.cells[row]?.[column])).at(-1),
      "OK",
    );
  });

  it("is told of no dollars, which no release translates the quarter into", () => {
    const columns = ["4Q02@first", "4Q02", "4Q02 Difference"];
    for (const fill of ["live", "spill", "values"] as const) {
      const plan = planned("Restatement", columns, { unit: "USDk", fill });
      assert.equal(figuresOf(plan, "Explained")[2], "#N/A");
      assert.equal(
        plan.verdicts.map(({ row, column }) => shown(plan.cells[row]?.[column])).at(-1),
        "not calculated",
      );
    }
  });
});

describe("the name of a statement's tab", () => {
  it("is one that Excel accepts, with room for a number", () => {
    for (const { tab } of Object.values(statementTitles)) assert.match(tab, /^[A-Za-z -]{1,22}$/);
  });
});

describe("the names of a statement", () => {
  it("are what people refer to: the unit, the heads, the verdicts and every total", () => {
    const { names } = planned("RevenueByService", ["3Q03", "4Q03"]);
    assert.deepEqual(
      names.map(({ name }) => name),
      [
        ...["Unit", "Periods", "Releases", "Checks"],
        ...["Revenue_Connectivity", "Revenue_ConnectivityVAS", "Revenue_Total"],
      ],
    );
  });

  it("hold no unit where nothing is money", () => {
    const { names, cells } = planned("Contracts", ["4Q03"]);
    assert.ok(!names.some(({ name }) => name === "Unit"));
    assert.ok(!cells.flat().some((cell) => /JPY/.test(String(shown(cell)))));
  });
});

describe("the notes of a statement", () => {
  it("explain the marks shown, how a derived column came about, and what it lacks", () => {
    const notes = marginOf(planned("Operations", ["1Q03", "2Q03"]));
    assert.ok(notes.some((note) => note.startsWith("† superseded")));
    assert.ok(notes.includes("d 2Q03 is FY2003 − 1Q03 − 3Q03 − 4Q03, across releases."));
    assert.ok(notes.some((note) => note.startsWith("#N/A Not available in 2Q03: Equity method")));
  });

  it("give each line that lacks its own reason, and what to ask for it", () => {
    const notes = marginOf(planned("CashFlows", ["2Q03"], { fill: "values" })).join(" ");
    const [restated = "", newLines = "", issued = ""] = [
      /Not available in 2Q03: Net income.*?Ask \w+\./,
      /Not available in 2Q03: Provision.*?Ask \w+\./,
      /Not available in 2Q03: Proceeds from issuance.*?Ask \w+\./,
    ].map((pattern) => pattern.exec(notes)?.[0]);
    assert.match(
      restated,
      /^Not available in 2Q03: Net income \(loss\).* would mix two bases: .* Ask 1H03\.$/,
    );
    assert.match(
      newLines,
      /needs 1Q03, and the 1Q03 release has no such line for it\. .*Ask 1H03\.$/,
    );
    assert.match(issued, /needs 3Q03, .* Ask 1Q03\.$/);
  });

  it("give a fiscal year the name that vendors of data have for it", () => {
    const notes = marginOf(planned("Operations", ["4Q03", "FY2003"]));
    assert.ok(notes.includes("Fiscal years: FY2003 (to Mar-04; vendors' FY2004)."));
    assert.ok(
      !marginOf(planned("Operations", ["4Q03"]))
        .join()
        .includes("vendors"),
    );
  });

  it("explain nothing that is not there", () => {
    const notes = marginOf(planned("RevenueByService", ["4Q03"]));
    assert.ok(!notes.some((note) => /^([†r≠dm]|n\.\w\.|#N\/A) /.test(note)));
  });

  it("end with the source, the version of the data and the result of the checks", () => {
    const notes = marginOf(planned("Operations", ["4Q03"]));
    assert.ok(notes.some((note) => note.startsWith("Source: IIJ earnings releases 4Q03 (Tokyo")));
    assert.ok(notes.some((note) => note.includes("inserted 2004-05-15 09:30 UTC")));
    assert.equal(notes.at(-1), "Totals checked: 7 of 7 agree");
    const unchecked = marginOf(planned("NetDebt", ["4Q03"]));
    assert.equal(
      unchecked.at(-1),
      "No release prints what is added up here, so no total is checked.",
    );
  });
});
