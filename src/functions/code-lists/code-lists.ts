import type { Dataset } from "../../dataset/dataset.ts";
import { keeping, keepingFor } from "../../dataset/on-need.ts";
import { answerablePeriods } from "../../figures/answerable-periods.ts";
import { balancePeriods, type AnsweredPeriod } from "../../figures/balance-periods.ts";
import type { Basis } from "../../figures/compare/change.ts";
import { measures, type Measure } from "../../figures/compare/margin.ts";
import type { PercentageColumn } from "../../model/print.ts";
import { CodeTable, type Names } from "../../model/code.ts";
import { isPercentage, shortCode, type Item } from "../../model/item.ts";
import { periodEnd, periodName } from "../../model/period.ts";
import type { Release, Vintage } from "../../model/release.ts";
import { moneyUnits, type MoneyUnit } from "../../model/unit.ts";
import { verdicts, type Verdict } from "../../reconciliation/check.ts";
import type { StatementDefinition } from "../../statements/definitions/definition.ts";
import { definitions } from "../../statements/definitions/gallery.ts";
import { namesOfItem, namesOfTable } from "./names.ts";
import { scopesOf, verdictMeanings, type Scope } from "./scopes.ts";
import { synonymsOf } from "./synonyms.ts";

/** The meaning of the codes of each list. */
export interface Meanings extends Record<Family, Item> {
  /** Periods are decoded by `decodePeriod`; the codes of this list are examples. */
  Period: string;
  PeriodEnd: string;
  Unit: MoneyUnit;
  Release: Vintage;
  NamedRelease: Release;
  RateRelease: Release;
  Item: Item;
  Amount: Item;
  Statement: StatementDefinition;
  Table: string;
  Language: "en" | "ja";
  Scope: Scope;
  Verdict: Verdict;
  Basis: Basis;
  Measure: Measure;
  PrintedColumn: PercentageColumn;
}

export type CodeListName = keyof Meanings;

/** For a scale without a currency, the units of both currencies are suggested. */
const scaleNames: Readonly<Record<number, readonly string[]>> = {
  3: ["thousands", "thousand", "k", "000", "1000", "千"],
  6: ["millions", "million", "m", "mn", "mm", "百万"],
  9: ["billions", "billion", "bn", "b"],
};

/** The families of items that have a function of their own. */
export type Family =
  | "Revenue"
  | "Cost"
  | "Expense"
  | "Income"
  | "EPS"
  | "Capex"
  | "Depreciation"
  | "Balance"
  | "CashFlow"
  | "Contracts"
  | "Bandwidth";

/** A code, its label, its value, and its other names. */
export interface ListedCode<T> {
  readonly code: string;
  readonly label: string;
  readonly value: T;
  readonly names: () => Names;
}

type MakeList<T> = (view: Dataset) => readonly ListedCode<T>[];

const choice = <T>(
  code: string,
  label: string,
  value: T,
  names = (): Names => ({ others: synonymsOf(code) }),
): ListedCode<T> => ({ code, label, value, names });
const same = <const T extends string>(code: T, label: string): ListedCode<T> =>
  choice(code, label, code);

/** A code that may also be typed by its label. */
const labelled = <T>(code: string, label: string, value: T): ListedCode<T> =>
  choice(code, label, value, () => ({ labels: [label], others: synonymsOf(code) }));

const itemsWhere =
  (isIn: (item: Item) => boolean, codeOf = (item: Item): string => item.code): MakeList<Item> =>
  (view) =>
    [...view.items.values()].filter(isIn).map((item) => ({
      code: codeOf(item),
      label: item.label,
      value: item,
      names: () => namesOfItem(view, item),
    }));

const family = (name: Family): MakeList<Item> =>
  itemsWhere((item) => item.family === name, shortCode);

/**
 * Every list of codes: for each code its label and its value, in the order they are offered. Completion in the formula
 * bar, what a call accepts, the messages and the reference all follow from it.
 *
 * A list is made from a view, so that no message mentions anything published after its date.
 */
