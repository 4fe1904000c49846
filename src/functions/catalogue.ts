import {
  amount,
  basis,
  coded,
  day,
  item,
  matrixOf,
  measure,
  optional,
  period,
  release,
  requiredRelease,
  unit,
  type Parameter,
} from "./parameters.ts";

/** One function: its id, its arguments in order, and the shape of its answer. */
export interface FunctionEntry {
  readonly id: string;
  readonly parameters: readonly Parameter[];
  readonly result: "scalar" | "matrix";
}

const define = (
  id: string,
  parameters: readonly Parameter[],
  result: "scalar" | "matrix" = "scalar",
): FunctionEntry => ({ id, parameters, result });

/**
 * Every function of the add-in, in the order Excel's help shows them. functions.json, the code lists, the reference and
 * the kept snapshot all come from this list and its descriptions; ids, argument order and codes never change once shipped.
 */
export const catalogue: readonly FunctionEntry[] = [
  define("REVENUE", [
    period,
    optional(coded("service", "Revenue", "Service; the total when left out.")),
    unit,
    release,
  ]),
  define("COST", [
    period,
    optional(coded("service", "Cost", "Service; the total when left out.")),
    unit,
    release,
  ]),
  define("EXPENSE", [
    period,
    coded("kind", "Expense", "S&M, G&A, R&D or AllCosts."),
    unit,
    release,
  ]),
  define("INCOME", [
    period,
    optional(coded("level", "Income", "Level; Net when left out.")),
    unit,
    release,
  ]),
  define("MARGIN", [period, measure, release]),
  define("EPS", [period, optional(coded("per", "EPS", "Share (default) or ADS.")), release]),
  define("EBITDA", [period, unit, release]),
  define("CAPEX", [
    period,
    optional(coded("part", "Capex", "Total (default), Leases or Purchases.")),
    unit,
    release,
  ]),
  define("DEPRECIATION", [
    period,
    optional(
      coded("part", "Depreciation", "CashFlow (default), or EBITDA: without note issue cost."),
    ),
    unit,
    release,
  ]),
  define("BALANCE", [day, coded("line", "Balance", "Line of the balance sheet."), unit, release]),
  define("CASHFLOW", [
    period,
    coded("line", "CashFlow", "Line of the statement of cash flows."),
    unit,
    release,
  ]),
  define("CONTRACTS", [
    day,
    optional(coded("service", "Contracts", "Service; Dedicated when left out.")),
    release,
  ]),
  define("BANDWIDTH", [
    day,
    optional(coded("service", "Bandwidth", "Total (default), Dedicated or DC.")),
    release,
  ]),
  define("FIGURE", [period, item, unit, release]),
  define(
    "FIGURES",
    [
      matrixOf(period, "periods", "Periods: a range, an array or one period."),
      matrixOf(item, "items", "Items: a range, an array or one item."),
      unit,
      release,
    ],
    "matrix",
  ),
  define("CHANGE", [period, amount, basis, release]),
  define(
    "STATEMENT",
    [
      {
        name: "statement",
        description: "Statement, such as Operations.",
        type: "string",
        codes: "Statement",
      },
      {
        name: "periods",
        description:
          'Periods: "1Q03:4Q03" for every reported quarter between, a comma list, a range or an array; 4Q02@1Q03 pins a release, 4Q03 YoY shows a change (YoY, QoQ, Share, Difference, USDk).',
        type: "any",
        matrix: true,
      },
      unit,
      release,
    ],
    "matrix",
  ),
  define(
    "ASPRINTED",
    [
      { ...requiredRelease, description: "Release, such as 1Q03." },
      {
        name: "table",
        description: "1 to 10, IS, IS-FY, BS, CF or CF-FY.",
        type: "string",
        codes: "Table",
      },
      {
        name: "row",
        description: "One row, counted below the header.",
        type: "number",
        optional: true,
      },
      {
        name: "column",
        description: "One column, counted after the label.",
        type: "number",
        optional: true,
      },
    ],
    "matrix",
  ),
  define("HISTORY", [period, item, unit], "matrix"),
  define("STATUS", [period, item, release]),
  define("SOURCE", [period, item, release]),
  define("PERIODS", [], "matrix"),
  define(
    "ITEMS",
    [
      {
        name: "search",
        description: "Text to look for in codes and labels.",
        type: "string",
        optional: true,
      },
    ],
    "matrix",
  ),
  define("LABEL", [
    item,
    {
      name: "language",
      description: "en (default) or ja.",
      type: "string",
      codes: "Language",
      optional: true,
    },
  ]),
  define("PERIODEND", [period, release]),
  define("FXRATE", [requiredRelease]),
  define("USD", [
    { name: "amount", description: "Amount in JPY, of any scale.", type: "number" },
    requiredRelease,
  ]),
  define(
    "CHECKS",
    [
      {
        name: "scope",
        description:
          "Part of it: a release, 4Q03 IS, an item, a family such as Revenue, or footing.",
        type: "string",
        codes: "Scope",
        optional: true,
      },
      {
        name: "verdict",
        description: "One verdict, such as documented.",
        type: "string",
        codes: "Verdict",
        optional: true,
      },
    ],
    "matrix",
  ),
];
