import type { Beside } from "../columns/column.ts";
import type { StatementLine } from "./statement-line.ts";

/** The multi-period statements. The codes are those of `STATEMENT`; codes are only added. */
export type StatementCode =
  | "Summary"
  | "Operations"
  | "BalanceSheet"
  | "CashFlows"
  | "RevenueByService"
  | "CostOfRevenue"
  | "Margins"
  | "NetDebt"
  | "Connectivity"
  | "ValueAdded"
  | "Contracts"
  | "Bandwidth"
  | "Backbone"
  | "OtherStatistics"
  | "EBITDA"
  | "CAPEX"
  | "Restatement"
  | "Guidance";

/** A statement: its rows in the order of the releases, including those that only one release prints. */
export interface StatementDefinition {
  readonly code: StatementCode;
  readonly title: string;
  /** The item whose release and status represent a whole column; without a key, each line has its own. */
  readonly key?: string;
  /** Without a key: the family of items whose prints decide the periods of the statement. */
  readonly periodsOf?: string;
  /** The item that `Share` columns divide by. */
  readonly whole?: string;
  /** Shows the printed totals and checks the sums against them, because the lines are printed in coarser units. */
  readonly printedTotals?: true;
  /** The total whose difference between two vintages is explained, by the bridge of the restatement that made it. */
  readonly explains?: string;
  /** Shown next to the newest amounts by default. */
  readonly opensBeside?: readonly Beside[];
  /** Opens with the last twelve months as well; balances are then those of their last day. */
  readonly opensWithTwelveMonths?: true;
  /** Its charts are small and printed with it, right below its notes. */
  readonly chartsOnPage?: true;
  /** An exported file has sparklines over the quarters of every line, to the right of the figures. */
  readonly sparklines?: true;
  /** Opens with every period that two releases print: the oldest vintage, the newest, and their difference. */
  readonly comparesVintages?: true;
  readonly lines: readonly StatementLine[];
}
