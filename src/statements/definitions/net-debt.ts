import type { StatementDefinition } from "./definition.ts";
import { grand, heading, line, total } from "./statement-line.ts";

export const netDebt: StatementDefinition = {
  code: "NetDebt",
  title: "Net debt and free cash flow",
  key: "CashFlow.Operating",
  lines: [
    heading("Debt at the end of the period"),
    line("Balance.ShortTermBorrowings"),
    line("Balance.LongTermBorrowingsCurrent"),
    line("Balance.CapitalLeasesCurrent"),
    line("Balance.LongTermBorrowings"),
    line("Balance.ConvertibleNotes"),
    line("Balance.CapitalLeases"),
    total("Balance.Debt"),
    line("Balance.Cash"),
    grand("Balance.NetDebt"),
    heading("Free cash flow of the period"),
    line("CashFlow.Operating"),
    line("CashFlow.PurchaseOfPPE"),
    grand("CashFlow.Free"),
    heading("Not within free cash flow"),
    line("CashFlow.LeasePayments"),
  ],
};
