import { sumIn } from "./figures.ts";

const balance = (lines: string): string[] => lines.split(" ").map((line) => `Balance.${line}`);

/** Adds the totals of a balance sheet, and payables as what makes both sides equal. */
export function balanceOf(all: Map<string, number>): void {
  const sum = (total: string, parts: readonly string[]): void => {
    all.set(`Balance.${total}`, sumIn(all, parts));
  };
  sum("CurrentAssets", balance("Cash Receivables Inventories Prepaid OtherCurrentAssets"));
  const longLived = balance(
    "EquityMethodInvestments OtherInvestments PPE GuaranteeDeposits OtherAssets",
  );
  sum("TotalAssets", ["Balance.CurrentAssets", ...longLived]);
  sum("TotalLiabilitiesEquity", ["Balance.TotalAssets"]);
  sum("Equity", balance("CommonStock PaidInCapital Deficit AOCI TreasuryStock"));
  const claims = sumIn(all, balance("Equity MinorityInterest"));
  all.set("Balance.TotalLiabilities", sumIn(all, ["Balance.TotalAssets"]) - claims);
  const longTerm = balance(
    "LongTermBorrowings ConvertibleNotes CapitalLeases Pension OtherLiabilities",
  );
  all.set(
    "Balance.CurrentLiabilities",
    sumIn(all, ["Balance.TotalLiabilities"]) - sumIn(all, longTerm),
  );
  const current = balance(
    "ShortTermBorrowings Accrued OtherCurrentLiabilities LongTermBorrowingsCurrent CapitalLeasesCurrent",
  );
  all.set("Balance.Payables", sumIn(all, ["Balance.CurrentLiabilities"]) - sumIn(all, current));
}
