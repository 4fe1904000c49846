import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { reconcile } from "../../../src/reconciliation/reconcile.ts";
import { checkColumns, checkRows } from "../../../src/sheet/checks/check-columns.ts";
import { planChecks } from "../../../src/sheet/checks/plan-checks.ts";
import type { Fill } from "../../../src/sheet/plan/placement.ts";
import { contentOf, type PlanCell, type SheetPlan } from "../../../src/sheet/plan/sheet-plan.ts";
import { withThirdRelease } from "../../frozen/third-release.ts";
import { data } from "../../dataset/held.ts";

const place = (fill: Fill) =>
  ({ anchor: { row: 0, column: 0 }, insertedAt: "2004-05-15T09:30:00.000Z", fill }) as const;
const plan = planChecks(data, "all", place("live"));

type Column = keyof typeof checkColumns;
const content = (cell: PlanCell | undefined): unknown => cell && contentOf(cell);
const formula = (cell: PlanCell | undefined): unknown =>
  cell?.kind === "formula" ? cell.formula : content(cell);
const bodyOf = ({ cells }: SheetPlan) => cells.slice(checkRows.first);
const at = (row: readonly PlanCell[], column: Column): PlanCell | undefined =>
  row[checkColumns[column]];

function rowOf(id: string): readonly PlanCell[] {
  return bodyOf(plan).find((row) => content(at(row, "id")) === id) ?? assert.fail(id);
}

const sentence = (id: string): unknown => content(rowOf(id).at(-1));
const termsOf = (row: readonly PlanCell[]): readonly PlanCell[] =>
  row.slice(checkColumns.firstTerm, -1).filter(({ kind }) => kind !== "blank");

const rounded = "footing:1Q03:1:Revenue.Connectivity:1Q03:JPY:Revenue.Dedicated+Revenue.DialUp";
const forced = "same figure:4Q03:6:Expense.R&D:4Q03:JPY";

describe("the verdict of a check, from the cells of its row", () => {
  for (const [name, held] of [
    ["two releases", data],
    ["a third release", withThirdRelease()],
  ] as const)
    it(`is the add-in's own for every check: ${name}`, () => {
      const { cells } = planChecks(held, "all", place("values"));
      const others = cells.slice(checkRows.first).flatMap((row) => {
        const [here, ours] = [content(at(row, "verdict")), content(at(row, "ours"))];
        return here === ours ? [] : [[content(at(row, "id")), here, ours]];
      });
      assert.deepEqual(others, []);
      assert.equal(cells.length - checkRows.first, reconcile(held).length);
    });

  it("says where it rests on the record and not on the figures alone", () => {
    const counts = new Map<unknown, number>();
    for (const row of bodyOf(plan)) {
      const rests = content(at(row, "restsOn"));
      counts.set(rests, (counts.get(rests) ?? 0) + 1);
    }
    assert.deepEqual(Object.fromEntries(counts), {
      "the figures": 1920,
      "the figures; reason on record": 66,
      "the record: not calculated": 1,
      "a restatement on record": 51,
      "a figure is missing": 157,
    });
  });
});

describe("a check speaks in one of five ways", () => {
  it("agrees", () => {
    const id =
      "footing:4Q03:IS:Revenue.Total:4Q03:JPY:Revenue.ConnectivityVAS+Revenue.SI+Revenue.Equipment";
    assert.equal(
      sentence(id),
      "Agrees. Total revenues 4Q03: 5,498,547 + 4,001,449 + 2,117,006 = 11,617,002 printed; difference 0 thousand.",
    );
  });

  it("agrees within rounding", () => {
    assert.equal(
      sentence(rounded),
      "Agrees within rounding. Connectivity services (dedicated and dial-up) 1Q03, Table 1, from its own millions: 3,321 + 767 = 4,088; printed 4,089; allowance 1.5 million (from thousands it is exact: 4,088,647).",
    );
  });

  it("is inconsistent in the source, consistent with forcing", () => {
    assert.equal(
      sentence(forced),
      "Source inconsistent, consistent with forcing. Research and development 4Q03: Table 6 prints 78; the statement of operations' 78,786 rounds to 79. The table in millions is made to add up. With 79 instead of 78, the parts of Total costs and expenses add up to 11,268, not 11,267. Use 78,786.",
    );
  });

  it("is restated and no error", () => {
    assert.equal(
      sentence("restatement:1Q03:IS:Income.Net:4Q02:JPY:4Q03"),
      "Restated, not an error. Net income (loss) 4Q02: (2,136,513) Aug-03 → (9,289,600) May-04; change (7,153,087) = (5,000,000) restricted cash + (2,155,012) investments in and advances to equity method investees + 1,925 accumulated other comprehensive income. Restricted cash 5,000,000 and investments 2,155,012 were written off; 1,925 of it was absorbed by other comprehensive income.",
    );
  });

  it("is not testable", () => {
    assert.equal(
      sentence("quarters and years:4Q03:IS-FY:Income.Net:FY2003:JPY"),
      "Not testable. Net income (loss) quarters against FY2003: 2Q03 is not in the data; the remainder (763,884) mixes bases and is not 2Q03's result.",
    );
    assert.equal(
      sentence("quarters and years:4Q03:IS-FY:Revenue.Dedicated:FY2002:JPY"),
      "Not testable. Dedicated access services quarters against FY2002: 2Q02 and 3Q02 are not in the data.",
    );
  });

  it("with labels, never with the code of an item", () => {
    const codes = [...data.items.keys()];
    for (const row of bodyOf(plan))
      for (const text of [content(row.at(-1)), content(at(row, "against"))]) {
        const words = String(text).split(/[\s,;:()]+/);
        assert.deepEqual(
          words.filter((word) => codes.includes(word.replace(/\.$/, ""))),
          [],
        );
      }
  });
});

