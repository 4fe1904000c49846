/**
 * Names of items, statements and other codes in the trade, at data vendors and in Japanese filings, by code; commas
 * separate the names.
 *
 * The code is suggested if a synonym is typed, and `ITEMS` finds it. Labels, printed labels and US-GAAP names need no row
 * here.
 */
export const synonyms: Readonly<Record<string, string>> = {
  "Revenue.Total":
    "revenue, sales, net sales, net revenue, turnover, top line, SALES_REV_TURN, 売上, 売上高, 合計",
  "Revenue.SI": "systems integration, SI revenue, SIer",
  "Revenue.Dedicated": "leased line, leased lines, dedicated access, 専用線",
  "Revenue.DialUp": "ダイヤルアップ",
  "Revenue.VASIDC": "data center, データセンター",
  "Cost.Total": "COGS, cost of sales, cost of goods sold, 売上原価, 原価",
  "Income.Gross": "gross margin, gross income, 粗利益",
  "Income.Operating": "EBIT, operating profit, OP, IS_OPER_INC, 営業損益, 営業損失",
  "Income.Pretax":
    "PBT, EBT, profit before tax, income before tax, ordinary income, 経常利益, 税前利益",
  "Income.Net":
    "net income, net loss, NI, NPAT, PAT, profit, loss, earnings, bottom line, 純利益, 純損失, 当期利益, 最終利益",
  "Income.NonOperating": "non-operating income, 営業外損益",
  "Income.Tax": "income taxes, taxes, 税金",
  "Income.Minority": "minority interests, NCI, non-controlling interests",
  "Income.EquityMethod": "equity in net loss, affiliates, associates",
  "EBITDA.Adjusted": "EBITDA",
  "EBITDA.Computed": "EBITDA, operating income before depreciation, 償却前営業利益",
  "EPS.Share": "EPS, earnings per share, basic, 1株利益, 1株当たり利益",
  "EPS.ADS": "ADR, earnings per ADS",
  "Shares.Weighted": "shares outstanding, share count, basic shares, 株式数",
  "Expense.S&M":
    "selling expenses, sales and marketing expenses, S and M, SG&A, 販管費, 販売費及び一般管理費",
  "Expense.G&A": "administrative expenses, G and A, SG&A, 販管費, 販売費及び一般管理費",
  "Expense.R&D": "R and D",
  "Expense.AllCosts": "total, opex, operating expenses, total costs",
  "Capex.Total": "capex",
  "Capex.Purchases": "PP&E",
  "Depreciation.CashFlow": "D&A, depreciation, amortization, 償却費",
  "Balance.Cash": "現金, 現預金, cash and equivalents",
  "Balance.Receivables": "AR, debtors, 売上債権",
  "Balance.Payables": "AP, creditors, 買掛金, 仕入債務",
  "Balance.Inventories": "stock, 棚卸資産",
  "Balance.PPE": "PP&E, fixed assets, 固定資産",
  "Balance.TotalAssets": "総資産, 資産",
  "Balance.TotalLiabilities": "総負債, 負債",
  "Balance.Equity":
    "net assets, book value, shareholders equity, capital deficiency, 株主資本, 純資産, 自己資本",
  "Balance.LongTermBorrowings": "long term debt, LTD",
  "Balance.ShortTermBorrowings": "short term debt",
  "Balance.Debt": "gross debt, total debt",
  "Balance.NetDebt": "net cash, ネット有利子負債",
  "Balance.ConvertibleNotes": "convertibles, CB",
  "Balance.PaidInCapital": "APIC",
  "Balance.Deficit": "retained earnings, 利益剰余金",
  "Balance.Pension": "pension liabilities",
  "CashFlow.Operating": "CFO, OCF, operating cash flow, cash flow, 営業CF",
  "CashFlow.Investing": "CFI, investing cash flow, 投資CF",
  "CashFlow.Financing": "CFF, financing cash flow, 財務CF",
  "CashFlow.Free": "FCF, フリーCF",
  "CashFlow.Depreciation": "D&A",
  "CashFlow.PurchaseOfPPE": "capex",
  "CashFlow.CashBeginning": "beginning cash, opening cash",
  "CashFlow.CashEnd": "ending cash, closing cash",
  "Contracts.Dedicated": "total, leased lines",
  "Contracts.DialUp": "total",
  "Contracts.DC": "data centre",
  Summary: "overview, key figures, highlights, one page, tear sheet, 主要指標, ハイライト",
  Operations: "income statement, IS, P&L, profit and loss, 損益計算書",
  BalanceSheet: "BS, statement of financial position, 貸借対照表",
  CashFlows: "CF, cash flow, キャッシュフロー計算書",
  RevenueByService: "segments, revenue, 売上高内訳",
  CostOfRevenue: "COGS",
  NetDebt: "net cash, leverage",
  Contracts: "KPI, subscribers, 契約数",
  latest:
    "newest, new, last, restated, revised, amended, updated, current, most recent, 最新, 修正後",
  first:
    "original, oldest, old, initial, as reported, as originally reported, preliminary, 当初, 修正前",
  en: "英語, en-US, en-GB",
  ja: "日本語, jp, ja-JP",
  YoY: "year on year, year over year, annual, yearly, 前年同期比, 前年比",
  QoQ: "quarter over quarter, sequential, quarterly, 前四半期比, 前期比",
  percent: "%, pct, share, margin, 構成比",
  open: "error, errors, fail, unexplained, breaks, mismatch, differences",
  documented: "error, errors, fail, explained, differences, discrepancies",
  exact: "ok, pass, ties, match",
  incomplete: "missing, not printed, n/a",
  Gross: "GPM, 粗利率, 売上総利益率",
  Operating: "OPM, 営業利益率",
  Net: "NPM, 純利益率",
};

/** Returns the synonyms of a code, one by one. */
export const synonymsOf = (code: string): string[] => synonyms[code]?.split(", ") ?? [];
