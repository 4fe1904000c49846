import { formatChain } from "../../figures/derive/chain.ts";
import type { Refusal } from "../../figures/refusal.ts";
import { isMoney } from "../../model/item.ts";
import { askedName, periodBefore, periodEnd } from "../../model/period.ts";
import { formatDay } from "../language/terms.ts";
import { codesOf, held } from "./listed.ts";
import { countedIn, reasonInJapanese } from "./names.ts";

type About<R extends Refusal["reason"]> = Refusal & { readonly reason: R };

const named = ({ item, period }: Pick<Refusal, "item" | "period">): string =>
  `${askedName(period)}の${item.japanese}`;

type Compared = About<"mixed bases" | "unlike lines">;

/** What would be compared or added up, written before the reason against it. */
const wouldBe = ({ chain, against }: Compared): string =>
  chain ? `算出（${formatChain(chain)}）` : `${against.code}との比較`;

/** Data vendors name a fiscal year after its end. */
function vendorsName({ period, held: periods }: About<"outside">): string {
  const before = periodBefore(period, "YoY");
  const isTheirs =
    before &&
    periods.some(({ code }) => code === before.code) &&
    !periods.some((each) => periodEnd(each) > periodEnd(period));
  return isTheirs
    ? `データ提供会社ではIIJの${before.code}を${period.code}と呼ぶことがあります。${before.code}を指定してください。`
    : "";
}

/** Why there is no figure, in Japanese. */
export const figureRefusals: {
  readonly [R in Refusal["reason"]]: (refusal: About<R>) => string;
} = {
  "not presented": (refusal) => {
    const { item, period, deciding, elsewhere } = refusal;
    const lacks = `${askedName(period)}の値を決める${codesOf(deciding)}決算短信に、「${item.japanese}」の科目がありません。`;
    if (elsewhere.length === 0) return lacks;
    const others = codesOf(elsewhere);
    return `${lacks}${others}決算短信にはあります。引数 release に ${others} を指定してください。`;
  },
  word: (refusal) =>
    `${named(refusal)}：${refusal.release.code}決算短信は「${refusal.word}」と記載しており、数値はありません。`,
  "another release": (refusal) =>
    `${named(refusal)}は別の決算短信で公表されています。引数 release に ${codesOf(refusal.releases)} を指定してください。`,
  "several releases": (refusal) =>
    `${named(refusal)}は${refusal.release.code}決算短信だけからは算出できません。引数 release を省略してください。`,
  outside: (refusal) =>
    refusal.held.length === 0
      ? `${refusal.item.japanese}を公表した決算短信は収録されていません。`
      : `${named(refusal)}を公表した決算短信は収録されていません。収録期間：${held(refusal.held)}。${vendorsName(refusal)}`,
  "lacking line": (refusal) => {
    const { chain, lacking, why } = refusal;
    return `${named(refusal)}の算出（${formatChain(chain)}）に必要な${lacking.period.code}の科目が、${lacking.release.code}決算短信にありません。${why === undefined ? "" : reasonInJapanese(why)}`;
  },
  "mixed bases": (refusal) => {
    const { restatement, reached, old } = refusal;
    const { by, from } = restatement;
    return `${named(refusal)}：${wouldBe(refusal)}は、修正再表示の前後の数値が混在するためできません。${by.code}決算短信が${from.code}以降を修正再表示しましたが、${old.code}は修正再表示前の値しかありません。${reasonInJapanese(reached.reason)}`;
  },
  "unlike lines": (refusal) =>
    `${named(refusal)}：${wouldBe(refusal)}は、科目の内容が異なるためできません。${reasonInJapanese(refusal.why)}`,
  "never derived": (refusal) =>
    `${named(refusal)}は公表されていません。${isMoney(refusal.item) ? "残高" : `単位が${countedIn(refusal.item.unit)}の数値`}は他の期間から算出しません。`,
  "no chain": (refusal) =>
    `${named(refusal)}は公表されておらず、公表された期間の加減算でも算出できません。`,
  "no dollars": (refusal) => {
    const { old, asked } = refusal;
    if (old)
      return `${named(refusal)}は円の金額が修正再表示されており、${formatDay(old.date, "ja")}公表のドルの金額は修正再表示前のものです。引数 release に ${old.code} を指定すると表示できます。`;
    const none = asked
      ? `${asked.code}決算短信に${named(refusal)}のドルの金額はありません。`
      : `${named(refusal)}のドルの金額を公表した決算短信はありません。`;
    return `${none}任意のレートでの換算には IIJ.USD(amount, release) を使ってください。`;
  },
  "nil base": (refusal) => `${named(refusal)}がゼロのため、増減率がありません。`,
  "nil whole": (refusal) => `${named(refusal)}がゼロのため、構成比がありません。`,
};
