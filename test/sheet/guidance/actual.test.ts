import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Guidance } from "../../../src/dataset/decode/decode-guidance.ts";
import { logColumns, logRows } from "../../../src/sheet/guidance/guidance-columns.ts";
import type { Fill } from "../../../src/sheet/plan/placement.ts";
import { contentOf } from "../../../src/sheet/plan/sheet-plan.ts";
import { planned, type Given } from "./entries.ts";

type Column = keyof typeof logColumns;

/** What a log of one entry says of it. */
function told(given: Given, columns: readonly Column[], fill: Fill = "values"): unknown[] {
  const row = planned(fill, given).cells[logRows.first] ?? assert.fail();
  return columns.map((column) => {
    const cell = row[logColumns[column]];
    const content = cell && contentOf(cell);
    return typeof content === "number" ? Number(content.toFixed(4)) : content;
  });
}

const bounds = ["low", "high", "actual", "outcome"] as const;

describe("what came of one entry of guidance", () => {
  const cases: readonly (readonly [string, Given, readonly unknown[]])[] = [
    [
      "a level of money, in thousands",
      { item: "Revenue.SI", period: "4Q03", low: 4e9, high: 4.1e9 },
      [4e6, 4.1e6, 4001449, "met"],
    ],
    [
      "a level of what is counted, as it is",
      { item: "Contracts.IIJ4U", period: "4Q03", low: 67105, bound: "more than" },
      [67105, "", 67105, "missed"],
    ],
    [
      "a change on the year before, as a fraction",
      { item: "Revenue.Total", period: "4Q03", base: "4Q02", kind: "change", low: -0.2 },
      [-0.2, "", -0.1089, "met"],
    ],
    [
      "a change on the quarter before",
      { item: "Revenue.Total", period: "4Q03", base: "3Q03", kind: "change", low: 0.3 },
      [0.3, "", 0.2059, "missed"],
    ],
    [
      "a change that must not be told",
      { item: "Income.Net", period: "2Q03", base: "2Q02", kind: "change", low: 0 },
      [0, "", "#N/A", "not testable"],
    ],
    [
      "what was added, in thousands",
      { item: "Revenue.SI", period: "4Q03", base: "3Q03", kind: "increment", low: 1.2e9 },
      [1.2e6, "", 1112513, "missed"],
    ],
    [
      "how many times the base",
      {
        item: "Revenue.SI",
        period: "4Q03",
        base: "3Q03",
        kind: "multiple",
        high: 1.5,
        bound: "at most",
      },
      ["", 1.5, 1.3851, "met"],
    ],
    [
      "what has no base that is held",
      { item: "Revenue.SI", period: "4Q03", base: "1Q99", kind: "multiple", low: 2 },
      [2, "", "#N/A", "not testable"],
    ],
    [
      "what is added without a base",
      { item: "Revenue.SI", period: "4Q03", kind: "increment", low: 2000 },
      [2, "", "#N/A", "not testable"],
    ],
    [
      "what is of a period to come",
      { item: "Revenue.SI", period: "FY2004", base: "FY2003", kind: "increment", low: 2000 },
      [2, "", "#N/A", "pending"],
    ],
    [
      "words, whatever the figure is",
      { item: "Revenue.Total", period: "4Q03", base: "4Q02", kind: "words", bound: undefined },
      ["", "", -0.1089, "words only"],
    ],
  ];
  for (const [name, given, expected] of cases)
    it(`is ${name}`, () => {
      assert.deepEqual(told(given, bounds), expected);
    });

  it("is named by what it is about", () => {
    const metric = (kind: Guidance["kind"]): unknown =>
      told({ item: "Revenue.SI", period: "4Q03", base: "3Q03", kind }, ["metric"])[0];
    assert.deepEqual((["level", "change", "words", "increment", "multiple"] as const).map(metric), [
      "Systems integration revenues",
      "Systems integration revenues, change",
      "Systems integration revenues, change",
      "Systems integration revenues, added",
      "Systems integration revenues, times the base",
    ]);
  });

  it("has a status: of the figure, or whether the period is held without it", () => {
    const status = (item: string, code: string): unknown =>
      told({ item, period: code }, ["status"])[0];
    assert.deepEqual(
      [
        status("Revenue.SI", "4Q03"),
        status("Revenue.SI", "2Q03"),
        status("Contracts.IIJ4U", "2Q03"),
      ],
      ["reported", "derived across releases", "not disclosed"],
    );
    assert.equal(status("Revenue.SI", "FY2004"), "not in the data");
  });

  it("leaves cells without a text blank", () => {
    const bare = { item: "Revenue.SI", period: "4Q03", worded: "", place: "" };
    assert.deepEqual(told(bare, ["worded", "base", "place", "low", "high", "bound"]), [
      "",
      "",
      "",
      "",
      "",
      "at least",
    ]);
    assert.deepEqual(told({ ...bare, bound: undefined }, ["bound"]), ["in words"]);
  });
});
