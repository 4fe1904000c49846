import type { Dataset } from "../../dataset/dataset.ts";
import type { Remark } from "../../dataset/decode/decode-remarks.ts";
import { Decimal, zero } from "../../exact/decimal.ts";
import { findAnswer, findRelease, periodFor } from "../../figures/find-answer.ts";
import { statementFor } from "../../figures/question.ts";
import type { Item } from "../../model/item.ts";
import { endOf, type Period } from "../../model/period.ts";
import type { Release } from "../../model/release.ts";
import { touches } from "../../model/restatement.ts";
import { lineItems } from "../columns/column-figures.ts";
import type { ViewedColumn } from "../columns/column.ts";
import type { StatementDefinition } from "../definitions/definition.ts";
import type { Note, NoteLanguage } from "./note.ts";

/**
 * Returns the remarks that are true for some column, as notes: the largest amount first, then those without an amount,
 * then those without a period, such as definitions. A fact recorded for several lines gives one note, at the first of
 * them.
 */
export function remarkNotes(
  columns: readonly ViewedColumn[],
  definition: StatementDefinition,
  language: NoteLanguage,
): Note[] {
  const remarks = new Set(
    columns.flatMap((column) => {
      const lines = new Set(lineItems(column.data.items, definition));
      return column.data.remarks.filter(
        (remark) => lines.has(remark.item) && belongs(column, remark),
      );
    }),
  );
  const size = ({ amount }: Remark): Decimal => amount?.abs() ?? zero;
  const timeless = ({ period }: Remark): number => (period ? 0 : 1);
  const sorted = [...remarks].sort(
    (a, b) => size(b).comparedTo(size(a)) || timeless(a) - timeless(b),
  );
  const facts = new Map<string, Remark>();
  for (const remark of sorted) {
    const fact = factOf(remark, language);
    if (!facts.has(fact)) facts.set(fact, remark);
  }
  return [...facts.values()].map((remark) => ({
    item: remark.item.code,
    period: remark.period?.code ?? "",
    text: textIn(remark, language),
  }));
}

const textIn = ({ text, japanese }: Remark, language: NoteLanguage): string =>
  language === "ja" ? japanese : text;

/** Remarks with the same kind, period, release and amount describe one fact, each for its line. */
function factOf(remark: Remark, language: NoteLanguage): string {
  const { kind, period, release, amount } = remark;
  return period && amount
    ? [kind, period.code, release.code, amount.abs().toFixed()].join(" ")
    : textIn(remark, language);
}

/** Says whether a remark is true for what a column shows in its line. */
function belongs(column: ViewedColumn, { item, period, release }: Remark): boolean {
  const { data, vintage } = column;
  const asked = periodFor(item, column.period);
  const figure = findAnswer(data, { item, period: asked, vintage });
  if (period === undefined) return figure !== undefined;
  if (!liesWithin(item, period, column.period)) return false;
  // Without a figure, only a remark on exactly this period is useful: it says where the amount is.
  if (!figure && periodFor(item, period).code !== asked.code) return false;
  const shown = figure?.release ?? findRelease(data, item, asked, vintage);
  const spokenOf = releaseSpokenOf(data, item, period, release);
  return (
    shown !== undefined &&
    data
      .restatementsOf(item.code)
      .every(
        (restatement) =>
          !touches(restatement, period) ||
          isOnBasis(restatement.by, shown) === isOnBasis(restatement.by, spokenOf),
      )
  );
}

const isOnBasis = (by: Release, release: Release): boolean =>
  release.quarter.first >= by.quarter.first;

/** A balance must have the same last day; anything else must be within the period. */
const liesWithin = (item: Item, period: Period, whole: Period): boolean =>
  item.kind === "balance"
    ? endOf(period) === endOf(whole)
    : whole.first <= period.first && endOf(period) <= endOf(whole);

/**
 * Returns the release whose print a remark is about: its own release if that prints the period, else the newest that
 * does.
 */
function releaseSpokenOf(data: Dataset, item: Item, period: Period, release: Release): Release {
  const printing = data.releasesOf(statementFor(data, item, "latest"), periodFor(item, period));
  return printing.includes(release) ? release : (printing[0] ?? release);
}
