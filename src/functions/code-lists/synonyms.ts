/**
 * What the trade, vendors and Japanese filings call items, statements and other codes, by code; commas part the names.
 *
 * They are suggested when they are typed and found by `ITEMS`; labels, printed labels and US-GAAP names need no row here.
 */
export const synonyms: Readonly<Record<string, string>> = {
  "Revenue.Total":
    "revenue, sales, net sales, net revenue, turnover, top line, total, SALES_REV_TURN, FF_SALES, 売上, 売上高, 営業収益, 合計",
  "Revenue.SI": "systems integration, SI revenue, SIer",
  "Revenue.Dedicated": "leased line, leased lines, dedicated access, 専用線",
  "Revenue.DialUp": "ダイヤルアップ",
  "Revenue.VASIDC": "data center, データセンター",
  "Cost.Total":
    "COGS, cost of sales, cost of revenue, cost of goods sold, 売上原価, 営業原価, 原価",
  "Income.Gross": "gross margin, gross income, 粗利, 粗利益",
  "Income.Operating": "EBIT, operating profit, operating loss, OP, IS_OPER_INC, 営業損益, 営業損失",
  "Income.Pretax":
    "PBT, EBT, pretax income, pretax loss, profit before tax, income before tax, ordinary income, 経常利益, 税引前利益, 税前利益",
  "Income.Net":
    "net income, net loss, net profit, NI, NPAT, PAT, profit, loss, earnings, bottom line, 純利益, 純損失, 当期利益, 最終利益",
  "Income.NonOperating": "other income, other expenses, non-operating income, 営業外損益, 営業外",
  "Income.Tax": "income tax, income taxes, taxes, 税金, 法人税",
  "Income.Minority": "minority interests, NCI, non-controlling interests",
  "Income.EquityMethod": "equity in net loss, affiliates, associates",
  "EBITDA.Adjusted": "EBITDA",
  "EPS.Share": "EPS, earnings per share, basic EPS, basic, 1株利益, 1株当たり利益",
  "EPS.ADS": "ADR, earnings per ADS",
  "Shares.Weighted": "shares outstanding, share count, basic shares, 株式数",
  "Expense.S&M":
    "selling expenses, sales and marketing expenses, S and M, SG&A, SGA, 販管費, 販売費及び一般管理費",
  "Expense.G&A": "administrative expenses, G and A, SG&A, SGA, 販管費, 販売費及び一般管理費",
  "Expense.R&D": "R and D, research, 研究開発",
  "Expense.AllCosts": "total, opex, operating expenses, total costs, 営業費用",
  "Capex.Total": "capex, capital expenditure, 設備投資",
  "Capex.Purchases": "PP&E",
  "Depreciation.CashFlow": "D&A, DA, depreciation, amortization, 償却費",
  "Balance.Cash": "現金, 現預金, cash and equivalents",
  "Balance.Receivables": "AR, A/R, receivables, trade receivables, debtors, 売上債権",
  "Balance.Payables": "AP, A/P, payables, trade payables, creditors, 買掛金, 仕入債務",
  "Balance.Inventories": "inventory, stock, 棚卸資産",
  "Balance.PPE": "PP&E, fixed assets, property plant and equipment, 固定資産",
  "Balance.TotalAssets": "assets, 総資産, 資産",
  "Balance.TotalLiabilities": "liabilities, 総負債, 負債",
  "Balance.Equity":
    "equity, net assets, book value, shareholders equity, stockholders equity, capital deficiency, 株主資本, 純資産, 自己資本",
  "Balance.LongTermBorrowings": "long term debt, long-term debt, LTD",
  "Balance.ShortTermBorrowings": "short term debt, short-term debt",
  "Balance.Debt": "interest-bearing debt, gross debt, total debt",
  "Balance.NetDebt": "net cash, ネット有利子負債",
  "Balance.ConvertibleNotes": "convertible bonds, convertibles, CB",
  "Balance.PaidInCapital": "APIC",
  "Balance.Deficit": "retained earnings, 利益剰余金",
  "Balance.AOCI": "OCI",
  "Balance.Pension": "pension liabilities",
  "CashFlow.Operating":
    "CFO, OCF, operating cash flow, cash flow, cash flow from operations, 営業CF",
  "CashFlow.Investing": "CFI, investing cash flow, cash flow from investing, 投資CF",
  "CashFlow.Financing": "CFF, financing cash flow, cash flow from financing, 財務CF",
  "CashFlow.Free": "FCF, フリーCF",
  "CashFlow.Depreciation": "D&A, DA",
  "CashFlow.PurchaseOfPPE": "capex",
  "CashFlow.CashBeginning": "beginning cash, opening cash",
  "CashFlow.CashEnd": "ending cash, closing cash",
  "Contracts.Dedicated": "total, leased lines",
  "Contracts.DialUp": "total",
  "Contracts.DC": "data centre",
  Operations:
    "income statement, statement of income, statement of operations, IS, I/S, P&L, PL, P/L, profit and loss, 損益計算書",
  BalanceSheet: "BS, B/S, balance sheets, statement of financial position, 貸借対照表",
  CashFlows:
    "CF, C/F, cash flow, cash flow statement, statement of cash flows, キャッシュフロー計算書",
  RevenueByService: "segments, segment, sales by segment, revenue, revenues, 売上高内訳",
  CostOfRevenue: "COGS",
  Margins: "gross margin",
  NetDebt: "net cash, leverage",
  Contracts: "KPI, KPIs, subscribers, 契約数",
  latest:
    "newest, new, last, restated, as restated, revised, amended, updated, current, most recent, 最新, 修正後",
  first:
    "original, oldest, old, initial, as first reported, as reported, as originally reported, originally reported, preliminary, 当初, 修正前",
  en: "英語, en-US, en-GB, eng",
  ja: "日本語, jp, jpn, ja-JP",
  YoY: "year on year, year over year, annual, yearly, 前年同期比, 前年比",
  QoQ: "quarter on quarter, quarter over quarter, sequential, quarterly, 前四半期比, 前期比",
  percent: "%, percentage, pct, share, % of revenue, % of sales, % of assets, margin, 構成比",
  open: "errors, error, failed, fail, failures, unexplained, breaks, mismatch, differences",
  documented: "errors, error, failed, fail, failures, explained, differences, discrepancies",
  exact: "ok, pass, passed, ties, match",
  incomplete: "missing, not printed, n/a",
  Gross: "GPM, 粗利率, 売上総利益率",
  Operating: "OPM, 営業利益率",
  Net: "NPM, net profit margin, 純利益率",
};

/** Returns the synonyms of a code, one by one. */
export const synonymsOf = (code: string): string[] => synonyms[code]?.split(", ") ?? [];
