import type { PrintedTable } from "../dataset/decode/decode-tables.ts";
import { japaneseUnits } from "../model/japanese-units.ts";
import { moneyUnits } from "../model/unit.ts";

/** Titles of the printed tables in Japanese, by their printed titles. */
export const japaneseTables: Readonly<Record<string, string>> = {
  Revenues: "売上高",
  "Connectivity Services": "接続サービス",
  "Number of Contracts": "契約数",
  "Number of Contract Bandwidth": "契約帯域",
  "Value-added Services": "付加価値サービス",
  "Costs and Expenses": "費用",
  "Backbone Costs": "バックボーン費用",
  "Other Financial Statistics": "その他の財務指標",
  "Adjusted EBITDA": "調整後EBITDA",
  CAPEX: "設備投資額",
  "Consolidated Statements of Operations": "連結損益計算書",
  "Consolidated Balance Sheets": "連結貸借対照表",
  "Condensed Consolidated Statements of Cash Flows": "要約連結キャッシュ・フロー計算書",
};

/** Returns the unit in which a table is printed, in Japanese: `千円・千ドル`, `Gbps`, `契約数`. */
export function japaneseUnitLine({ scale, columns }: PrintedTable): string {
  const has = (kind: string): boolean => columns.some(({ column }) => column === kind);
  if (has("Gbps")) return "Gbps";
  if (has("count")) return "契約数";
  return moneyUnits
    .filter(({ currency, exponent }) => exponent === scale && has(currency))
    .map(({ code }) => japaneseUnits[code] ?? "")
    .join("・");
}
