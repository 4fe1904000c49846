import { openReasons } from "../../dataset/open-reasons.ts";
import type { Column } from "../../model/print.ts";
import type { Status } from "../../model/figure.ts";
import type { Verdict } from "../../reconciliation/check.ts";
import { inBoth } from "../language/language.ts";

/** The origin of a figure: printed, or made from printed figures. */
export const statusNames = inBoth<Readonly<Record<Status, string>>>(
  {
    reported: "reported",
    computed: "computed",
    derived: "derived",
    "derived across releases": "derived across releases",
    "inconsistent in source": "inconsistent in source",
    superseded: "superseded",
  },
  {
    reported: "公表値",
    computed: "合計による計算値",
    derived: "他の期間からの算出値",
    "derived across releases": "複数の決算短信からの算出値",
    "inconsistent in source": "同じ決算短信内で不一致",
    superseded: "修正再表示前の値",
  },
);

export const verdictNames = inBoth<Readonly<Record<Verdict, string>>>(
  {
    exact: "Agrees",
    rounding: "Agrees within rounding",
    weak: "Agrees, but weakly",
    restated: "Restated, not an error",
    documented: "Source inconsistent, explained",
    incomplete: "Not testable",
    open: "Source inconsistent, unexplained",
  },
  {
    exact: "一致",
    rounding: "四捨五入の範囲内で一致",
    weak: "一致（桁が粗く、厳密な検算は不可）",
    restated: "修正再表示（誤りではない）",
    documented: "資料内の不一致（原因判明）",
    incomplete: "検算不可",
    open: "資料内の不一致（原因不明）",
  },
);

/** The contents of a column of a printed table. */
export const columnNames = inBoth<Readonly<Record<Column, string>>>(
  {
    JPY: "JPY",
    USD: "USD",
    percent: "%",
    YoY: "YoY",
    QoQ: "QoQ",
    count: "number",
    Gbps: "Gbps",
  },
  {
    JPY: "円",
    USD: "米ドル",
    percent: "構成比",
    YoY: "前年同期比",
    QoQ: "前四半期比",
    count: "数",
    Gbps: "Gbps",
  },
);

const units: Readonly<Record<string, string>> = {
  percent: "％",
  contracts: "契約",
  accounts: "アカウント",
  clients: "社",
  shares: "株",
  ADS: "ADS",
  Gbps: "Gbps",
  "JPY per share": "円（1株当たり）",
  "JPY per ADS": "円（1ADS当たり）",
};

/** Returns the Japanese of the unit of an item that is not money. */
export const countedIn = (unit: string): string => units[unit] ?? unit;

const scales: Readonly<Record<number, string>> = { 3: "千", 6: "百万", 9: "十億" };

/** Returns the Japanese of a unit of money: 千円. */
export const moneyIn = (scale: number, column: string): string =>
  `${scales[scale] ?? ""}${column === "USD" ? "ドル" : "円"}`;

let reasons: ReadonlyMap<string, string> | undefined;

/** Returns the Japanese of a reason in the data. */
export const reasonInJapanese = (reason: string): string =>
  (reasons ??= openReasons()).get(reason) ?? reason;
