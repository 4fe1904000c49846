import { formatDate } from "../../model/calendar.ts";
import { formatScale } from "../../model/table.ts";
import { formatCarried } from "./carried.ts";
import type { MarkDetail, MarkedLines } from "./marked-lines.ts";
import type { NoteLanguage } from "./note.ts";

/**
 * Returns the sentence on the lines that have a mark. A line names the periods in which it has the mark, unless the mark
 * is c or m and all columns have it.
 *
 * @example "r Net income (loss) 4Q02: differs from the Aug-2003 print"
 */
export function formatMarkNote(
  { mark, detail, lines }: MarkedLines,
  all: ReadonlySet<string>,
  language: NoteLanguage,
): string {
  const periods = [...new Set(lines.flatMap((line) => [...line.periods]))];
  if (detail.says === "chain")
    return `${mark} ${formatDerived(periods[0] ?? "", detail, language)}`;
  const isPlain = mark === "c" || mark === "m";
  const where = (of: ReadonlySet<string>): string =>
    isPlain && of.size === all.size ? "" : ` ${[...of].join(", ")}`;
  const shared = lines.every((line) => where(line.periods) === where(lines[0]?.periods ?? all));
  const labels = lines
    .map(({ label, periods: of }) => (shared ? label : `${label}${where(of)}`))
    .join(language === "ja" ? "、" : "; ");
  const of = shared ? where(lines[0]?.periods ?? all) : "";
  return language === "ja"
    ? `${mark} ${labels}${of}：${japanese(detail)}`
    : `${mark} ${labels}${of}: ${english(detail)}`;
}

type Chained = Extract<MarkDetail, { readonly says: "chain" }>;

function formatDerived(period: string, { chain, across }: Chained, language: NoteLanguage): string {
  if (language === "ja")
    return `${period} ＝ ${chain}${across ? "（複数の決算短信から算出）" : ""}`;
  return `${period} is ${chain}${across ? ", across releases" : ""}`;
}

function english(detail: Exclude<MarkDetail, Chained>): string {
  switch (detail.says) {
    case "differs":
      return `differs from the ${monthOf(detail.date)} print`;
    case "lacked":
      return `no such line in the ${monthOf(detail.date)} print`;
    case "reprinted":
      return `restated since; the ${monthOf(detail.date)} print has it on the new basis`;
    case "not reprinted":
      return "restated since, not reprinted in the releases held";
    case "printed":
      return `${detail.table} of the same release prints ${detail.text}${formatScale(detail.scale)}`;
    case "carried":
      return `carried from ${formatCarried(detail.from, "en")}`;
    case "blank":
      return "an empty cell, taken as nil: the column adds up without it";
    case "computed":
      return "computed from printed figures";
    case "millions":
      return "known only in millions";
  }
}

function japanese(detail: Exclude<MarkDetail, Chained>): string {
  switch (detail.says) {
    case "differs":
      return `${japaneseMonthOf(detail.date)}公表の数値と異なる`;
    case "lacked":
      return `${japaneseMonthOf(detail.date)}公表の資料に該当項目なし`;
    case "reprinted":
      return `後に修正再表示。新基準の数値は${japaneseMonthOf(detail.date)}公表`;
    case "not reprinted":
      return "後に修正再表示。保有する資料に新基準の数値なし";
    case "printed":
      return `同じ資料の他の表（${detail.table}）では${detail.text}${japaneseScales[detail.scale] ?? ""}と表示`;
    case "carried":
      return `${formatCarried(detail.from, "ja")}による`;
    case "blank":
      return "空欄。列の合計からゼロと判断";
    case "computed":
      return "公表値から算出";
    case "millions":
      return "百万円単位でのみ公表";
  }
}

const japaneseScales: Readonly<Record<number, string>> = { 3: "千円", 6: "百万円" };

/** Returns the month of a date: "Aug-2003". */
function monthOf(isoDate: string): string {
  const [, month = ""] = formatDate(isoDate).split("-");
  return `${month}-${isoDate.slice(0, 4)}`;
}

const japaneseMonthOf = (isoDate: string): string =>
  `${isoDate.slice(0, 4)}年${Number(isoDate.slice(5, 7))}月`;
