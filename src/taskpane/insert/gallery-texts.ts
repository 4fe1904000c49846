import { inBoth } from "../language/language.ts";

/** The gallery's texts about what can be inserted. */
export const texts = inBoth(
  {
    groups: {
      glance: "At a glance",
      primary: "Primary statements",
      revenue: "Revenue and margins",
      customers: "Customers and network",
      cash: "Cash, EBITDA and investment",
      comparisons: "Comparisons",
      reports: "Checks and guidance",
    },
    asPrintedIn: (release: string) => `As printed in the ${release} release`,
    about: {
      Summary:
        "A page: results, margins, cash, debt, contracts, bandwidth, and the largest one-offs.",
      Operations: "Revenues, costs and results, down to net income and net income per share.",
      BalanceSheet: "Assets, liabilities and shareholders' equity at the end of each period.",
      CashFlows: "Cash from and for operations, investing and financing, and the cash left.",
      RevenueByService: "Every service, how it changed, and its share of all revenues.",
      CostOfRevenue: "By segment, with the backbone costs included in it.",
      Margins: "Gross profit of each segment; gross, operating, EBITDA and net margins.",
      Connectivity: "Dedicated access with and without data centers, and dial-up access.",
      ValueAdded: "Data center services, and all other value-added services.",
      Contracts: "Dedicated access by speed, dial-up access by kind.",
      Bandwidth: "Bandwidth that dedicated access customers have under contract, in Gbps.",
      Backbone: "International and domestic, and their part of the cost of connectivity.",
      NetDebt: "Debt less cash; operating cash flow less purchases of equipment.",
      EBITDA: "From adjusted EBITDA, line by line, to net income.",
      CAPEX: "Capital leases, and purchases of property and equipment.",
      OtherStatistics: "Adjusted EBITDA, CAPEX, depreciation and amortization.",
      Restatement: "The restated quarter before and after, and where the difference comes from.",
    },
    reports: {
      Checks: {
        title: "Checks",
        about: "Every relation between the printed figures: one row per check, with its terms.",
      },
      Guidance: {
        title: "Guidance",
        about: "What IIJ expected and what followed: one row per entry.",
      },
    },
    numberedTable: (id: string, title: string) => `Table ${id}: ${title}`,
    namedTable: (id: string, title: string) => `${title} (${id})`,
    aboutTable: (unit: string, day: string) => `${unit}, line for line as printed on ${day}.`,
  },
  {
    groups: {
      glance: "概要",
      primary: "財務諸表",
      revenue: "営業収益と利益率",
      customers: "契約とネットワーク",
      cash: "キャッシュ・フロー、EBITDA、設備投資",
      comparisons: "比較",
      reports: "検算と業績見通し",
    },
    asPrintedIn: (release: string) => `${release} の決算短信の表（原文どおり）`,
    about: {
      Summary:
        "損益、利益率、現金、有利子負債、契約数、契約帯域、主な一時的損益を1ページにまとめます。",
      Operations: "営業収益、費用、利益から当期純利益、1株当たり利益までを表示します。",
      BalanceSheet: "各期末の資産、負債、資本を表示します。",
      CashFlows: "営業、投資、財務の各活動によるキャッシュ・フローと現金の残高を表示します。",
      RevenueByService: "サービスごとの金額、増減、営業収益全体に占める比率を表示します。",
      CostOfRevenue: "区分ごとの原価と、その内数のバックボーン費用を表示します。",
      Margins: "区分ごとの売上総利益と、売上総利益率、営業利益率、EBITDA率、純利益率を表示します。",
      Connectivity: "専用線接続（データセンターの有無別）とダイヤルアップ接続を表示します。",
      ValueAdded: "データセンターサービスと、その他の付加価値サービスを表示します。",
      Contracts: "専用線接続は速度別、ダイヤルアップ接続は種類別の契約数を表示します。",
      Bandwidth: "専用線接続の顧客が契約した帯域を Gbps で表示します。",
      Backbone: "国際と国内の費用と、接続サービス原価に占める比率を表示します。",
      NetDebt: "有利子負債から現金を、営業キャッシュ・フローから設備の購入額を差し引きます。",
      EBITDA: "調整後EBITDAから当期純利益までを項目ごとに調整します。",
      CAPEX: "キャピタル・リースと有形固定資産の購入額を表示します。",
      OtherStatistics: "調整後EBITDA、設備投資額、減価償却費を表示します。",
      Restatement: "修正再表示された四半期の前後の数値と、差異の内訳を表示します。",
    },
    reports: {
      Checks: {
        title: "検算",
        about: "公表された数値の間のすべての関係を、1件1行で、計算の内訳とともに表示します。",
      },
      Guidance: {
        title: "業績見通し",
        about: "IIJが公表した業績見通しを1件1行で、実績とともに表示します。",
      },
    },
    numberedTable: (id: string, title: string) => `表${id}：${title}`,
    namedTable: (id: string, title: string) => `${title}（${id}）`,
    aboutTable: (unit: string, day: string) =>
      `単位は${unit}。${day}の決算短信のとおりに1行ずつ挿入します。`,
  },
);
