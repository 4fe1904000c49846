import type { StatementCode } from "./definition.ts";

/** Titles of the statements in the terms of Japanese issuers. */
export const japaneseTitles: Readonly<Record<StatementCode, string>> = {
  Summary: "要約",
  Operations: "連結損益計算書",
  BalanceSheet: "連結貸借対照表",
  CashFlows: "要約連結キャッシュ・フロー計算書",
  RevenueByService: "サービス別売上高",
  CostOfRevenue: "売上原価",
  Margins: "区分別売上総利益と利益率",
  NetDebt: "純有利子負債とフリー・キャッシュ・フロー",
  Connectivity: "接続サービスの内訳",
  ValueAdded: "付加価値サービスの内訳",
  Contracts: "契約数",
  Bandwidth: "契約帯域",
  Backbone: "バックボーン費用",
  OtherStatistics: "その他の財務指標",
  EBITDA: "調整後EBITDAから当期純利益への調整",
  CAPEX: "設備投資額",
  Restatement: "修正再表示の前後",
  Guidance: "業績見通しと実績",
};
