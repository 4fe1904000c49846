import type { StatementDefinition } from "./definition.ts";
import { growth, heading, line, outcome } from "./statement-line.ts";

export const guidance: StatementDefinition = {
  code: "Guidance",
  title: "Guidance against actual",
  periodsOf: "Guidance",
  lines: [
    heading("Revenue growth on the year before"),
    line("Guidance.RevenueGrowth"),
    growth("Actual", "Revenue.Total"),
    outcome("Outcome: revenue growth"),
    heading("Operating income"),
    line("Guidance.OperatingIncome"),
    line("Income.Operating"),
    outcome("Outcome: operating income"),
    heading("Net income"),
    line("Guidance.NetIncome"),
    line("Income.Net"),
    outcome("Outcome: net income"),
    heading("Mail Gateway service"),
    line("Guidance.MailGatewayAccounts"),
    line("Accounts.MailGateway"),
  ],
};
