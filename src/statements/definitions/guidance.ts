import type { StatementDefinition } from "./definition.ts";
import { heading, line } from "./statement-line.ts";

export const guidance: StatementDefinition = {
  code: "Guidance",
  title: "Guidance against actual",
  periodsOf: "Guidance",
  lines: [
    heading("Revenue growth on the year before"),
    line("Guidance.RevenueGrowth"),
    { kind: "growth", label: "Actual", item: "Revenue.Total", indent: 1 },
    { kind: "outcome", label: "Outcome", indent: 1 },
    heading("Operating income"),
    line("Guidance.OperatingIncome"),
    line("Income.Operating"),
    { kind: "outcome", label: "Outcome", indent: 1 },
    heading("Net income"),
    line("Guidance.NetIncome"),
    line("Income.Net"),
    { kind: "outcome", label: "Outcome", indent: 1 },
    heading("Mail Gateway service"),
    line("Guidance.MailGatewayAccounts"),
    line("Accounts.MailGateway"),
  ],
};
