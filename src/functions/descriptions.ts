import type { FunctionId } from "./catalogue.ts";

/** How a function is shown where it is looked up: in Excel's help and in the reference. No formula needs it. */
export interface Description {
  readonly description: string;
  readonly example: string;
}

/** The descriptions of all functions. */
export const descriptions: Readonly<Record<FunctionId, Description>> = {
  REVENUE: {
    description: "Revenue of a period, in total or of one service.",
    example: '=IIJ.REVENUE("4Q03","SI")',
  },
  COST: {
    description:
      "Cost of revenue of a period. The backbone costs are memos within connectivity, not additive.",
    example: '=IIJ.COST("4Q03","ConnectivityVAS")',
  },
  EXPENSE: {
    description:
      "An operating expense of a period; AllCosts is the total of costs and expenses, cost of revenue included.",
    example: '=IIJ.EXPENSE("4Q03","R&D")',
  },
  INCOME: {
    description:
      "Income at one level of the statement of operations; net income when the level is left out. Tax is positive as an expense.",
    example: '=IIJ.INCOME("4Q03","Operating")',
  },
  MARGIN: {
    description: "A margin of a period: a fraction, unrounded.",
    example: '=IIJ.MARGIN("4Q03","SI")',
  },
  EPS: {
    description: "Basic net income per share or per ADS equivalent, in JPY.",
    example: '=IIJ.EPS("FY2003","ADS")',
  },
  EBITDA: {
    description: "Adjusted EBITDA of a period, as IIJ defines it.",
    example: '=IIJ.EBITDA("4Q03")',
  },
  CAPEX: {
    description: "Capital expenditures of a period, capitalized leases included.",
    example: '=IIJ.CAPEX("4Q03","Leases")',
  },
  DEPRECIATION: {
    description: "Depreciation and amortization of a period.",
    example: '=IIJ.DEPRECIATION("4Q03")',
  },
  BALANCE: {
    description: "A line of the balance sheet at the end of a period.",
    example: '=IIJ.BALANCE("4Q03","Cash")',
  },
  CASHFLOW: {
    description: "A line of the statement of cash flows of a period, with its printed sign.",
    example: '=IIJ.CASHFLOW("4Q03","Operating")',
  },
  CONTRACTS: {
    description: "Number of contracts at the end of a period.",
    example: '=IIJ.CONTRACTS("4Q03","IIJ4U")',
  },
  BANDWIDTH: {
    description: "Contracted bandwidth in Gbps at the end of a period.",
    example: '=IIJ.BANDWIDTH("4Q03")',
  },
  FIGURE: {
    description: "Any figure of the catalogue.",
    example: '=IIJ.FIGURE("4Q03","Revenue.SI")',
  },
  FIGURES: {
    description:
      "A block of figures: periods across, items down, no header. A wrong code or a missing figure errs in its own cell.",
    example: '=IIJ.FIGURES({"3Q03","4Q03"},{"Revenue.SI";"Revenue.Total"})',
  },
  CHANGE: {
    description:
      "The change of a figure, a fraction: the newer figure over the older less one, the older with its sign as the releases have it.",
    example: '=IIJ.CHANGE("4Q03","Revenue.Total")',
  },
  STATEMENT: {
    description: "A statement: a header row, then a label and one column per period.",
    example: '=IIJ.STATEMENT("Operations","1Q03:4Q03")',
  },
  ASPRINTED: {
    description:
      "A table exactly as printed, in its own unit and signs: header row, every row and column; percentages as fractions.",
    example: '=IIJ.ASPRINTED("1Q03","8")',
  },
  HISTORY: {
    description:
      "Every vintage of a figure, oldest first: release, date, value, change from the one before.",
    example: '=IIJ.HISTORY("4Q02","Income.Net")',
  },
  STATUS: {
    description:
      "How a figure came about: reported, computed (a sum of reported parts), derived (from other periods), derived across releases, superseded (restated since) or inconsistent in source.",
    example: '=IIJ.STATUS("1Q03","Income.Net")',
  },
  SOURCE: {
    description:
      "Where a figure is from, in one line: release, table, row, column and printed text, or what it is computed or derived from.",
    example: '=IIJ.SOURCE("4Q03","Revenue.SI")',
  },
  PERIODS: {
    description:
      "Every period that something answers: code, name, first and last day, months, releases; reported, derived or balances only.",
    example: "=IIJ.PERIODS()",
  },
  ITEMS: {
    description:
      "The item catalogue, or the items a text is found in: code, label, Japanese label, kind, unit, US-GAAP name.",
    example: '=IIJ.ITEMS("borrowings")',
  },
  LABEL: {
    description: "The label of an item.",
    example: '=IIJ.LABEL("Revenue.SI","ja")',
  },
  PERIODEND: {
    description: "The last day of a period, an Excel date; LFQ and LFY count in the release.",
    example: '=IIJ.PERIODEND("4Q03")',
  },
  FXRATE: {
    description: "Yen for one dollar in a release's convenience translation.",
    example: '=IIJ.FXRATE("4Q03")',
  },
  USD: {
    description:
      "An amount of yen in dollars at a release's convenience rate, in the same scale, not rounded.",
    example: '=IIJ.USD(IIJ.REVENUE("3Q03"),"4Q03")',
  },
  CHECKS: {
    description:
      "The reconciliation of the releases, a row a check: what is printed, what the other figures come to, and why they differ.",
    example: '=IIJ.CHECKS("Income.Net","restated")',
  },
  PRINTED: {
    description:
      "A percentage as a release prints it, a fraction: a change (YoY, QoQ) or a share of revenue or assets (percent).",
    example: '=IIJ.PRINTED("4Q03","EBITDA.Adjusted","YoY")',
  },
  FLAG: {
    description:
      "The marks of a figure, the weightiest first: † superseded, r restated, ≠ another print of the release differs, d derived, c computed, m known only in millions.",
    example: '=IIJ.FLAG("4Q02","Income.Net")',
  },
  FLAGS: {
    description: "A block of marks: periods across, items down, no header.",
    example: '=IIJ.FLAGS({"4Q02","1Q03"},{"Income.Net";"Revenue.Total"})',
  },
  HEADS: {
    description:
      "What the columns of a statement say of themselves, a column a period, down: end, months, marks of the whole column, releases, published, tables, yen for a dollar, chain.",
    example: '=IIJ.HEADS("Operations",{"4Q02","4Q03"})',
  },
};
