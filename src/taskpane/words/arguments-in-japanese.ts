import type { FailureAbouts } from "../../errors.ts";
import type { Column } from "../../model/print.ts";
import { cutShort } from "../../model/quoted.ts";
import { formatDay } from "../language/terms.ts";
import { argumentName } from "./argument-names.ts";
import { held, listed } from "./listed.ts";
import { columnNames } from "./names.ts";
import { notPeriod } from "./period-in-japanese.ts";

type Say<Abouts> = { readonly [K in keyof Abouts]: (about: Abouts[K]) => string };

const quote = (text: string): string => `「${cutShort(text)}」`;
const days = (dates: readonly string[]): string =>
  dates.map((date) => formatDay(date, "ja")).join("または");

const dateForms = "2004-05-14、20040514、14-May-04 の形式か、日付のセルで指定してください。";

/** The number of codes that a message lists. */
const mostCodes = 40;

/** The words for wrong arguments and for arguments outside the data, in Japanese. */
export const argumentFailures: Say<FailureAbouts> = {
  "not a period": ({ typed }) => notPeriod(typed),
  "not a quarter": ({ of, period }) =>
    `${of}には、${of} 3Q03 のように四半期を指定してください。${period}は四半期ではありません。`,
  "no quarter end": ({ date, period, end, meant }) =>
    `${formatDay(date, "ja")}は四半期末ではありません。その日を含む${period}の末日は${formatDay(end, "ja")}です。${meant ? `ブックが1904年から計算する日付を使っている場合は、${meant} と指定してください。` : ""}`,
  "relative period": ({ typed }) =>
    `${quote(typed)}は最新の決算短信によって変わります。4Q03 のように期間そのものを指定してください。`,
  "outside the data": ({ typed }) =>
    `${quote(typed)}は収録データの範囲外です。その期間を含む決算短信はありません。`,
  outside: ({ period, held: periods }) =>
    `${period.code}は収録データの範囲外です。収録期間：${held(periods)}。`,
  "several periods": ({ typed }) =>
    `${quote(typed)}は複数の期間です。この引数には1つの期間を指定してください。複数の期間は IIJ.FIGURES、IIJ.STATEMENT で指定できます。`,
  "ambiguous date": ({ typed, dates }) =>
    dates.length > 0
      ? `${quote(typed)}は、国によって月日の順が異なるため判別できません（${days(dates)}）。${dates.join("または")} と指定してください。`
      : `${quote(typed)}は日付ではありません。${dateForms}`,
  "not a date": ({ typed }) => `${quote(typed)}は暦にある日付ではありません。${dateForms}`,
  "not a release with a date": ({ typed }) =>
    `${quote(typed)}は日付付きの決算短信ではありません。1Q03@2003-12-31 または first@2003-12-31 のように指定してください。`,
  "date for a release": ({ typed }) =>
    `${quote(typed)}は日付です。4Q03 のように決算短信を指定してください。`,
  "unknown code": ({ argument, typed, nearest, codes = [] }) => {
    const opens = `${quote(typed)}は引数 ${argument}（${argumentName(argument)}）のコードではありません。`;
    if (nearest.length > 0) return `${opens}候補：${listed(nearest)}。`;
    return codes.length <= mostCodes && codes.length > 0
      ? `${opens}指定できるコード：${listed(codes)}。`
      : `${opens}コードは「検索」で探せます。`;
  },
  percentage: ({ typed }) =>
    `${quote(typed)}は比率です。増減率は金額または数について計算します。比率は差を計算してください。`,
  "misplaced argument": ({ argument, typed, belongs, to }) =>
    to === undefined
      ? `${quote(typed)}は${argumentName(belongs)}です。この関数には${argumentName(belongs)}の引数がありません（引数 ${argument}）。`
      : `${quote(typed)}は引数 ${argument} ではなく、引数 ${to}（${argumentName(to)}）に指定してください。`,
  "is missing": ({ argument }) =>
    `引数 ${argument}（${argumentName(argument)}）を指定してください。`,
  "cannot be TRUE": ({ argument }) => `引数 ${argument} に TRUE は指定できません。`,
  "cannot be FALSE": ({ argument }) => `引数 ${argument} に FALSE は指定できません。`,
  "cannot be a range": ({ argument }) =>
    `引数 ${argument} に範囲は指定できません。1つのセルを指定してください。`,
  "contains an error": ({ argument }) => `引数 ${argument} のセルがエラーになっています。`,
  "must be a number": ({ argument }) => `引数 ${argument} には数値を指定してください。`,
  "must be a whole number, 1 or more": ({ argument }) =>
    `引数 ${argument} には1以上の整数を指定してください。`,
  "must be at most 100": ({ argument }) => `引数 ${argument} には100以下の数を指定してください。`,
  "change of a percentage": ({ item }) =>
    `${item.japanese}は比率です。増減率は金額または数について計算できます。`,
  "not by quarters": ({ period }) =>
    `${period.code}は四半期ではありません。QoQは四半期どうしの比較です。YoYを指定するか、四半期を指定してください。`,
  "no money": ({ item }) =>
    `${item.japanese}は金額ではないため、通貨単位は指定できません。引数 unit を省略してください。`,
  "not a column": ({ typed }) =>
    `${quote(typed)}は列の指定として認識できません。期間の後には YoY、QoQ、Share、Difference、USD、USDk、USDm を指定できます。`,
  "not a span": ({ typed }) =>
    `${quote(typed)}は期間の範囲ではありません。"1Q03:4Q03" のように、四半期どうし、または年度どうしを古い順に指定してください。`,
  "nothing reported": ({ from, to, held: periods }) =>
    `この財務諸表には、${from.code}から${to.code}までの公表値がありません。公表期間：${held(periods)}。`,
  "no such place": ({ argument, typed, count }) =>
    `この表の${argumentName(argument)}は1から${count}までです（${typed}は指定できません）。`,
  "table not printed": ({ release, table, by }) =>
    `${release}決算短信に表 ${table} はありません。${by === undefined ? "" : `${by}決算短信にあります。`}`,
  "no item found": ({ typed }) =>
    `コードまたは名称に${quote(typed)}を含む項目はありません。IIJ.ITEMS() で全項目を表示できます。`,
  "count of releases": ({ periods, releases }) =>
    `決算短信は、全期間に1つ、または期間ごとに1つ指定してください（期間 ${periods}、決算短信 ${releases}）。`,
  "no release": () => "収録されている決算短信がありません。",
  "no release by then": ({ knownOn }) =>
    `${formatDay(knownOn, "ja")}までに公表された決算短信はありません。引数 release を省略するか、後の日付を指定してください。`,
  "release not held": ({ release, held: codes, knownOn }) =>
    knownOn === undefined
      ? `${release}決算短信は収録されていません。収録：${listed(codes)}。`
      : `${formatDay(knownOn, "ja")}の時点で${release}決算短信は公表されていません。公表済み：${listed(codes)}。`,
  "percentage not printed": ({ item, period, column }) =>
    `${item.japanese}の${period.code}について、${columnNames.ja[column as Column]}を公表した決算短信はありません。${column === "percent" ? "" : "増減率は IIJ.CHANGE で計算できます。"}`,
  "nil or negative base": ({ item, period }) =>
    `${period.code}の${item.japanese}がゼロまたはマイナスのため、増減率には意味がありません。IIJ.CHANGE は決算短信の慣行に従って計算します。`,
  "no whole": () => "この財務諸表の科目には、構成比のもとになる合計がありません。",
  "nil share": ({ item, period }) =>
    `${period.code}の${item.japanese}がゼロのため、構成比がありません。`,
  "too few releases": ({ item, period }) =>
    `差異の計算には、${period.code}の${item.japanese}を公表した決算短信が2つ必要です。`,
};
