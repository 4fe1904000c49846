import type { FunctionId } from "./catalogue.ts";

/** How a function is shown in Excel's help and in the reference. No formula needs it. */
export interface Description {
  readonly description: string;
  readonly example: string;
  /**
   * The value that its cell shows; if there are several cells, the beginning of one row, with | between cells. A test
   * computes it.
   */
  readonly answer: string;
}

/** The descriptions of all functions. */
export const descriptions: Readonly<Record<FunctionId, Description>> = {
  REVENUE: {
    description: "Revenue of a period, in total or of one service.",
    example: '=IIJ.REVENUE("4Q03","SI")',
    answer: "4001449",
  },
  COST: {
    description:
      "Cost of revenue of a period. The backbone costs are part of connectivity: do not add them.",
    example: '=IIJ.COST("4Q03","ConnectivityVAS")',
    answer: "4809831",
  },
  EXPENSE: {
    description:
      "An operating expense of a period; AllCosts is the total of costs and expenses, cost of revenue included.",
    example: '=IIJ.EXPENSE("4Q03","R&D")',
    answer: "78786",
  },
  INCOME: {
    description:
      "Income at one level of the statement of operations; net income when the level is left out. Tax is positive as an expense.",
    example: '=IIJ.INCOME("4Q03","Operating")',
    answer: "349688",
  },
  MARGIN: {
    description: "A margin of a period: a fraction, unrounded.",
    example: '=IIJ.MARGIN("4Q03","SI")',
    answer: "0.23678597428081677",
  },
  EPS: {
    description: "Basic net income per share or per ADS equivalent, in JPY.",
    example: '=IIJ.EPS("FY2003","ADS")',
    answer: "-1.66",
  },
  EBITDA: {
    description: "Adjusted EBITDA of a period, as IIJ defines it.",
    example: '=IIJ.EBITDA("4Q03")',
    answer: "1358000",
  },
  CAPEX: {
    description: "Capital expenditures of a period, capitalized leases included.",
    example: '=IIJ.CAPEX("4Q03","Leases")',
    answer: "778000",
  },
  DEPRECIATION: {
    description: "Depreciation and amortization of a period.",
    example: '=IIJ.DEPRECIATION("4Q03")',
    answer: "1030162",
  },
  BALANCE: {
    description: "A line of the balance sheet at the end of a period.",
    example: '=IIJ.BALANCE("4Q03","Cash")',
    answer: "12284239",
  },
  CASHFLOW: {
    description: "A line of the statement of cash flows of a period, with its printed sign.",
    example: '=IIJ.CASHFLOW("4Q03","Operating")',
    answer: "1256669",
  },
  CONTRACTS: {
    description: "Number of contracts at the end of a period.",
    example: '=IIJ.CONTRACTS("4Q03","IIJ4U")',
    answer: "67105",
  },
  BANDWIDTH: {
    description: "Contracted bandwidth in Gbps at the end of a period.",
    example: '=IIJ.BANDWIDTH("4Q03")',
    answer: "80.1",
  },
  FIGURE: {
    description: "Any figure of the catalogue.",
    example: '=IIJ.FIGURE("4Q03","Revenue.SI")',
    answer: "4001449",
  },
  FIGURES: {
    description:
      "A block of figures: periods across, items down, no header. A wrong code or a missing figure is an error in its own cell.",
    example: '=IIJ.FIGURES({"3Q03","4Q03"},{"Revenue.SI";"Revenue.Total"})',
    answer: "2888936 | 4001449",
  },
  CHANGE: {
    description:
      "The change of a figure as a fraction: newer / older - 1, the older figure with its sign, as in the releases.",
    example: '=IIJ.CHANGE("4Q03","Revenue.Total")',
    answer: "-0.1088822645509253",
  },
  STATEMENT: {
    description: "A statement: a header row, then a label and one column per period.",
    example: '=IIJ.STATEMENT("Operations","1Q03:4Q03")',
    answer: "Total revenues | 8344046 | 9633155 | 11617002",
  },
  ASPRINTED: {
    description:
      "A table exactly as printed, in its own unit and signs: header row, every row and column; percentages as fractions.",
    example: '=IIJ.ASPRINTED("1Q03","8")',
    answer: "Adjusted EBITDA | -97 | 329 | -1.295 | 459 | -1.211",
  },
  HISTORY: {
    description:
      "Every vintage of a figure, oldest first: release, date, value, change from the previous one.",
    example: '=IIJ.HISTORY("4Q02","Income.Net")',
    answer: "4Q03 | 38121 | -9289600 | -7153087",
  },
  STATUS: {
    description:
      "The origin of a figure: reported, computed (a sum of reported parts), derived (from other periods), derived across releases, superseded (restated later) or inconsistent in source.",
    example: '=IIJ.STATUS("1Q03","Income.Net")',
    answer: "superseded",
  },
  SOURCE: {
    description:
      "Where a figure is from, in one line: release, table, row, column and printed text, or what it is computed or derived from.",
    example: '=IIJ.SOURCE("4Q03","Revenue.SI")',
    answer:
      '4Q03 release (14-May-04), statement of operations, row "Systems integration revenues", column 4Q03 JPY: 4,001,449 thousand',
  },
  PERIODS: {
    description:
      "Every period that has figures: code, name, first and last day, months, releases; reported, derived or balances only.",
    example: "=IIJ.PERIODS()",
    answer: "FY2003 | FY2003 (to Mar-04; vendors' FY2004) | 37712 | 38077 | 12 | 4Q03 | reported",
  },
  ITEMS: {
    description:
      "The item catalogue, or the items that match a text: code, label, Japanese label, kind, unit, US-GAAP name.",
    example: '=IIJ.ITEMS("borrowings")',
    answer:
      "Balance.Debt | Borrowings, convertible notes and capital leases | 有利子負債 | balance | money",
  },
  LABEL: {
    description: "The label of an item.",
    example: '=IIJ.LABEL("Revenue.SI","ja")',
    answer: "システムインテグレーション売上高",
  },
  PERIODEND: {
    description: "The last day of a period, an Excel date. LFQ and LFY count from the release.",
    example: '=IIJ.PERIODEND("4Q03")',
    answer: "38077",
  },
  FXRATE: {
    description: "Yen for one dollar in a release's convenience translation.",
    example: '=IIJ.FXRATE("4Q03")',
    answer: "104.18",
  },
  USD: {
    description:
      "An amount of yen in dollars at a release's convenience rate, in the same scale, not rounded.",
    example: '=IIJ.USD(IIJ.REVENUE("3Q03"),"4Q03")',
    answer: "92466.45229410635",
  },
  CHECKS: {
    description:
      "The reconciliation of the releases, one check a row: the printed figure, the one computed from other figures, and why they differ.",
    example: '=IIJ.CHECKS("Income.Net","restated")',
    answer:
      "restatement:1Q03:9:Income.Net:4Q02:JPY:4Q03 | restatement | 1Q03 | 9 | Income.Net | 4Q02 | JPY | -2137 | -9290 | 7153 | 1 | restated",
  },
  PRINTED: {
    description:
      "A percentage as a release prints it, a fraction: a change (YoY, QoQ) or a share of revenue or assets (percent).",
    example: '=IIJ.PRINTED("4Q03","EBITDA.Adjusted","YoY")',
    answer: "1.955",
  },
  FLAG: {
    description:
      "The marks of a figure, the most important first: † superseded, r restated, ≠ another print of the release differs, d derived, c computed, m known only in millions.",
    example: '=IIJ.FLAG("4Q02","Income.Net")',
    answer: "r",
  },
  FLAGS: {
    description: "A block of marks: periods across, items down, no header.",
    example: '=IIJ.FLAGS({"4Q02","1Q03"},{"Income.Net";"Revenue.Total"})',
    answer: "r | †",
  },
  HEADS: {
    description:
      "Facts about the columns of a statement, one column a period: end, months, marks of the whole column, releases, published, tables, yen for a dollar, chain.",
    example: '=IIJ.HEADS("Operations",{"4Q02","4Q03"})',
    answer: "38121 | 38121",
  },
  NOTES: {
    description:
      "Notes on these columns, the largest amount first: number, item, period and text, in a fixed number of rows.",
    example: '=IIJ.NOTES("Operations",{"4Q02","4Q03"})',
    answer:
      "2 | Income.Tax | 4Q03 | 4Q03: a tax benefit of 891 million yen, mainly because unrealized gains on securities lowered the valuation allowance on deferred taxes.",
  },
};
