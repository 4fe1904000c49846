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
  "balance-sheet": "貸借対照表",
  "cash-flows": "キャッシュ・フロー計算書",
  text: "本文",
};

/** The spans of statements of flows that are not of a quarter, as their codes end. */
const spans: Readonly<Record<string, string>> = {
  annual: "年度",
  "half-year": "半期",
  "nine-month": "9か月",
};

type Titled = Pick<TableRef, "identity"> & { readonly title: string };

/** Returns the name of a table without its number, which differs between releases. */
export function tableNameOf({ identity, title }: Titled, language: Language): string {
  const name = identity.name ?? title;
  const english = name.charAt(0).toUpperCase() + name.slice(1);
  return language === "ja" ? (japaneseNameOf(identity) ?? english) : english;
}

function japaneseNameOf({ code, statement }: TableRef["identity"]): string | undefined {
  const [name, span] = [japanese[statement], spans[code.slice(statement.length + 1)]];
  return name !== undefined && span !== undefined ? `${name}（${span}）` : japanese[code];
}
