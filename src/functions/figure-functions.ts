import { define, type FunctionEntry } from "./function-entry.ts";
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
  unit,
} from "./parameters.ts";

/** The functions that answer figures. */
export const figureFunctions: readonly FunctionEntry[] = [
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
];
