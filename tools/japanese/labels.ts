import type { Dataset } from "../../src/dataset/dataset.ts";
import type { CodeListName, ListedCode } from "../../src/functions/code-lists/code-lists.ts";
import { decodePeriod } from "../../src/model/decode-period.ts";
import { periodEnd, periodStart, quarter, type Period } from "../../src/model/period.ts";

/** Labels that are the same wherever they occur. */
const labels: Readonly<Record<string, string>> = {
  // Units
  JPY: "円",
  "JPY thousands": "千円",
  "JPY millions": "百万円",
  "JPY billions": "十億円",
  USD: "ドル",
  "USD thousands": "千ドル",
  "USD millions": "百万ドル",
  // Releases and periods
  "The newest release that prints the statement": "計算書を含む最新の決算発表",
  "The oldest release that prints the statement": "計算書を含む最も古い決算発表",
  "The newest release": "最新の決算発表",
  "Newest quarter of the release": "決算発表の最新の四半期",
  "Newest fiscal year of the release": "決算発表の最新の会計年度",
  // Margins
  "Gross margin": "売上総利益率",
  "Gross margin, connectivity and value-added services": "売上総利益率、接続および付加価値サービス",
  "Gross margin, systems integration": "売上総利益率、システムインテグレーション",
  "Gross margin, equipment sales": "売上総利益率、機器販売",
  "Operating margin": "営業利益率",
  "Adjusted EBITDA margin": "調整後EBITDAマージン",
  "Net margin": "純利益率",
  // Changes and shares
  "On the same period a year before": "前年同期比",
  "On the quarter before": "前四半期比",
  "Change on the same period a year before, as printed": "前年同期比（印刷された値）",
  "Change on the quarter before, as printed": "前四半期比（印刷された値）",
  "Share of revenue or of assets, as printed": "売上高または総資産に対する比率（印刷された値）",
  // Statements
  Summary: "要約",
  "Consolidated statements of operations": "連結損益計算書",
  "Consolidated balance sheets": "連結貸借対照表",
  "Condensed consolidated statements of cash flows": "要約連結キャッシュ・フロー計算書",
  "Revenue by service": "サービス別売上高",
  "Cost of revenue": "売上原価",
  "Gross profit and margins by segment": "区分別売上総利益と利益率",
  "Net debt and free cash flow": "純有利子負債とフリー・キャッシュ・フロー",
  "Connectivity services in detail": "接続サービスの内訳",
  "Value-added services in detail": "付加価値サービスの内訳",
  "Number of contracts": "契約数",
  "Contracted bandwidth": "契約帯域",
  "Backbone costs": "バックボーン費用",
  "Other financial statistics": "その他の財務指標",
  "Adjusted EBITDA to net income": "調整後EBITDAから当期純利益への調整",
  "Capital expenditures": "設備投資額",
  "Before and after the restatement": "修正再表示の前後",
  "Guidance against actual": "業績見通しと実績",
  // Printed tables
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
  // Languages
  English: "英語",
  Japanese: "日本語",
  // The reconciliation
  Release: "決算発表",
  "Family of relations": "照合の種類",
  "Family of items": "項目の分類",
  "Equal after rounding": "四捨五入後に一致",
  "Equal within the rounding of what is printed": "印刷された値の丸めの範囲内で一致",
  "Printed too coarsely to tell": "印刷が粗く判定できない",
  "Two releases, two bases": "2つの決算発表で基準が異なる",
  "The source contradicts itself, for a known reason": "資料内の不一致（理由は既知）",
  "A figure it needs is not printed": "必要な数値が印刷されていない",
  "The source contradicts itself, unexplained": "資料内の不一致（理由は不明）",
};

/** Returns the Japanese label of a code. @throws where there is none: the build says which is missing. */
export function labelInJapanese(
  data: Dataset,
  list: CodeListName,
  { code, label }: ListedCode<unknown>,
): string {
  const known = itemLabels(data).get(label) ?? labels[label] ?? formatRelease(label);
  if (known !== undefined) return known;
  if (list === "Period" || list === "PeriodEnd") return formatPeriod(code, label);
  throw new Error(`tools/japanese/labels.ts lacks the Japanese of "${label}" (${list} ${code}).`);
}

const itemLabels = ({ items }: Dataset): ReadonlyMap<string, string> =>
  new Map([...items.values()].map(({ label, japanese }) => [label, japanese]));

function formatRelease(label: string): string | undefined {
  const [, date] = /^Published (\S+) in Tokyo$/.exec(label) ?? [];
  return date && `${date}に東京で公表`;
}

const kinds: Readonly<Record<string, string>> = {
  derived: "、算出",
  "balances only": "、残高のみ",
};

/** `LFQ` and `LFY`, which count from the newest quarter, have labels of their own. */
function formatPeriod(code: string, label: string): string {
  const period = decodePeriod(code, quarter(2003, 4));
  const kind = kinds[/, (derived|balances only)$/.exec(label)?.[1] ?? ""] ?? "";
  return `${monthOf(periodStart(period))}～${monthOf(periodEnd(period))}（${nameOf(period)}）${kind}`;
}

const monthOf = (isoDate: string): string =>
  `${isoDate.slice(0, 4)}年${Number(isoDate.slice(5, 7))}月`;

/** Japanese companies name a fiscal year after the month it ends in. */
function nameOf({ code, first }: Period): string {
  const year = `${Math.floor(first / 4) + 1}年3月期`;
  const [, number, kind] = /^(?:LTM )?(\d)([QHM])/.exec(code) ?? [];
  if (code.startsWith("LTM")) return `${code.slice(4)}までの12か月`;
  if (kind === "Q") return `${year}第${number}四半期`;
  if (kind === "H") return `${year}${number === "1" ? "上" : "下"}半期`;
  return kind === "M" ? `${year}第3四半期累計` : year;
}
