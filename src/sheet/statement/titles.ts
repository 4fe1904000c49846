import type { StatementCode } from "../../statements/definitions/definition.ts";

/** What a sheet says of its statement besides the title: the name of its tab, and the line under the title. */
interface Titles {
  readonly tab: string;
  readonly about: string;
}

export const statementTitles: Readonly<Record<StatementCode, Titles>> = {
  Operations: { tab: "Operations", about: "US GAAP; unaudited; per-share figures in JPY" },
  BalanceSheet: { tab: "Balance sheet", about: "US GAAP; unaudited" },
  CashFlows: { tab: "Cash flows", about: "US GAAP; unaudited" },
  RevenueByService: { tab: "Revenue by service", about: "US GAAP; unaudited" },
  CostOfRevenue: {
    tab: "Cost of revenue",
    about: "US GAAP; unaudited; backbone costs printed in JPY millions",
  },
  Margins: {
    tab: "Margins",
    about: "US GAAP; unaudited; gross profit by segment and margins are computed",
  },
  NetDebt: {
    tab: "Net debt",
    about: "US GAAP; unaudited; debt, net debt and free cash flow are computed",
  },
  Connectivity: {
    tab: "Connectivity",
    about: "US GAAP; unaudited; parts of dedicated access are printed in JPY millions",
  },
  ValueAdded: {
    tab: "Value-added",
    about: "US GAAP; unaudited; parts are printed in JPY millions",
  },
  Contracts: { tab: "Contracts", about: "Unaudited; at the end of each period" },
  Bandwidth: { tab: "Bandwidth", about: "Unaudited; Gbps at the end of each period" },
  Backbone: {
    tab: "Backbone costs",
    about: "Unaudited; printed in JPY millions; the sum and the share are computed",
  },
  OtherStatistics: {
    tab: "Other statistics",
    about: "Unaudited; adjusted EBITDA and CAPEX are not US GAAP measures",
  },
  EBITDA: {
    tab: "Adjusted EBITDA",
    about:
      "Unaudited; adjusted EBITDA is not a US GAAP measure; it and depreciation are printed in JPY millions",
  },
  CAPEX: {
    tab: "CAPEX",
    about: "Unaudited; CAPEX is not a US GAAP measure; it and leases are printed in JPY millions",
  },
  Restatement: { tab: "Restatement", about: "US GAAP; unaudited; per-share figures in JPY" },
  Guidance: {
    tab: "Guidance",
    about: "Unaudited; guidance as the releases word it; actual as printed, computed or derived",
  },
};