describe("a row of the sheet of checks", () => {
  it("asks for each term's printed cell and adds up on the sheet", () => {
    const row = rowOf(rounded);
    assert.deepEqual(termsOf(row).map(formula), [
      '=IIJ.ASPRINTED("1Q03","1",2,1)',
      '=IIJ.ASPRINTED("1Q03","1",3,1)',
    ]);
    assert.match(String(formula(at(row, "calculated"))), /^=SUM\(O\d+:P\d+\)$/);
    assert.equal(formula(at(row, "allowance")), "=(1+2*1)/2");
    assert.deepEqual(
      (["printed", "calculated", "difference", "allowance"] as const).map((column) =>
        content(at(row, column)),
      ),
      [4089, 4088, 1, 1.5],
    );
  });

  it("brings a term into the printed unit and sign", () => {
    assert.deepEqual(termsOf(rowOf(forced)).map(content), [78.786]);
    const deducted = "footing:4Q03:9:Income.Operating:4Q03:JPY:EBITDA.Adjusted+Depreciation.EBITDA";
    assert.deepEqual(
      termsOf(rowOf(deducted))
        .map(formula)
        .map(String)
        .map((text) => text.slice(0, 6)),
      ["=IIJ.A", "=IIJ.A"],
    );
    assert.deepEqual(termsOf(rowOf(deducted)).map(content), [1358, -1008]);
  });

  it("has a number where no function answers the print, and only there", () => {
    const numbers = bodyOf(plan).filter((row) => at(row, "printed")?.kind === "number");
    const outside = numbers.filter((row) => content(at(row, "place")) !== "Text");
    assert.deepEqual(
      outside.map((row) => content(at(row, "id"))),
      [],
    );
    assert.ok(numbers.length > 200 && numbers.length < 260, String(numbers.length));
  });

  it("asks for what only the text states as a figure", () => {
    const id = "private placement:1Q03:text:Placement.Amount:1Q03:JPY:price";
    const asked = '=IIJ.FIGURE("1Q03","Placement.Amount","JPYk","1Q03")';
    assert.equal(formula(at(rowOf(id), "printed")), asked);
  });
});

describe("the list of checks", () => {
  it("holds those that do not agree exactly, unless all are wanted", () => {
    const { cells } = planChecks(data, "different", place("live"));
    assert.equal(cells.length - checkRows.first, 311);
    assert.equal(
      content(cells[checkRows.about]?.[checkColumns.line]),
      "The 311 of 2,195 relations between the printed figures of the releases published to 14-May-04 that do not agree exactly",
    );
  });

  it("has nothing of the add-in in it where it is filled with values", () => {
    const { cells } = planChecks(data, "all", place("values"));
    const asking = cells.flat().filter((cell) => JSON.stringify(cell).includes("IIJ."));
    assert.deepEqual(asking, []);
  });

  it("comes of one formula, the difference and its test beside it", () => {
    const { cells } = planChecks(data, "different", place("spill"));
    const asking = cells
      .flat()
      .map(formula)
      .filter((text) => String(text).includes("IIJ.CHECKS"));
    assert.deepEqual(asking, ['=FILTER(IIJ.CHECKS(),INDEX(IIJ.CHECKS(),0,12)<>"exact")']);
    const tested = cells.slice(checkRows.first).map((row) => String(content(row.at(-1))));
    const count = (words: string): number => tested.filter((text) => text === words).length;
    assert.equal(count("not testable"), 158);
    assert.equal(count("within the allowance") + count("beyond the allowance"), 311 - 158);
  });

  it("keeps at most four rows in view and folds the ids", () => {
    assert.equal(plan.page.frozenRows, 4);
    assert.deepEqual(plan.folds, [{ of: "columns", first: 0, last: 0 }]);
  });
});
