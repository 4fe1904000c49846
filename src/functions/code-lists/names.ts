import type { Dataset } from "../../dataset/dataset.ts";
import { shortCode, type Item } from "../../model/item.ts";
import { formatLabel } from "../../statements/printed-label.ts";

/** Names of the trade for items, statements and releases, by code. */
export const synonyms: Readonly<Record<string, readonly string[]>> = {
  "Revenue.Total": ["sales", "revenue", "net sales", "turnover", "top line", "売上高", "営業収益"],
  "Revenue.SI": ["systems integration", "SI revenue", "revenue SI"],
  "Cost.Total": ["COGS", "cost of sales", "cost of revenue", "売上原価"],
  "Income.Gross": ["gross margin", "gross income"],
  "Income.Operating": ["EBIT", "operating profit", "operating loss"],
  "Income.Pretax": ["PBT", "EBT", "pretax income", "profit before tax", "income before tax"],
  "Income.Net": ["net profit", "net loss", "profit", "earnings", "bottom line", "純利益"],
  "Income.NonOperating": ["other income", "non-operating income", "営業外損益"],
  "EBITDA.Adjusted": ["EBITDA"],
  "EPS.Share": ["EPS", "earnings per share"],
  "Expense.S&M": ["selling expenses", "sales and marketing expenses"],
  "Expense.G&A": ["administrative expenses"],
  "Capex.Total": ["capex", "capital expenditure"],
  "Depreciation.CashFlow": ["D&A", "depreciation"],
  "Balance.Receivables": ["AR", "receivables", "trade receivables", "accounts receivable"],
  "Balance.Payables": ["AP", "payables", "trade payables"],
  "Balance.PPE": ["PP&E", "fixed assets", "property plant and equipment"],
  "Balance.Equity": ["equity", "net assets", "book value", "shareholders equity"],
  "Balance.Debt": ["debt", "interest-bearing debt", "gross debt"],
  "Balance.PaidInCapital": ["APIC"],
  "Balance.Deficit": ["retained earnings"],
  "Balance.AOCI": ["OCI"],
  "CashFlow.Operating": ["CFO", "OCF", "operating cash flow", "cash flow from operations"],
  "CashFlow.Investing": ["CFI", "investing cash flow"],
  "CashFlow.Financing": ["CFF", "financing cash flow"],
  "CashFlow.Free": ["FCF"],
  Operations: ["income statement", "IS", "P&L", "PL", "profit and loss", "statement of income"],
  BalanceSheet: ["BS", "balance sheets", "statement of financial position"],
  CashFlows: ["CF", "cash flow statement", "statement of cash flows", "cash flow"],
  latest: ["newest", "last", "restated", "current", "most recent"],
  first: ["original", "oldest", "initial", "as first reported", "as reported"],
};

/** The labels that releases print for an item, by its code, made once for a view. */
const printed = new WeakMap<Dataset, ReadonlyMap<string, ReadonlySet<string>>>();

/** Returns every other name an item is shown under: its code in full and in short, its labels, those of the releases, and synonyms. */
export function namesOfItem(view: Dataset, item: Item): string[] {
  const labels = printed.get(view) ?? printedLabels(view);
  printed.set(view, labels);
  return [
    item.code,
    shortCode(item),
    item.label,
    item.japanese,
    ...(item.gaap === undefined ? [] : [item.gaap]),
    ...(labels.get(item.code) ?? []),
    ...(synonyms[item.code] ?? []),
  ];
}

function printedLabels({ tables }: Dataset): Map<string, Set<string>> {
  const labels = new Map<string, Set<string>>();
  for (const { item, label } of tables.flatMap(({ rows }) => rows)) {
    if (item === undefined) continue;
    const of = labels.get(item) ?? new Set<string>();
    labels.set(item, of.add(formatLabel(label)));
  }
  return labels;
}
