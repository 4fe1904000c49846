import path from "node:path";
import { describe, it } from "mocha";
import { fills } from "../../../src/sheet/plan/placement.ts";
import type { StatementCode } from "../../../src/statements/definitions/definition.ts";
import { data } from "../../dataset/held.ts";
import { assertKept } from "../../gallery/kept.ts";
import { printPlan } from "../../gallery/print-plan.ts";
import { planned } from "../planned.ts";

const folder = path.join(import.meta.dirname, "kept");
const of = { ...data, version: "of the gallery" };

type Options = NonNullable<Parameters<typeof planned>[2]>;

/** Sheets that a reader may choose, and the gallery does not show: other columns, units, places, days and languages. */
const chosen: readonly (readonly [
  name: string,
  code: StatementCode,
  columns: readonly string[],
  options: Options,
])[] = [
  [
    "operations-beside",
    "Operations",
    ["3Q03", "4Q03", "4Q03 USD", "4Q03 YoY", "4Q03 QoQ", "4Q03 Share", "FY2003", "FY2003 YoY"],
    { anchor: { row: 4, column: 27 }, unit: "JPYm", decimals: 2, paper: "Letter" },
  ],
  [
    "revenue-in-japanese",
    "RevenueByService",
    ["1Q02", "4Q03", "4Q03 Share", "4Q03 YoY", "2Q03"],
    { unit: "USDk", language: "ja", knownOn: null },
  ],
  [
    "cash-flows-of-two-releases",
    "CashFlows",
    ["4Q02@first", "4Q02", "4Q02 Difference", "9M03", "LTM 3Q03"],
    { unit: "JPY", growth: false, chart: false },
  ],
  [
    "balance-sheet-then",
    "BalanceSheet",
    ["1Q03", "4Q02", "1Q03 Share", "4Q03"],
    { unit: "JPYbn", knownOn: "2003-12-31", aligned: true, unreconciled: true },
  ],
  ["margins-of-one-quarter", "Margins", ["4Q03"], { knownOn: null, chart: false }],
  ["contracts-aligned", "Contracts", ["4Q03", "4Q03 YoY", "1Q03"], { aligned: true }],
];

describe("a statement as a reader may choose it", () => {
  for (const [name, code, columns, options] of chosen)
    for (const fill of fills)
      it(`is as kept: ${name}, filled as ${fill}`, () => {
        const plan = planned(code, columns, { of, ...options, fill });
        assertKept(`${name}.${fill}`, printPlan(plan, fill === "live"), folder);
      });
});
