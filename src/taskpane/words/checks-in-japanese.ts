import type { Dataset } from "../../dataset/dataset.ts";
import { isMoney } from "../../model/item.ts";
import { isPercentageColumn } from "../../model/print.ts";
import { textIdentity, type TableRef } from "../../model/table.ts";
import { factIn, type CheckWords } from "../../reconciliation/check-words.ts";
import type { Check } from "../../reconciliation/check.ts";
import { FindingCheck } from "../../reconciliation/finding-check.ts";
import { formatMonth } from "../language/terms.ts";
import { tableNameOf } from "../view/table-names.ts";
import { columnNames, countedIn, moneyIn, reasonInJapanese, verdictNames } from "./names.ts";

const codesOf = (periods: readonly { readonly code: string }[]): string =>
  periods.map(({ code }) => code).join("、");

const noLine = "該当科目なし";
const changes = { changed: "変更", reclassified: "組替え", follows: "影響あり" } as const;
const kinds = {
  ...changes,
  forced: "縦計に合わせた表示",
  "undisclosed flow": "表示のない増減",
  convention: "表示上の慣行",
  misprint: "誤植",
  "period misnamed": "期間の誤記",
} as const;

/** Returns the name of a table with its number: 売上高（表1）. */
export function tableInJapanese(table: TableRef & { readonly title?: string }): string {
  const { identity, id } = table;
  const name = tableNameOf({ identity, title: table.title ?? `Table ${id}` }, "ja");
  return identity === textIdentity || identity.name !== undefined ? name : `${name}（表${id}）`;
}

/** Returns the words of checks in Japanese, as `inEnglish` has them in English. */
export function checksInJapanese({ items }: Pick<Dataset, "items">): CheckWords {
  const label: LabelOf = (code) => items.get(code)?.japanese ?? code;
  return {
    opening: verdictNames.ja,
    kind: (kind) => `［${kinds[kind]}］`,
    comparative:
      "行または列の読み違い、または修正再表示ではないか。いずれでもなければ、資料内の不一致。",
    place: ({ item, table, column: { period, column } }) =>
      `${item.japanese} ${period.code}（${table.release.code}決算短信、${tableInJapanese(table)}${column === "JPY" ? "" : `、${columnNames.ja[column]}`}）`,
    colon: "：",
    end: "。",
    between: "",
    noLine,
    calculation: {
      sum: (sum) => sum,
      product: (one, other) => `${one} × ${other}`,
      change: (now, base) => `${base}から${now}への増減`,
      share: (part, whole) => `${part} ÷ ${whole}`,
      per: (amount, units) => `${amount} ÷ ${units}`,
      translation: (yen, _, rate) => `${yen} ÷ ${rate}`,
      "per ADS": (perShare) => `1株当たり${perShare} ÷ 2,000`,
      "shares of ADS": (ads) => `ADS換算${ads} ÷ 2,000`,
    },
    printed: "、公表値 ",
    difference: "、差 ",
    allowance: "、許容差 ",
    coarse: "（桁が粗く、厳密な検算は不可）",
    change: "、増減 ",
    unit: ({ table, item, column }) => {
      if (isPercentageColumn(column)) return "";
      return isMoney(item) ? moneyIn(table.scale, column.column) : countedIn(item.unit);
    },
    month: (isoDate) => `（${formatMonth(isoDate, "ja")}）`,
    whyNot: whyNot(label),
    reasons: reasons(label),
  };
}

/** Returns a function that explains a check of a dataset. */
export function explainedInJapanese(data: Dataset): (check: Check) => string {
  const words = checksInJapanese(data);
  return (check) => (check instanceof FindingCheck ? check.explainIn(words) : check.explanation);
}

type LabelOf = (item: string) => string;

const whyNot = (label: LabelOf): CheckWords["whyNot"] => ({
  "not printed before": ({ by, item, period }) =>
    `${by.code}より前の決算短信に${period.code}の${label(item)}がありません`,
  "not in release": ({ release, item, period }) =>
    `${release.code}決算短信に${period.code}の${label(item)}がありません`,
  "not in tables": ({ item, period }) =>
    `この決算短信の表に${period.code}の${label(item)}がありません`,
  "not printed": ({ figures, period }) =>
    `どの決算短信にも${figures
      .map(({ item, before }) => `${period.code}${before ? "期首" : ""}の${label(item)}`)
      .join("、")}がありません`,
  "nothing differs": ({ effect, by }) =>
    `${by.code}決算短信での${changes[effect]}が記録されていますが、数値に違いがありません`,
  "no older print": ({ effect, by }) =>
    `${by.code}決算短信での${changes[effect]}が記録されていますが、同じ期間を含む以前の決算短信がありません`,
  "quarters not held": ({ quarters }) =>
    `${codesOf(quarters)}を含む決算短信がないため、四半期を合計できません`,
  "other basis": ({ item, quarters }) =>
    `年度と同じ基準による${codesOf(quarters)}の${label(item)}がありません`,
  "part not printed": () => "計算に用いる数値が公表されていません",
  "one not printed": () => "比較する2つの数値の一方が公表されていません",
  "nil base": () => "前の期間の数値がゼロのため、増減率がありません",
});

const reasons = (label: LabelOf): CheckWords["reasons"] => ({
  recorded: ({ text }) => reasonInJapanese(text),
  "recorded alike": () => "両方の決算短信で同じ数値になると記録されています。",
  forced: ({ rounded, text, total, gives, must, use }) =>
    `${text}の代わりに${rounded}とすると、${label(total)}の内訳の合計は${gives}となり、${must}と合いません。${use ? `より正確な値は${factIn({ noLine }, use)}です。` : ""}`,
  convention: ({ holds, of }) => `該当する${of}箇所のうち${holds}箇所がこの慣行に従っています。`,
  "period meant": ({ period, facts }) =>
    `${period.code}としては${facts.map((fact) => factIn({ noLine }, fact)).join("、")}と一致します。`,
  "other print": ({ text, table }) => `${tableInJapanese(table)}の${text}は各数値と一致します。`,
  "not shown": ({ kind }) => `「${kinds[kind]}」として記録されていますが、根拠が確認できません。`,
});
