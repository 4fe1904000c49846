/** A row of a statement as it is laid out: a heading, a line, or a total over lines above it. */
export type LayoutLine =
  | { readonly kind: "heading"; readonly label: string; readonly indent: number }
  | { readonly kind: "line"; readonly item: string; readonly indent: number }
  | {
      readonly kind: "total";
      readonly item: string;
      readonly indent: number;
      readonly grand: boolean;
    };

/** The multi-period statements. The codes are what `STATEMENT` takes and only ever grow. */
export type StatementCode = "Operations" | "BalanceSheet" | "CashFlows";

/** The rows of a statement, in the order of the appendices; lines that only one release prints stand where it does. */
export interface StatementLayout {
  readonly code: StatementCode;
  readonly title: string;
  /** Its name on a sheet tab. */
  readonly sheet: string;
  /** What the statement is prepared as, beside its title. */
  readonly about: string;
  /** The item whose status stands for a whole column. */
  readonly key: string;
  readonly lines: readonly LayoutLine[];
}

const heading = (label: string, indent = 0): LayoutLine => ({ kind: "heading", label, indent });
const line = (item: string, indent = 1): LayoutLine => ({ kind: "line", item, indent });
const total = (item: string, indent = 0): LayoutLine => ({
  kind: "total",
  item,
  indent,
  grand: false,
});
const grand = (item: string): LayoutLine => ({ kind: "total", item, indent: 0, grand: true });

const operations: StatementLayout = {
  code: "Operations",
  title: "Consolidated statements of operations",
  sheet: "Operations",
  about: "US GAAP; unaudited; per-share figures in JPY",
  key: "Income.Net",
  lines: [
    heading("Revenues"),
    heading("Connectivity and value-added services", 1),
    line("Revenue.Dedicated", 2),
    line("Revenue.DialUp", 2),
    line("Revenue.VAS", 2),
    line("Revenue.ConnectivityOther", 2),
    total("Revenue.ConnectivityVAS", 1),
    line("Revenue.SI"),
    line("Revenue.Equipment"),
    total("Revenue.Total"),
    heading("Costs and expenses"),
    line("Cost.ConnectivityVAS", 2),
    line("Cost.SI", 2),
    line("Cost.Equipment", 2),
    total("Cost.Total", 1),
    line("Expense.S&M"),
    line("Expense.G&A"),
    line("Expense.R&D"),
    total("Expense.AllCosts"),
    total("Income.Operating"),
    line("Income.NonOperating"),
    total("Income.Pretax"),
    line("Income.Tax"),
    line("Income.Minority"),
    line("Income.EquityMethod"),
    line("Income.Impairment"),
    grand("Income.Net"),
    heading("Per share"),
    line("EPS.Share"),
    line("EPS.ADS"),
    line("Shares.Weighted"),
    line("Shares.WeightedADS"),
  ],
};

const balanceSheet: StatementLayout = {
  code: "BalanceSheet",
  title: "Consolidated balance sheets",
  sheet: "Balance sheet",
  about: "US GAAP; unaudited",
  key: "Balance.Equity",
  lines: [
    heading("Assets"),
    heading("Current assets", 1),
    line("Balance.Cash", 2),
    line("Balance.Receivables", 2),
    line("Balance.Inventories", 2),
    line("Balance.Prepaid", 2),
    line("Balance.OtherCurrentAssets", 2),
    total("Balance.CurrentAssets", 1),
    line("Balance.EquityMethodInvestments"),
    line("Balance.OtherInvestments"),
    line("Balance.PPE"),
    line("Balance.RestrictedCash"),
    line("Balance.GuaranteeDeposits"),
    line("Balance.OtherAssets"),
    grand("Balance.TotalAssets"),
    heading("Liabilities"),
    heading("Current liabilities", 1),
    line("Balance.ShortTermBorrowings", 2),
    line("Balance.Payables", 2),
    line("Balance.Accrued", 2),
    line("Balance.OtherCurrentLiabilities", 2),
    line("Balance.LongTermBorrowingsCurrent", 2),
    line("Balance.CapitalLeasesCurrent", 2),
    total("Balance.CurrentLiabilities", 1),
    line("Balance.LongTermBorrowings"),
    line("Balance.ConvertibleNotes"),
    line("Balance.CapitalLeases"),
    line("Balance.Pension"),
    line("Balance.OtherLiabilities"),
    total("Balance.TotalLiabilities"),
    line("Balance.MinorityInterest", 0),
    heading("Shareholders' equity (capital deficiency)"),
    line("Balance.CommonStock"),
    line("Balance.PaidInCapital"),
    line("Balance.Deficit"),
    line("Balance.AOCI"),
    line("Balance.TreasuryStock"),
    total("Balance.Equity"),
    grand("Balance.TotalLiabilitiesEquity"),
  ],
};

const cashFlows: StatementLayout = {
  code: "CashFlows",
  title: "Condensed consolidated statements of cash flows",
  sheet: "Cash flows",
  about: "US GAAP; unaudited",
  key: "CashFlow.NetIncome",
  lines: [
    heading("Operating activities"),
    line("CashFlow.NetIncome"),
    line("CashFlow.Depreciation"),
    line("CashFlow.Provision"),
    line("CashFlow.EquityMethod"),
    line("CashFlow.Impairment"),
    line("CashFlow.Minority"),
    line("CashFlow.ForeignExchange"),
    line("CashFlow.NotesGain"),
    line("CashFlow.OtherInvestmentLosses"),
    line("CashFlow.Receivables"),
    line("CashFlow.Payables"),
    line("CashFlow.Inventories"),
    line("CashFlow.DeferredTaxes"),
    line("CashFlow.OtherOperating"),
    total("CashFlow.Operating"),
    heading("Investing activities"),
    line("CashFlow.PurchaseOfPPE"),
    line("CashFlow.SaleLeaseback"),
    line("CashFlow.EquityMethodAdvances"),
    line("CashFlow.CrosswaveAdvances"),
    line("CashFlow.RestrictedCash"),
    line("CashFlow.CrosswaveDeposit"),
    line("CashFlow.SaleOfInvestments"),
    line("CashFlow.PurchaseOfInvestments"),
    line("CashFlow.GuaranteeDeposits"),
    line("CashFlow.OtherInvesting"),
    total("CashFlow.Investing"),
    heading("Financing activities"),
    line("CashFlow.LongTermBorrowings"),
    line("CashFlow.LongTermRepayments"),
    line("CashFlow.NotesRepurchase"),
    line("CashFlow.LeasePayments"),
    line("CashFlow.ShortTermBorrowings"),
    line("CashFlow.StockIssuance"),
    total("CashFlow.Financing"),
    line("CashFlow.ExchangeEffect", 0),
    total("CashFlow.NetChange"),
    line("CashFlow.CashBeginning", 0),
    grand("CashFlow.CashEnd"),
  ],
};

/** Every layout by its code. */
export const layouts: Readonly<Record<StatementCode, StatementLayout>> = {
  Operations: operations,
  BalanceSheet: balanceSheet,
  CashFlows: cashFlows,
};
