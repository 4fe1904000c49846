/** The quarter from which everything grows, 1Q03. */
export const origin = 2003 * 4;
/** A half of a percent of the origin a quarter. */
export const growthAt = (at: number): number => 1 + (at - origin) / 200;

/** The level at the origin, and the size of its swings, as a fraction of it. */
export type Level = readonly [level: number, swing: number];

export const assets: Readonly<Record<string, Level>> = {
  "Balance.Receivables": [14_000_000, 0.15],
  "Balance.Inventories": [400_000, 0.4],
  "Balance.Prepaid": [700_000, 0.2],
  "Balance.OtherCurrentAssets": [400_000, 0.3],
  "Balance.EquityMethodInvestments": [1_000_000, 0.1],
  "Balance.OtherInvestments": [8_000_000, 0.1],
  "Balance.PPE": [9_000_000, 0.05],
  "Balance.GuaranteeDeposits": [2_100_000, 0.03],
  "Balance.OtherAssets": [800_000, 0.1],
};
export const liabilities: Readonly<Record<string, Level>> = {
  "Balance.ShortTermBorrowings": [6_000_000, 0.15],
  "Balance.Accrued": [450_000, 0.15],
  "Balance.OtherCurrentLiabilities": [520_000, 0.1],
  "Balance.LongTermBorrowingsCurrent": [1_600_000, 0.1],
  "Balance.CapitalLeasesCurrent": [2_400_000, 0.05],
  "Balance.LongTermBorrowings": [2_500_000, 0.15],
  "Balance.CapitalLeases": [3_000_000, 0.08],
  "Balance.Pension": [75_000, 0.1],
  "Balance.OtherLiabilities": [170_000, 0.1],
};
export const flows: Readonly<Record<string, Level>> = {
  "Revenue.Dedicated": [3_200_000, 0.05],
  "Revenue.DialUp": [770_000, 0.05],
  "Revenue.VAS": [1_050_000, 0.08],
  "Revenue.ConnectivityOther": [500_000, 0.08],
  "Revenue.SI": [3_200_000, 0.2],
  "Revenue.Equipment": [1_200_000, 0.25],
  "Cost.BackboneInternational": [200_000, 0.2],
  "Cost.BackboneDomestic": [950_000, 0.1],
  "Expense.S&M": [750_000, 0.08],
  "Expense.G&A": [520_000, 0.08],
  "Expense.R&D": [90_000, 0.1],
  "Income.Tax": [150_000, 1.5],
  "CashFlow.Depreciation": [1_000_000, 0.05],
  "Capex.Purchases": [300_000, 0.4],
  "Capex.Leases": [600_000, 0.4],
  "CashFlow.Provision": [30_000, 0.6],
  "CashFlow.SaleLeaseback": [60_000, 0.6],
  "CashFlow.SaleOfInvestments": [70_000, 0.6],
  "CashFlow.LongTermBorrowings": [400_000, 0.5],
};
/** These swing around zero. */
export const swings: Readonly<Record<string, number>> = {
  "CashFlow.ForeignExchange": 90_000,
  "CashFlow.OtherInvestmentLosses": 150_000,
  "CashFlow.Receivables": 2_500_000,
  "CashFlow.Payables": 2_000_000,
  "CashFlow.Inventories": 300_000,
  "CashFlow.DeferredTaxes": 400_000,
  "CashFlow.GuaranteeDeposits": 40_000,
  "CashFlow.OtherInvesting": 20_000,
  "CashFlow.ExchangeEffect": 30_000,
};
export const counts: Readonly<Record<string, Level>> = {
  "Contracts.IP64k": [75, 0.2],
  "Contracts.IP192k": [25, 0.2],
  "Contracts.IP1M": [230, 0.1],
  "Contracts.IP3M": [400, 0.1],
  "Contracts.DC": [190, 0.1],
  "Contracts.DedicatedOther": [6_000, 0.05],
  "Contracts.IIJ4U": [70_000, 0.04],
  "Contracts.DialUpOther": [600_000, 0.03],
  "Bandwidth.Dedicated": [620, 0.05],
  "Bandwidth.DC": [150, 0.05],
};
