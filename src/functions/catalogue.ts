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

/** One function as Excel lists it. */
export interface FunctionEntry {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly result: "scalar" | "matrix";
  readonly example: string;
}

const define = (
  id: string,
  description: string,
  parameters: readonly Parameter[],
  example: string,
  result: "scalar" | "matrix" = "scalar",
): FunctionEntry => ({ id, description, parameters, result, example });

/**
 * Every function of the add-in, in the order Excel's help shows them. functions.json, the code lists, the reference and
 * the kept snapshot all come from this list; ids, argument order and codes never change once shipped.
 */
export const catalogue: readonly FunctionEntry[] = [
  define(
    "REVENUE",
    "Revenue of a period, in total or of one service.",
    [
      period,
      optional(coded("service", "Revenue", "Service; the total when left out.")),
      unit,
      release,
    ],
    '=IIJ.REVENUE("4Q03","SI")',
  ),
  define(
    "COST",
    "Cost of revenue of a period. The backbone costs are memos within connectivity, not additive.",
    [
      period,
      optional(coded("service", "Cost", "Service; the total when left out.")),
      unit,
      release,
    ],
    '=IIJ.COST("4Q03","ConnectivityVAS")',
  ),
  define(
    "EXPENSE",
    "An operating expense of a period; AllCosts is the total of costs and expenses, cost of revenue included.",
    [period, coded("kind", "Expense", "S&M, G&A, R&D or AllCosts."), unit, release],
    '=IIJ.EXPENSE("4Q03","R&D")',
  ),
  define(
    "INCOME",
    "Income at one level of the statement of operations; net income when the level is left out. Tax is positive as an expense.",
    [period, optional(coded("level", "Income", "Level; Net when left out.")), unit, release],
    '=IIJ.INCOME("4Q03","Operating")',
  ),
  define(
    "MARGIN",
    "A margin of a period: a fraction, unrounded.",
    [period, measure, release],
    '=IIJ.MARGIN("4Q03","SI")',
  ),
  define(
    "EPS",
    "Basic net income per share or per ADS equivalent, in JPY.",
    [period, optional(coded("per", "EPS", "Share (default) or ADS.")), release],
    '=IIJ.EPS("FY2003","ADS")',
  ),
  define(
    "EBITDA",
    "Adjusted EBITDA of a period, as IIJ defines it.",
    [period, unit, release],
    '=IIJ.EBITDA("4Q03")',
  ),
  define(
    "CAPEX",
    "Capital expenditures of a period, capitalized leases included.",
    [
      period,
      optional(coded("part", "Capex", "Total (default), Leases or Purchases.")),
      unit,
      release,
    ],
    '=IIJ.CAPEX("4Q03","Leases")',
  ),
  define(
    "DEPRECIATION",
    "Depreciation and amortization of a period.",
    [
      period,
      optional(
        coded("part", "Depreciation", "CashFlow (default), or EBITDA: without note issue cost."),
      ),
      unit,
      release,
    ],
    '=IIJ.DEPRECIATION("4Q03")',
  ),
  define(
    "BALANCE",
    "A line of the balance sheet at the end of a period.",
    [day, coded("line", "Balance", "Line of the balance sheet."), unit, release],
    '=IIJ.BALANCE("4Q03","Cash")',
  ),
  define(
    "CASHFLOW",
    "A line of the statement of cash flows of a period, with its printed sign.",
    [period, coded("line", "CashFlow", "Line of the statement of cash flows."), unit, release],
    '=IIJ.CASHFLOW("4Q03","Operating")',
  ),
  define(
    "CONTRACTS",
    "Number of contracts at the end of a period.",
    [day, optional(coded("service", "Contracts", "Service; Dedicated when left out.")), release],
    '=IIJ.CONTRACTS("4Q03","IIJ4U")',
  ),
  define(
    "BANDWIDTH",
    "Contracted bandwidth in Gbps at the end of a period.",
    [day, optional(coded("service", "Bandwidth", "Total (default), Dedicated or DC.")), release],
    '=IIJ.BANDWIDTH("4Q03")',
  ),
  define(
    "FIGURE",
    "Any figure of the catalogue.",
    [period, item, unit, release],
    '=IIJ.FIGURE("4Q03","Revenue.SI")',
  ),
  define(
    "FIGURES",
    "A block of figures: periods across, items down, no header. A wrong code or a missing figure errs in its own cell.",
    [
      matrixOf(period, "periods", "Periods: a range, an array or one period."),
      matrixOf(item, "items", "Items: a range, an array or one item."),
      unit,
      release,
    ],
    '=IIJ.FIGURES({"3Q03","4Q03"},{"Revenue.SI";"Revenue.Total"})',
    "matrix",
  ),
  define(
    "CHANGE",
    "The change of a figure, a fraction: the newer figure over the older less one, the older with its sign as the releases have it.",
    [period, amount, basis, release],
    '=IIJ.CHANGE("4Q03","Revenue.Total")',
  ),
  define(
    "STATEMENT",
    "A statement: a header row, then a label and one column per period.",
    [
      {
        name: "statement",
        description: "Operations, BalanceSheet or CashFlows.",
        type: "string",
        codes: "Statement",
      },
      {
        name: "periods",
        description:
          'Periods: "1Q03:4Q03" for every reported quarter between, a comma list, a range or an array.',
        type: "any",
        matrix: true,
      },
      unit,
      release,
    ],
    '=IIJ.STATEMENT("Operations","1Q03:4Q03")',
    "matrix",
  ),
  define(
    "ASPRINTED",
    "A table exactly as printed, in its own unit and signs: header row, every row and column; percentages as fractions.",
    [
      { ...requiredRelease, description: "Release, such as 1Q03." },
      {
        name: "table",
        description: "1 to 10, IS, IS-FY, BS, CF or CF-FY.",
        type: "string",
        codes: "Table",
      },
    ],
    '=IIJ.ASPRINTED("1Q03","8")',
    "matrix",
  ),
  define(
    "HISTORY",
    "Every vintage of a figure, oldest first: release, date, value, change from the one before.",
    [period, item, unit],
    '=IIJ.HISTORY("4Q02","Income.Net")',
    "matrix",
  ),
  define(
    "STATUS",
    "How a figure came about: reported, computed (a sum of reported parts), derived (from other periods), derived across releases, superseded (restated since) or inconsistent in source.",
    [period, item, release],
    '=IIJ.STATUS("1Q03","Income.Net")',
  ),
  define(
    "SOURCE",
    "Where a figure is from, in one line: release, table, row, column and printed text, or what it is computed or derived from.",
    [period, item, release],
    '=IIJ.SOURCE("4Q03","Revenue.SI")',
  ),
  define(
    "PERIODS",
    "Every period that can be asked for: code, name, first and last day, months, releases, reported or derived.",
    [],
    "=IIJ.PERIODS()",
    "matrix",
  ),
  define(
    "ITEMS",
    "The item catalogue, or the items a text is found in: code, label, Japanese label, kind, unit, US-GAAP name.",
    [
      {
        name: "search",
        description: "Text to look for in codes and labels.",
        type: "string",
        optional: true,
      },
    ],
    '=IIJ.ITEMS("borrowings")',
    "matrix",
  ),
  define(
    "LABEL",
    "The label of an item.",
    [
      item,
      {
        name: "language",
        description: "en (default) or ja.",
        type: "string",
        codes: "Language",
        optional: true,
      },
    ],
    '=IIJ.LABEL("Revenue.SI","ja")',
  ),
  define(
    "PERIODEND",
    "The last day of a period, an Excel date; LFQ and LFY count in the release.",
    [period, release],
    '=IIJ.PERIODEND("4Q03")',
  ),
  define(
    "FXRATE",
    "Yen for one dollar in a release's convenience translation.",
    [requiredRelease],
    '=IIJ.FXRATE("4Q03")',
  ),
  define(
    "USD",
    "An amount of yen in dollars at a release's convenience rate, in the same scale, not rounded.",
    [
      { name: "amount", description: "Amount in JPY, of any scale.", type: "number" },
      requiredRelease,
    ],
    '=IIJ.USD(IIJ.REVENUE("3Q03"),"4Q03")',
  ),
  define(
    "CHECKS",
    "The reconciliation of the releases, a row a check: what is printed, what the other figures come to, and why they differ.",
    [
      {
        name: "scope",
        description:
          "Part of it: a release, 4Q03 IS, an item, a family such as Revenue or footing; all when left out.",
        type: "string",
        codes: "Scope",
        optional: true,
      },
      {
        name: "verdict",
        description: "One verdict, such as documented; all when left out.",
        type: "string",
        codes: "Verdict",
        optional: true,
      },
    ],
    '=IIJ.CHECKS("Income.Net","restated")',
    "matrix",
  ),
];
