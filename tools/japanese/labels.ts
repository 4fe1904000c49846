import type { Dataset } from "../../src/dataset/dataset.ts";
import type { CodeListName, ListedCode } from "../../src/functions/code-lists/code-lists.ts";
import { decodePeriod } from "../../src/model/decode-period.ts";
import { japaneseUnits } from "../../src/model/japanese-units.ts";
import { periodEnd, periodStart, quarter, type Period } from "../../src/model/period.ts";
import { moneyUnits } from "../../src/model/unit.ts";
import { definitions } from "../../src/statements/definitions/gallery.ts";
import { japaneseTitles } from "../../src/statements/definitions/japanese-titles.ts";
import { japaneseTables } from "../../src/statements/japanese-tables.ts";

/** Labels that are the same wherever they occur. */
const labels: Readonly<Record<string, string>> = {
  ...Object.fromEntries(moneyUnits.map(({ code, label }) => [label, japaneseUnits[code] ?? ""])),
  // Releases and periods
  "The newest release that prints the statement": "計算書を含む最新の決算短信",
  "The oldest release that prints the statement": "計算書を含む最も古い決算短信",
  "The newest release": "最新の決算短信",
  "Newest quarter of the release": "決算短信の最新の四半期",
  "Newest fiscal year of the release": "決算短信の最新の会計年度",
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
  ...Object.fromEntries(
    Object.values(definitions).map(({ code, title }) => [title, japaneseTitles[code]]),
  ),
  ...japaneseTables,
  // Languages
  English: "英語",
  Japanese: "日本語",
  // The reconciliation
  Release: "決算短信",
  "Family of relations": "照合の種類",
  "Family of items": "項目の分類",
  "Equal after rounding": "四捨五入後に一致",
  "Equal within the rounding of what is printed": "印刷された値の丸めの範囲内で一致",
  "Printed too coarsely to tell": "印刷が粗く判定できない",
  "Two releases, two bases": "2つの決算短信で基準が異なる",
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
