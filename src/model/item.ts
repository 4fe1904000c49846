/** A flow is over a span of time, a balance at a date; `opening` and `closing` are balances that a flow statement prints. */
export const itemKinds = ["flow", "balance", "opening", "closing"] as const;

export type ItemKind = (typeof itemKinds)[number];

/** One signed term of a sum of items. */
export interface Term {
  readonly item: string;
  readonly sign: 1 | -1;
  /** True if the sum also holds when a release has no such line. */
  readonly optional?: true;
}

/** Returns the term that adds an item. */
export const plus = (item: string): Term => ({ item, sign: 1 });

/** Returns the term that subtracts an item. */
export const less = (item: string): Term => ({ item, sign: -1 });

/** A total and its terms. */
export interface Sum {
  readonly total: string;
  readonly terms: readonly Term[];
}

/** A line item of the catalogue `data/items.tsv`: everything about it that is not a figure. */
export interface Item {
  /** `Family.Code`, such as `Revenue.SI`. */
  readonly code: string;
  readonly family: string;
  readonly label: string;
  readonly japanese: string;
  readonly kind: ItemKind;
  /** `money`, or the unit it is counted in: `contracts`, `Gbps`, `shares`, `JPY per share` … */
  readonly unit: string;
  /** The side of the ledger of a positive value. */
  readonly side: "credit" | "debit";
  /** The total it is part of, and its sign there. */
  readonly parent?: Term;
  /** The terms of a sum that is not in the tree of totals. */
  readonly sum: readonly Term[];
  /** The item of an appendix statement that prints the same fact, and the sign there. */
  readonly home?: Term;
  /** Its name in the US-GAAP taxonomy. */
  readonly gaap?: string;
}

/** Says whether an item is an amount of money, the only kind that takes a money unit. */
export const isMoney = (item: Pick<Item, "unit">): boolean => item.unit === "money";

/** Says whether an item is a percentage. Percentages are not added up, and no ratio of them is computed. */
export const isPercentage = (item: Item): boolean => item.unit === "percent";

const counted: readonly string[] = ["contracts", "accounts", "clients"];

/** Says whether an item is counted in whole numbers: its printed figures are exact. */
export const isCounted = (item: Item): boolean => counted.includes(item.unit);

/** Returns the part of an item's code after its family. */
export const shortCode = (item: Item): string => item.code.slice(item.family.length + 1);
