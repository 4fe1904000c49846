import {
  amountItem,
  coded,
  countingRelease,
  day,
  defaulting,
  ifNotPresented,
  item,
  items,
  language,
  optional,
  period,
  periods,
  position,
  printedRelease,
  rateRelease,
  release,
  releases,
  statementCode,
  unit,
  type Parameter,
  type ValueOf,
} from "./parameters.ts";

const one = <const P extends readonly Parameter[]>(...parameters: P) =>
  ({ parameters, result: "scalar" }) as const;
const rows = <const P extends readonly Parameter[]>(...parameters: P) =>
  ({ parameters, result: "matrix" }) as const;

/** The percentage whose marks are asked for; without it, the figure. */
const markedColumn = optional(
  coded(
    "column",
    "PrintedColumn",
    "YoY, QoQ or percent: the marks of that printed percentage; the marks of the figure when left out.",
  ),
);

/**
 * Every function of the add-in and its arguments, in the order of Excel's help.
 *
 * Descriptions, answers, functions.json, the code lists, the reference and the kept promise (`promise.test.ts`) all
 * follow from this record. An id without a description or an answer does not compile. Ids, argument order and codes never
 * change once shipped.
 */
const functions = {
  REVENUE: one(
    period,
    defaulting(coded("service", "Revenue", "Service; the total when left out."), "Total"),
    unit,
    release,
  ),
  COST: one(
    period,
    defaulting(coded("service", "Cost", "Service; the total when left out."), "Total"),
    unit,
    release,
  ),
  EXPENSE: one(period, coded("kind", "Expense", "S&M, G&A, R&D or AllCosts."), unit, release),
  INCOME: one(
    period,
    defaulting(coded("level", "Income", "Level; Net when left out."), "Net"),
    unit,
    release,
  ),
  MARGIN: one(
    period,
    defaulting(
      coded(
        "measure",
        "Measure",
        "Gross (default), ConnectivityVAS, SI, Equipment, Operating, EBITDA or Net.",
      ),
      "Gross",
    ),
    release,
  ),
  EPS: one(period, defaulting(coded("per", "EPS", "Share (default) or ADS."), "Share"), release),
  EBITDA: { ...one(period, unit, release), item: "EBITDA.Adjusted" },
  CAPEX: one(
    period,
    defaulting(coded("part", "Capex", "Total (default), Leases or Purchases."), "Total"),
    unit,
    release,
  ),
  DEPRECIATION: one(
    period,
    defaulting(
      coded("part", "Depreciation", "CashFlow (default), or EBITDA: without note issue cost."),
      "CashFlow",
    ),
    unit,
    release,
  ),
  BALANCE: one(day, coded("line", "Balance", "Line of the balance sheet."), unit, release),
  CASHFLOW: one(
    period,
    coded("line", "CashFlow", "Line of the statement of cash flows."),
    unit,
    release,
  ),
  CONTRACTS: one(
    day,
    defaulting(coded("service", "Contracts", "Service; Dedicated when left out."), "Dedicated"),
    release,
  ),
  BANDWIDTH: one(
    day,
    defaulting(coded("service", "Bandwidth", "Total (default), Dedicated or DC."), "Total"),
    release,
  ),
  FIGURE: one(period, item, unit, release, ifNotPresented),
  FIGURES: rows(periods, items, unit, release, ifNotPresented),
  CHANGE: one(
    period,
    amountItem,
    defaulting(
      coded("basis", "Basis", "YoY (default): on the year before; QoQ: on the quarter before."),
      "YoY",
    ),
    release,
  ),
  STATEMENT: rows(
    statementCode,
    {
      name: "periods",
      description:
        'Periods: "1Q03:4Q03" for every reported quarter between, a comma list, a range or an array; 4Q02@1Q03 pins a release or a date, 4Q03 YoY shows a change (YoY, QoQ, Share, Difference, USDk).',
      type: "any",
      takes: "cells",
      matrix: true,
    },
    unit,
    release,
  ),
  ASPRINTED: rows(
    printedRelease,
    coded("table", "Table", "1 to 10, IS, IS-FY, BS, CF or CF-FY."),
    position("row", "One row, counted below the header."),
    position("column", "One column, counted after the label."),
  ),
  HISTORY: rows(period, item, unit),
  STATUS: one(period, item, release),
  SOURCE: one(period, item, release),
  PERIODS: rows(),
  ITEMS: rows({
    name: "search",
    description: "Text to look for in codes and labels.",
    type: "string",
    takes: "text",
    optional: true,
  }),
  LABEL: one(item, language),
  PERIODEND: one(period, countingRelease),
  FXRATE: one(rateRelease),
  USD: one(
    {
      name: "amount",
      description: "Amount in JPY, of any scale.",
      type: "number",
      takes: "amount",
    },
    rateRelease,
  ),
  CHECKS: rows(
    optional(
      coded(
        "scope",
        "Scope",
        "Part of the checks: a release, 4Q03 IS, an item, a family such as Revenue, or footing.",
      ),
    ),
    optional(coded("verdict", "Verdict", "One verdict, such as documented.")),
  ),
  PRINTED: one(
    period,
    item,
    coded("column", "PrintedColumn", "YoY, QoQ or percent, as the release prints it."),
    release,
  ),
  FLAG: one(period, item, release, markedColumn),
  FLAGS: rows(periods, items, releases, markedColumn),
  HEADS: rows(statementCode, periods, releases),
  NOTES: rows(
    statementCode,
    periods,
    releases,
    position("rows", "How many rows to fill, 1 to 100; 6 when left out."),
    language,
  ),
} as const;

export type FunctionId = keyof typeof functions;

/** The arguments of a function by their names, decoded. */
export type ArgumentsOf<Id extends FunctionId> = {
  readonly [P in (typeof functions)[Id]["parameters"][number] as P["name"]]: ValueOf<P>;
};

/** One function: its id, its arguments in order, and the shape of its answer. */
export interface FunctionEntry {
  readonly id: FunctionId;
  readonly parameters: readonly Parameter[];
  readonly result: "scalar" | "matrix";
  /** Its item, if no argument names one. */
  readonly item?: string;
}

/** The functions as a list, in their order. */
export const catalogue: readonly FunctionEntry[] = Object.entries(functions).map(([id, entry]) => ({
  id: id as FunctionId,
  ...entry,
}));
