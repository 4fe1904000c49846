import type { StatementCode } from "../../../statements/definitions/definition.ts";

/** The texts of a statement's sheet besides the title: the name of its tab, and what its figures are. */
interface Titles {
  readonly tab: string;
  readonly about: string;
}

const usGaap = "US GAAP, unaudited";

export const statementTitles: Readonly<Record<StatementCode, Titles>> = {
  Summary: { tab: "Summary", about: "unaudited, EBITDA and CAPEX not US GAAP" },
  Operations: { tab: "Operations", about: usGaap },
  BalanceSheet: { tab: "Balance sheet", about: usGaap },
  CashFlows: { tab: "Cash flows", about: usGaap },
  RevenueByService: { tab: "Revenue by service", about: usGaap },
  CostOfRevenue: { tab: "Cost of revenue", about: usGaap },
  Margins: { tab: "Margins", about: `${usGaap}, margins computed` },
  NetDebt: { tab: "Net debt", about: "unaudited, computed from US GAAP figures" },
  Connectivity: { tab: "Connectivity", about: usGaap },
  ValueAdded: { tab: "Value-added", about: usGaap },
  Contracts: { tab: "Contracts", about: "unaudited, at the end of each period" },
  Bandwidth: { tab: "Bandwidth", about: "Gbps, unaudited, at the end of each period" },
  Backbone: { tab: "Backbone costs", about: "unaudited, the sum and the share computed" },
  OtherStatistics: { tab: "Other statistics", about: "unaudited, EBITDA and CAPEX not US GAAP" },
  EBITDA: { tab: "Adjusted EBITDA", about: "unaudited, adjusted EBITDA not US GAAP" },
  CAPEX: { tab: "CAPEX", about: "unaudited, CAPEX not US GAAP" },
  Restatement: { tab: "Restatement", about: usGaap },
  Guidance: { tab: "Guidance", about: "unaudited" },
};
