import type { Failure } from "../../errors.ts";
import type { Decimal } from "../../exact/decimal.ts";
import type { Figure } from "../../model/figure.ts";

/** A value in the unit of its column, with its figure if it is one figure of the dataset. */
interface Known {
  readonly value: Decimal;
  readonly figure?: Figure;
}

/** Why there is no figure, and the word that a sheet shows instead: our word, or one that a release prints. */
interface Absent {
  readonly word: string;
  readonly failure: Failure;
}

/** A cell of a statement; undefined for an empty one. */
export type Entry = Known | Absent | { readonly text: string } | undefined;

/**
 * What is shown where there is no figure.
 * Not presented: the release that decides the column prints the statement without the line. There is nothing to add, so
 * it is a word, which a sum skips.
 * Not available: the figure is not held, or must not be derived. It is Excel's own error, which no sum skips.
 * Not meaningful: a change from a figure that is nil or negative.
 */
export const absentWords = {
  notPresented: "n.p.",
  notAvailable: "#N/A",
  notMeaningful: "n.m.",
} as const;

/** Returns the value of an entry, or undefined. */
export const valueOf = (entry: Entry): Decimal | undefined =>
  entry && "value" in entry ? entry.value : undefined;

/** Returns the figure an entry shows, or undefined. */
export const figureOf = (entry: Entry): Figure | undefined =>
  entry && "value" in entry ? entry.figure : undefined;

/** Returns the word or the text of an entry; undefined for a number or an empty entry. */
export function wordOf(entry: Entry): string | undefined {
  if (!entry || "value" in entry) return undefined;
  return "word" in entry ? entry.word : entry.text;
}