const lists: { readonly [L in CodeListName]: MakeList<Meanings[L]> } = {
  Period: (view) => [...answerablePeriods(view).map(periodChoice), ...relativePeriods],
  PeriodEnd: (view) => [
    ...[...answerablePeriods(view), ...balancePeriods(view)].map(periodChoice),
    ...relativePeriods,
  ],
  Unit: () =>
    moneyUnits.map((unit) =>
      choice(unit.code, unit.label, unit, () => ({ others: scaleNames[unit.exponent] ?? [] })),
    ),
  Release: (view) => [
    same("latest", "The newest release that prints the statement"),
    same("first", "The oldest release that prints the statement"),
    ...releaseChoices(view),
  ],
  NamedRelease: releaseChoices,
  RateRelease: (view) => {
    const newest = view.releases.at(-1);
    const latest = newest ? [choice("latest", "The newest release", newest)] : [];
    return [...latest, ...releaseChoices(view)];
  },
  Item: itemsWhere(() => true),
  Amount: itemsWhere((item) => !isPercentage(item)),
  Statement: () => Object.values(definitions).map((each) => labelled(each.code, each.title, each)),
  Table: ({ tables }) => {
    const byId = new Map(tables.map((table) => [table.id, table]));
    return [...byId].map(([id, table]) => choice(id, table.title, id, () => namesOfTable(table)));
  },
  Language: () => [labelled("en", "English", "en"), labelled("ja", "Japanese", "ja")],
  Scope: (view) =>
    scopesOf(view).map((scope) => choice(scope.code, scope.label, scope, () => scope.names(view))),
  Verdict: () => verdicts.map((verdict) => same(verdict, verdictMeanings[verdict])),
  Basis: () => [
    same("YoY", "On the same period a year before"),
    same("QoQ", "On the quarter before"),
  ],
  Measure: () => measures.map((measure) => labelled(measure.code, measure.label, measure)),
  PrintedColumn: () => [
    same("YoY", "Change on the same period a year before, as printed"),
    same("QoQ", "Change on the quarter before, as printed"),
    same("percent", "Share of revenue or of assets, as printed"),
  ],
  Revenue: family("Revenue"),
  Cost: family("Cost"),
  Expense: family("Expense"),
  Income: family("Income"),
  EPS: family("EPS"),
  Capex: family("Capex"),
  Depreciation: family("Depreciation"),
  Balance: family("Balance"),
  CashFlow: family("CashFlow"),
  Contracts: family("Contracts"),
  Bandwidth: family("Bandwidth"),
};

function releaseChoices({ releases }: Dataset): ListedCode<Release>[] {
  return releases.map((release) =>
    choice(release.code, `Published ${release.date} in Tokyo`, release),
  );
}

function periodChoice({
  basis,
  period,
}: Pick<AnsweredPeriod, "period" | "basis">): ListedCode<string> {
  const note = basis === "reported" ? "" : `, ${basis}`;
  return same(period.code, `${periodName(period)}, ended ${periodEnd(period)}${note}`);
}

const relativePeriods = [
  same("LFQ", "Newest quarter of the release"),
  same("LFY", "Newest fiscal year of the release"),
];

const choicesIn = keepingFor((view: Dataset) =>
  keeping((list: CodeListName): readonly ListedCode<unknown>[] => lists[list](view)),
);
const tablesIn = keepingFor((view: Dataset) =>
  keeping((list: CodeListName) => tableOf(choicesIn(view)(list))),
);

/** Returns the codes of a list in their order, for completion, the reference and the promise. */
export function choicesOf<L extends CodeListName>(
  view: Dataset,
  list: L,
): readonly ListedCode<Meanings[L]>[] {
  return choicesIn(view)(list) as readonly ListedCode<Meanings[L]>[];
}

/** Returns a list as the table for looking up typed codes. */
export function codeTable<L extends CodeListName>(view: Dataset, list: L): CodeTable<Meanings[L]> {
  return tablesIn(view)(list) as CodeTable<Meanings[L]>;
}

function tableOf(choices: readonly ListedCode<unknown>[]): CodeTable<unknown> {
  const names = new Map(choices.map(({ code, names }) => [code, names]));
  return new CodeTable(
    choices.map(({ code, value }) => [code, value]),
    (code) => names.get(code)?.() ?? {},
  );
}
