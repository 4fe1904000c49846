import { shift, toCell, type Decimal } from "../../exact/decimal.ts";
import { findAnswer } from "../../figures/find-answer.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import type { Status } from "../../model/figure.ts";
import { moneyUnits, type MoneyUnit } from "../../model/unit.ts";
import type { FactIndex, FactMatch } from "../facts/fact-index.ts";
import type { CellPlace, WorkbookCells } from "../workbook-cells.ts";
import { surroundingsOf, type NameReader } from "./surroundings.ts";

/** The figure that a number repeats, and the formula that would give it. */
export interface KnownFigure {
  readonly item: string;
  readonly period: string;
  readonly release: string;
  readonly status: Status;
  /** The code of the number's unit; undefined if it is not money, and for hundred millions (億) and billions of dollars. */
  readonly unit: string | undefined;
  /** JPY, USD, or what is counted: contracts, Gbps. */
  readonly counts: string;
  /** The power of ten of the unit. */
  readonly scale: number;
  readonly isNegated: boolean;
  readonly isRounded: boolean;
  /** With its "=". */
  readonly formula: string;
  /** The value of that formula. */
  readonly value: number;
  /** The figure of a newer release for the same period, if it differs. */
  readonly newer?: { readonly release: string; readonly value: number };
  /** How many other figures the number also equals. */
  readonly others: number;
}

/** The inputs for recognising a figure by its number. */
export interface Knowledge {
  readonly book: WorkbookCells;
  readonly data: Dataset;
  readonly namespace: string;
  readonly facts: FactIndex;
  readonly names: NameReader;
}

/** A number with this many digits rarely equals a figure by chance: a number with six digits does once in two thousand. */
const tellingDigits = { exact: 6, rounded: 7 };

/** Returns the figure that a number in a cell, or in its formula, repeats; undefined if the match may be a coincidence. */
export function findKnownFigure(
  knowledge: Knowledge,
  place: CellPlace,
  value: number,
): KnownFigure | undefined {
  const matches = knowledge.facts.find(value);
  if (matches.length === 0 || isYear(value)) return undefined;
  const around = surroundingsOf(knowledge.book, place);
  const judged = matches.map((match) => {
    const { item, period } = match.fact.figure;
    const isItem = knowledge.names.nameItem(around, item);
    const isPeriod = knowledge.names.namePeriod(around, item, period);
    return { match, isItem, isPeriod };
  });
  const telling = judged.filter(isTelling).sort((a, b) => weightOf(b) - weightOf(a));
  const [best] = telling;
  return best && describe(knowledge, best.match, figuresIn(telling) - 1);
}

/** Returns the number of different figures among matches; prints of several releases count once. */
const figuresIn = (judged: readonly Judged[]): number =>
  new Set(
    judged.map(({ match: { fact } }) => `${fact.figure.item.code} ${fact.figure.period.code}`),
  ).size;

const isYear = (value: number): boolean =>
  Number.isInteger(value) && value >= 1900 && value <= 2100;

interface Judged {
  readonly match: FactMatch;
  readonly isItem: boolean;
  readonly isPeriod: boolean;
}

/**
 * Says whether a match is unlikely to be a coincidence. Four digits need a label that names the item, five need a label
 * or a head; a rounded number needs one digit more.
 */
function isTelling({ match: { digits, isRounded }, isItem, isPeriod }: Judged): boolean {
  if (digits >= (isRounded ? tellingDigits.rounded : tellingDigits.exact)) return true;
  return isItem || (isPeriod && digits === tellingDigits.exact - 1 && !isRounded);
}

/**
 * Returns the rank of a match: matches named by a label or a head come first, then the simplest reading: the exact
 * number, of the newest release, printed.
 */
function weightOf({
  match: { fact, isRounded, isNegated, scale },
  isItem,
  isPeriod,
}: Judged): number {
  const points: readonly (readonly [boolean, number])[] = [
    [isItem, 64],
    [isPeriod, 32],
    [!isRounded, 16],
    [!isNegated, 8],
    [fact.vintage === "latest", 4],
    [!fact.figure.chain, 2],
    [scale === 3 || scale === 0, 1],
  ];
  return points.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0);
}

function describe({ data, namespace }: Knowledge, match: FactMatch, others: number): KnownFigure {
  const { fact, scale, isNegated, isRounded } = match;
  const { figure } = fact;
  const unit = unitOf(match);
  const inScale = (amount: Decimal): number =>
    toCell(shift(isNegated ? amount.negated() : amount, -scale));
  const newer = newerOf(data, match);
  return {
    item: figure.item.code,
    period: figure.period.code,
    release: figure.release.code,
    status: figure.status,
    unit: unit?.code,
    counts: fact.currency ?? figure.item.unit,
    scale,
    isNegated,
    isRounded,
    formula: formulaFor(namespace, match, unit),
    value: inScale(fact.value),
    ...(newer && { newer: { release: newer.release.code, value: inScale(newer.value) } }),
    others,
  };
}

const unitOf = ({ fact: { currency }, scale }: FactMatch): MoneyUnit | undefined =>
  moneyUnits.find((each) => each.currency === currency && each.exponent === scale);

/** Returns the newer figure for the item and period of an old release's figure, if it differs. */
function newerOf(data: Dataset, { fact: { figure, vintage, currency } }: FactMatch) {
  if (vintage === "latest" || currency === "USD") return undefined;
  const newest = findAnswer(data, { item: figure.item, period: figure.period, vintage: "latest" });
  return newest && !newest.value.equals(figure.value) ? newest : undefined;
}

/** Returns the formula for a figure. The default unit and the newest release are left out. */
function formulaFor(namespace: string, match: FactMatch, unit: MoneyUnit | undefined): string {
  const { fact, scale, isNegated } = match;
  const { figure, vintage, currency } = fact;
  const hasNoUnit = currency !== undefined && !unit;
  const code = hasNoUnit ? currency : unit?.code === "JPYk" ? "" : (unit?.code ?? "");
  const release = vintage === "latest" ? "" : vintage.code;
  const given = [figure.period.code, figure.item.code, code, release];
  while (given.at(-1) === "") given.pop();
  const written = given.map((each) => (each === "" ? "" : `"${each}"`)).join(",");
  const divided = hasNoUnit ? `/10^${scale}` : "";
  return `=${isNegated ? "-" : ""}${namespace}.FIGURE(${written})${divided}`;
}
