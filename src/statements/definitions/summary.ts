import type { StatementDefinition } from "./definition.ts";
import { growth, heading, line, ratio, total } from "./statement-line.ts";

export const summary: StatementDefinition = {
  code: "Summary",
  title: "Summary",
  key: "Revenue.Total",
  opensWithTwelveMonths: true,
  chartsOnPage: true,
  lines: [
    heading("Results"),
    line("Revenue.Total"),
    growth("Growth on the year before", "Revenue.Total", 2),
    line("Income.Gross"),
    ratio("Gross margin", "Income.Gross", "Revenue.Total", 2),
    line("Income.Operating"),
    ratio("Operating margin", "Income.Operating", "Revenue.Total", 2),
    line("CashFlow.Depreciation"),
    total("EBITDA.Computed"),
    line("EBITDA.Adjusted"),
    ratio("Adjusted EBITDA margin", "EBITDA.Adjusted", "Revenue.Total", 2),
    line("Income.Net"),
    heading("Cash and debt"),
    line("CashFlow.Operating"),
    line("CashFlow.PurchaseOfPPE"),
    total("CashFlow.Free"),
    line("Capex.Total"),
    line("Balance.NetDebt"),
    heading("Contracts and bandwidth"),
    line("Contracts.Dedicated"),
    line("Contracts.DialUp"),
    line("Bandwidth.Total"),
  ],
};
