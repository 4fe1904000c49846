import type { Item } from "../../model/item.ts";
import { japaneseLabels } from "./japanese-labels.ts";
import type { StatementLine } from "./statement-line.ts";

/** Labels of at most 40 characters for items with longer labels, so that a statement fits a page and a screen. */
const shortLabels: Readonly<Record<string, string>> = {
  "Revenue.ConnectivityOther": "Other connectivity and VAS",
  "Revenue.Connectivity": "Connectivity (dedicated and dial-up)",
  "Cost.ConnectivityVAS": "Cost of connectivity and VAS",
  "Income.GrossConnectivityVAS": "Gross profit, connectivity and VAS",
  "Income.Pretax": "Income (loss) before income taxes",
  "Income.Minority": "Minority interests",
  "Income.Impairment": "Impairment loss on Crosswave",
  "Income.EquityMethodTotal": "Equity method result, with Crosswave",
  "EPS.ADS": "Basic net income (loss) per ADS",
  "Shares.WeightedADS": "Weighted average ADS equivalents",
  "Balance.EquityMethodInvestments": "Investments in equity method investees",
  "Balance.CapitalLeasesCurrent": "Capital leases, current portion",
  "Balance.Equity": "Total shareholders' equity (deficiency)",
  "Balance.Debt": "Borrowings, notes and capital leases",
  "CashFlow.Minority": "Minority interests",
  "CashFlow.Impairment": "Impairment loss on Crosswave",
  "CashFlow.EquityMethodAdvances": "Investments in equity method investees",
  "CashFlow.Receivables": "Decrease (increase) in receivables",
  "CashFlow.CrosswaveDeposit": "Restricted cash and right for Crosswave",
  "CashFlow.GuaranteeDeposits": "Guarantee deposits, net",
  "CashFlow.ShortTermBorrowings": "Short-term borrowings, net",
  "CashFlow.Operating": "Net cash from operating activities",
  "CashFlow.Investing": "Net cash from investing activities",
  "CashFlow.Financing": "Net cash from financing activities",
  "CashFlow.Free": "Free cash flow",
  "Contracts.IP64k": "IP Service, 64 kbps to 128 kbps",
  "Contracts.IP192k": "IP Service, 192 kbps to 768 kbps",
  "Contracts.IP1M": "IP Service, 1 Mbps to 2 Mbps",
  "Contracts.IP3M": "IP Service, 3 Mbps to 1.2 Gbps",
  "Contracts.IIJ4U": "IIJ4U (dial-up for the retail market)",
  "Bandwidth.Dedicated": "Dedicated access services",
  "Bandwidth.DC": "Data center connectivity services",
  "Capex.Total": "Capital expenditures, leases included",
  "Capex.Leases": "Assets taken on capital leases",
  "Depreciation.EBITDA": "Depreciation, without note issue cost",
};

/** Returns the label of a line in a statement: its own, a short label of its item, or the label of the item. */
export function labelOfLine(
  line: StatementLine,
  item: Item | undefined,
  language: "en" | "ja" = "en",
): string {
  const own = "label" in line ? line.label : undefined;
  if (language === "ja") {
    const heading = own?.replace(/:$/, "") ?? "";
    return item ? item.japanese : (japaneseLabels[heading] ?? heading);
  }
  return own ?? (item && (shortLabels[item.code] ?? item.label)) ?? "";
}
