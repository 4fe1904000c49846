import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { catalogue, type FunctionId } from "../../src/functions/catalogue.ts";
import { descriptions } from "../../src/functions/descriptions.ts";
import { answers } from "../../src/functions/answers/answers.ts";
import { evaluate } from "./formula.ts";
import { associated } from "./runtime.ts";

/**
 * The values of the examples, from the releases; for a block, the number of rows and columns, and the row that begins so.
 */
const expected: Readonly<Record<FunctionId, unknown>> = {
  REVENUE: 4001449,
  COST: 4809831,
  EXPENSE: 78786,
  INCOME: 349688,
  // (4,001,449 − 3,053,962) / 4,001,449
  MARGIN: 947487 / 4001449,
  EPS: -1.66,
  EBITDA: 1358000,
  CAPEX: 778000,
  DEPRECIATION: 1030162,
  BALANCE: 12284239,
  CASHFLOW: 1256669,
  CONTRACTS: 67105,
  BANDWIDTH: 80.1,
  FIGURE: 4001449,
  FIGURES: { size: [2, 2], row: [2888936, 4001449] },
  // 11,617,002 / 13,036,439 − 1
  CHANGE: 11617002 / 13036439 - 1,
  STATEMENT: { size: [33, 4], row: ["Total revenues", 8344046, 9633155, 11617002] },
  ASPRINTED: { size: [4, 6], row: ["Adjusted EBITDA", -97, 329, -1.295, 459, -1.211] },
  HISTORY: { size: [3, 4], row: ["4Q03", 38121, -9289600, -7153087] },
  STATUS: "superseded",
  SOURCE:
    '4Q03 release (14-May-04), statement of operations, row "Systems integration revenues", column 4Q03 JPY: 4,001,449 thousand',
  PERIODS: {
    size: [23, 7],
    row: ["FY2003", "FY2003 (to Mar-04; vendors' FY2004)", 37712, 38077, 12, "4Q03", "reported"],
  },
  ITEMS: { size: [8, 6], row: ["Balance.Debt"] },
  LABEL: "システムインテグレーション売上高",
  PERIODEND: 38077,
  FXRATE: 104.18,
  // 9,633,155 / 104.18
  USD: 92466.45229410635,
  CHECKS: { size: [4, 13], row: ["restatement:1Q03:IS:Income.Net:4Q02:JPY:4Q03"] },
  PRINTED: 1.955,
  FLAG: "r",
  FLAGS: { size: [2, 2], row: ["r", "†"] },
  HEADS: { size: [8, 2], row: [38121, 38121] },
  NOTES: { size: [6, 4], row: [2, "Income.Tax", "4Q03"] },
};

/** A block by its size and the row wanted of it. */
function summary(rows: readonly (readonly unknown[])[], wanted: unknown): unknown {
  const { row = [] } = wanted as { row?: readonly unknown[] };
  const found = rows.find(([first], i) => first === row[0] && (i > 0 || rows.length < 3));
  return { size: [rows.length, rows[0]?.length], row: found?.slice(0, row.length) };
}

describe("the catalogue", () => {
  it("describes the functions there are, and all of them are associated", () => {
    const ids = catalogue.map(({ id }) => id);
    assert.deepEqual(Object.keys(answers), ids);
    assert.deepEqual([...associated.keys()], ids);
    assert.deepEqual(Object.keys(descriptions), ids);
  });

  it("puts the period first, optional arguments last, and unit and release behind the others", () => {
    for (const { id, parameters } of catalogue) {
      const names = parameters.map(({ name }) => name);
      if (names.includes("period")) assert.equal(names[0], "period", id);
      const optional = parameters.map((parameter) => parameter.optional === true);
      assert.deepEqual(optional, [...optional].sort(), `${id}: ${names.join(", ")}`);
      const own = names.filter((name) => name !== "if_not_presented");
      if (names.includes("unit") && names.includes("release"))
        assert.deepEqual(own.slice(-2), ["unit", "release"], id);
    }
  });

  for (const { id, result } of catalogue) {
    const { example, answer } = descriptions[id];
    it(`gives an example of ${id} that returns what the releases print: ${example}`, () => {
      const shown = evaluate(example);
      assert.equal(Array.isArray(shown), result === "matrix");
      const wanted = expected[id];
      if (Array.isArray(shown)) assert.deepEqual(summary(shown, wanted), wanted);
      else if (typeof wanted === "number")
        assert.ok(Math.abs(Number(shown) - wanted) < 1e-12, JSON.stringify(shown));
      else assert.equal(shown, wanted);
    });

    it(`says of the example of ${id} what its cell shows`, () => {
      const shown: unknown = evaluate(example);
      if (!Array.isArray(shown)) assert.equal(answer, String(shown));
      else assert.ok((shown as unknown[][]).some((row) => row.join(" | ").startsWith(answer)));
    });
  }
});
