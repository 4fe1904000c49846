import { serialOf } from "../../model/calendar.ts";
import type { Item } from "../../model/item.ts";
import { periodEnd } from "../../model/period.ts";
import type { MoneyUnit } from "../../model/unit.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { Failure } from "../../errors.ts";
import { changeOrFailure } from "../../figures/compare/change.ts";
import { requireMargin } from "../../figures/compare/margin.ts";
import { requirePrintedPercentage } from "../../figures/printed-percentage.ts";
import type { Question } from "../../figures/question.ts";
import { requireFigure } from "../../figures/require-figure.ts";
import type { Decimal } from "../../exact/decimal.ts";
import type { Call } from "../ask/call.ts";
import type { Answered } from "../ask/value.ts";
import type { ArgumentsOf, FunctionId } from "../catalogue.ts";
import { asPrinted } from "./as-printed.ts";
import { checks } from "./checks.ts";
import { figureIn, orFallback } from "./figure-in.ts";
import { figures } from "./figures.ts";
import { flag, flags } from "./flags.ts";
import { heads } from "./heads.ts";
import { history } from "./history.ts";
import { itemList, periodList } from "./lists.ts";
import { notes } from "./notes.ts";
import { sourceOf } from "./source.ts";
import { statement } from "./statement.ts";

/** For each function, the answer to its decoded arguments. */
export type Answers = {
  readonly [Id in FunctionId]: (decoded: ArgumentsOf<Id>, call: Call) => Answered;
};

/** Every function by its id. The view that answers is already chosen. */
export const answers: Answers = {
  REVENUE: (asked, { data }) => amountOf(data, asked.service, asked),
  COST: (asked, { data }) => amountOf(data, asked.service, asked),
  EXPENSE: (asked, { data }) => amountOf(data, asked.kind, asked),
  INCOME: (asked, { data }) => amountOf(data, asked.level, asked),
  MARGIN: ({ release, ...asked }, { data }) =>
    requireMargin(data, { ...asked, vintage: release }).value,
  EPS: (asked, { data }) => amountOf(data, asked.per, asked),
  EBITDA: (asked, { data, entry }) => amountOf(data, itemAt(data, entry.item), asked),
  CAPEX: (asked, { data }) => amountOf(data, asked.part, asked),
  DEPRECIATION: (asked, { data }) => amountOf(data, asked.part, asked),
  BALANCE: (asked, { data }) => amountOf(data, asked.line, asked),
  CASHFLOW: (asked, { data }) => amountOf(data, asked.line, asked),
  CONTRACTS: (asked, { data }) => amountOf(data, asked.service, asked),
  BANDWIDTH: (asked, { data }) => amountOf(data, asked.service, asked),
  FIGURE: (asked, { data }) =>
    orFallback(asked.if_not_presented, amountOf(data, asked.item, asked)),
  FIGURES: figures,
  CHANGE: ({ release, ...asked }, { data }) => {
    const change = changeOrFailure(data, { ...asked, vintage: release });
    return change instanceof Failure ? change : change.value;
  },
  STATEMENT: statement,
  ASPRINTED: asPrinted,
  HISTORY: history,
  STATUS: (asked, { data }) => requireFigure(data, questionOf(asked)).status,
  SOURCE: (asked, { data }) => sourceOf(data, requireFigure(data, questionOf(asked))),
  PERIODS: (_, { data }) => periodList(data),
  ITEMS: ({ search }, { data }) => itemList(data, search),
  LABEL: ({ item, language }) => (language === "ja" ? item.japanese : item.label),
  PERIODEND: ({ period }) => serialOf(periodEnd(period)),
  FXRATE: ({ release }) => release.rate,
  USD: ({ amount, release }) => amount.dividedBy(release.rate),
  CHECKS: checks,
  PRINTED: ({ release, ...asked }, { data }) =>
    requirePrintedPercentage(data, { ...asked, vintage: release }).value,
  FLAG: flag,
  FLAGS: flags,
  HEADS: heads,
  NOTES: notes,
};

type Asked = Pick<ArgumentsOf<"STATUS">, "period" | "release">;

const questionOf = ({ item, period, release }: Asked & { readonly item: Item }): Question => ({
  item,
  period,
  vintage: release,
});

const amountOf = (
  data: Dataset,
  item: Item,
  { period, release, unit }: Asked & { readonly unit?: MoneyUnit | undefined },
): Decimal | Failure => figureIn(data, { item, period, vintage: release }, unit);

/** Returns the item that a function names in the catalogue. */
export function itemAt({ items }: Dataset, code = ""): Item {
  const item = items.get(code);
  if (!item) throw new TypeError(`There is no item ${code}`);
  return item;
}
