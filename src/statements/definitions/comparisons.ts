// What was said against what came: a restated quarter, and guidance.
import { heading, less, line, plus, type LayoutLine, type StatementLayout } from "./definition.ts";
import { operations } from "./primary.ts";

/** The lines of the other statements that the write-off of Crosswave reached. */
const reached: readonly LayoutLine[] = [
  heading("Balance sheet lines it reached"),
  line("Balance.EquityMethodInvestments"),
  line("Balance.RestrictedCash"),
  line("Balance.TotalAssets"),
  line("Balance.Deficit"),
  line("Balance.AOCI"),
  line("Balance.Equity"),
  heading("Cash flow lines it reached"),
  line("CashFlow.NetIncome"),
  line("CashFlow.Provision"),
  line("CashFlow.Impairment"),
  line("CashFlow.DeferredTaxes"),
  line("CashFlow.OtherOperating"),
  line("CashFlow.Operating"),
];

export const restatement: StatementLayout = {
  code: "Restatement",
  title: "Before and after the restatement",
  key: "Income.Net",
  bridge: {
    total: "Income.Net",
    of: [
      plus("Balance.EquityMethodInvestments"),
      plus("Balance.RestrictedCash"),
      less("Balance.AOCI"),
    ],
  },
  lines: [...operations.lines, ...reached],
};

export const guidance: StatementLayout = {
  code: "Guidance",
  title: "Guidance against actual",
  key: "",
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
