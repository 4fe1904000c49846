import type { StatementDefinition } from "./definition.ts";
import { heading, line, type StatementLine } from "./statement-line.ts";
import { operations } from "./operations.ts";

/** The lines of the statement of operations that the restatement changed. */
const changed: readonly StatementLine[] = [
  heading("Statement of operations lines it reached"),
  line("Income.Impairment"),
  line("Income.Net"),
  line("EPS.Share"),
  line("EPS.ADS"),
];

/** The lines of other statements that the write-off of Crosswave affected. */
const reached: readonly StatementLine[] = [
  heading("Balance sheet lines it reached"),
  line("Balance.EquityMethodInvestments"),
  line("Balance.RestrictedCash"),
  line("Balance.TotalAssets"),
  line("Balance.Deficit"),
  line("Balance.AOCI"),
  line("Balance.Equity"),
  heading("Cash flow lines it reached"),
  line("CashFlow.NetIncome", 1, "Net income (loss), in cash flows"),
  line("CashFlow.Provision"),
  line("CashFlow.Impairment", 1, "Crosswave impairment, in cash flows"),
  line("CashFlow.DeferredTaxes"),
  line("CashFlow.OtherOperating"),
  line("CashFlow.Operating"),
];

export const restatement: StatementDefinition = {
  code: "Restatement",
  title: "Before and after the restatement",
  key: "Income.Net",
  comparesVintages: true,
  explains: "Income.Net",
  lines: [
    ...changed,
    ...reached,
    heading("The whole statement of operations"),
    ...operations.lines,
  ],
};
