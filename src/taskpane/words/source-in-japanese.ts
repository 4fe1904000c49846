import type { Dataset } from "../../dataset/dataset.ts";
import { contradictionOf, restatementOf } from "../../figures/served-figure.ts";
import type { Chain, Figure, PrintedTerm } from "../../model/figure.ts";
import { isMoney, isPercentage } from "../../model/item.ts";
import { formatLabel } from "../../statements/printed-label.ts";
import { formatDay } from "../language/terms.ts";
import { tableInJapanese } from "./checks-in-japanese.ts";
import { columnNames, countedIn, moneyIn, reasonInJapanese } from "./names.ts";

/**
 * Returns where a figure is from, in one line, as SOURCE gives it in English.
 *
 * @example
 * // 4Q03決算短信（2004年5月14日）、損益計算書、行「Equipment sales」、列 4Q03 円：2,117,006千円
 */
export function sourceInJapanese(data: Dataset, figure: Figure): string {
  if (figure.chain) return derived(data, figure, figure.chain);
  return [printed(figure), ...remarksOn(data, figure)].join("。");
}

function derived(data: Dataset, figure: Figure, chain: Chain): string {
  const spans = chain.map((link, i) => {
    const { item, period, release } = link.figure;
    const what = item === figure.item ? period.code : `${period.code} ${item.japanese}`;
    return `${signOf(link, i)}${what} ${amount(link.figure)}（${release.code}決算短信）`;
  });
  const across = chain.some(({ figure: { release } }) => release !== figure.release);
  const opens = across ? "複数の決算短信から算出" : "算出";
  const against = chain.flatMap((link) =>
    remarksOn(data, link.figure).map((words) => `。${link.figure.period.code}：${words}`),
  );
  return `${opens}：${figure.period.code} ${amount(figure)} = ${spans.join(" ")}${against.join("")}`;
}

function printed(figure: Figure): string {
  const { release, terms } = figure;
  const from = `${release.code}決算短信（${formatDay(release.date, "ja")}）`;
  const [term] = terms;
  if (term && terms.length === 1) return `${from}、${cell(term)}：${text(term, figure)}`;
  const parts = terms.map((part, i) => `${signOf(part, i)}${cell(part)} ${text(part, figure)}`);
  return `${from}、合計により計算：${amount(figure)} = ${parts.join(" ")}`;
}

const signOf = ({ sign }: { readonly sign: 1 | -1 }, i: number): string =>
  sign === -1 ? "− " : i > 0 ? "+ " : "";

function cell({ print: { table, row, period, column, place } }: PrintedTerm): string {
  const where = tableInJapanese(table);
  return place === "prose"
    ? `${where}（${period.code}について）`
    : `${where}、行「${formatLabel(row)}」、列 ${period.code} ${columnNames.ja[column]}`;
}

const qualifiers: Readonly<Record<string, (counted: string) => string>> = {
  approximately: (counted) => `約${counted}`,
  "more than": (counted) => `${counted}超`,
};

function text({ print }: PrintedTerm, { item }: Figure): string {
  const { qualifier, scale, correction, column } = print;
  const read = correction?.read ?? print.text;
  if (read === "") return "空欄（列の合計から0と判断）";
  const unit = isMoney(item) ? moneyIn(scale, column) : countedIn(item.unit);
  const counted = read === "-" || isPercentage(item) ? read : `${read}${unit}`;
  if (qualifier === undefined) return counted;
  return qualifiers[qualifier]?.(counted) ?? `${qualifier} ${counted}`;
}

/** Money in thousands, a loss in parentheses, as in the English line. */
function amount({ item, value }: Figure): string {
  const shown = isMoney(item) ? value.dividedBy(1000) : value;
  const [whole = "", ...decimals] = shown.abs().toFixed().split(".");
  const digits = [Number(whole).toLocaleString("en"), ...decimals].join(".");
  const unit = isMoney(item) ? moneyIn(3, "JPY") : countedIn(item.unit);
  return `${shown.isNegative() && !shown.isZero() ? `(${digits})` : digits}${unit}`;
}

function remarksOn(data: Dataset, figure: Figure): string[] {
  const corrected = figure.terms.flatMap(({ print: { text: said, correction } }) =>
    correction
      ? [
          `「${said}」とあるものを${correction.read}と読み替え：${reasonInJapanese(correction.reason)}`,
        ]
      : [],
  );
  return [...corrected, ...caveats(data, figure)];
}

function caveats(data: Dataset, figure: Figure): string[] {
  const restated = restatementOf(data, figure);
  if (restated) {
    const { by, from } = restated.by;
    const reason = reasonInJapanese(restated.reached.reason);
    return [`修正再表示前の値（${by.code}決算短信で${from.code}以降を修正再表示）：${reason}`];
  }
  const other = contradictionOf(data, figure);
  if (!other) return [];
  return [
    `同じ決算短信内で不一致（${tableInJapanese(other.table)}では${other.printed}）：${reasonInJapanese(other.reason)}`,
  ];
}
