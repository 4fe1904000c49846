// Counts, and measures beside the statements: debt, cash flow, EBITDA, capital expenditures.
import { grand, heading, less, line, plus, total, type StatementLayout } from "./definition.ts";

export const contracts: StatementLayout = {
  code: "Contracts",
  title: "Number of contracts",
  key: "Contracts.Dedicated",
  lines: [
    heading("Dedicated access services"),
    line("Contracts.IP64k", 2),
    line("Contracts.IP192k", 2),
    line("Contracts.IP1M", 2),
    line("Contracts.IP3M", 2),
    total("Contracts.IP", 1),
    line("Contracts.DC"),
    line("Contracts.DedicatedOther"),
    total("Contracts.Dedicated"),
    heading("Dial-up access services"),
    line("Contracts.IIJ4U"),
    line("Contracts.DialUpOther"),
    total("Contracts.DialUp"),
    heading("Bandwidth of dedicated access"),
    line("Bandwidth.Total"),
  ],
};

export const bandwidth: StatementLayout = {
  code: "Bandwidth",
  title: "Contracted bandwidth",
  key: "Bandwidth.Total",
  whole: "Bandwidth.Total",
  printedTotals: true,
  lines: [line("Bandwidth.Dedicated"), line("Bandwidth.DC"), grand("Bandwidth.Total")],
};

export const netDebt: StatementLayout = {
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

export const otherStatistics: StatementLayout = {
  code: "OtherStatistics",
  title: "Other financial statistics",
  key: "Depreciation.CashFlow",
  lines: [
    line("EBITDA.Adjusted", 0),
    line("Capex.Total", 0),
    line("Depreciation.CashFlow", 0),
    line("Depreciation.EBITDA", 0),
  ],
};

export const ebitda: StatementLayout = {
  code: "EBITDA",
  title: "Adjusted EBITDA to net income",
  key: "EBITDA.Adjusted",
  printedTotals: true,
  lines: [
    line("EBITDA.Adjusted", 0),
    line("Depreciation.EBITDA"),
    total("Income.Operating", 0, [plus("EBITDA.Adjusted"), less("Depreciation.EBITDA")]),
    line("Income.NonOperating"),
    line("Income.Tax"),
    line("Income.Minority"),
    line("Income.EquityMethodTotal"),
    grand("Income.Net", [
      plus("Income.Operating"),
      plus("Income.NonOperating"),
      less("Income.Tax"),
      plus("Income.Minority"),
      plus("Income.EquityMethodTotal"),
    ]),
  ],
};

export const capex: StatementLayout = {
  code: "CAPEX",
  title: "Capital expenditures",
  key: "Capex.Total",
  printedTotals: true,
  lines: [line("Capex.Leases"), line("Capex.Purchases"), grand("Capex.Total")],
};
