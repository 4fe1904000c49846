import { backbone } from "./backbone.ts";
import { balanceSheet } from "./balance-sheet.ts";
import { bandwidth } from "./bandwidth.ts";
import { capex } from "./capex.ts";
import { cashFlows } from "./cash-flows.ts";
import { connectivity } from "./connectivity.ts";
import { contracts } from "./contracts.ts";
import { costOfRevenue } from "./cost-of-revenue.ts";
import type { StatementCode, StatementDefinition } from "./definition.ts";
import { ebitda } from "./ebitda.ts";
import { guidance } from "./guidance.ts";
import { margins } from "./margins.ts";
import { netDebt } from "./net-debt.ts";
import { operations } from "./operations.ts";
import { otherStatistics } from "./other-statistics.ts";
import { restatement } from "./restatement.ts";
import { revenueByService } from "./revenue-by-service.ts";
import { summary } from "./summary.ts";
import { valueAdded } from "./value-added.ts";

/** Every multi-period statement by its code, in the order the gallery shows them. */
export const definitions: Readonly<Record<StatementCode, StatementDefinition>> = {
  Summary: summary,
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
