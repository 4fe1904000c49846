import type { TableRef } from "../../model/table.ts";
import type { Language } from "../language/language.ts";

/** Japanese names of tables, by their identity; others have their printed title. */
const japanese: Readonly<Record<string, string>> = {
  revenue: "売上高",
  connectivity: "接続サービス売上高",
  contracts: "契約数",
  bandwidth: "契約帯域",
  "value-added": "付加価値サービス売上高",
  costs: "原価・費用",
  backbone: "バックボーン回線費用",
  statistics: "その他の統計",
  ebitda: "調整後EBITDA",
  capex: "設備投資額",
  operations: "損益計算書",
  "operations-annual": "損益計算書（年度）",
  "balance-sheet": "貸借対照表",
  "cash-flows": "キャッシュ・フロー計算書",
  "cash-flows-annual": "キャッシュ・フロー計算書（年度）",
  text: "本文",
};

type Titled = Pick<TableRef, "identity"> & { readonly title: string };

/** Returns the name of a table without its number, which differs between releases. */
export function tableNameOf({ identity, title }: Titled, language: Language): string {
  const name = identity.name ?? title;
  const english = name.charAt(0).toUpperCase() + name.slice(1);
  return language === "ja" ? (japanese[identity.code] ?? english) : english;
}
