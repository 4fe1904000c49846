import type { StatementCode, StatementLayout } from "./definition.ts";
import { guidance, restatement } from "./comparisons.ts";
import { bandwidth, capex, contracts, ebitda, netDebt, otherStatistics } from "./measures.ts";
import { balanceSheet, cashFlows, operations } from "./primary.ts";
import {
  backbone,
  connectivity,
  costOfRevenue,
  margins,
  revenueByService,
  valueAdded,
} from "./services.ts";

/** Every multi-period statement by its code, in the order the gallery shows them. */
export const layouts: Readonly<Record<StatementCode, StatementLayout>> = {
  Operations: operations,
  BalanceSheet: balanceSheet,
  CashFlows: cashFlows,
  RevenueByService: revenueByService,
  CostOfRevenue: costOfRevenue,
  Margins: margins,
  NetDebt: netDebt,
  Connectivity: connectivity,
  ValueAdded: valueAdded,
  Contracts: contracts,
  Bandwidth: bandwidth,
  Backbone: backbone,
  OtherStatistics: otherStatistics,
  EBITDA: ebitda,
  CAPEX: capex,
  Restatement: restatement,
  Guidance: guidance,
};
