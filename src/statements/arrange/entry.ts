import type { Failure } from "../../errors.ts";
import type { Decimal } from "../../exact/decimal.ts";
import type { Figure } from "../../model/figure.ts";

/** A figure in the unit of its column; one that was asked of the dataset knows how it came about. */
interface Known {
  readonly value: Decimal;
  readonly figure?: Figure;
}

/** Why there is no figure, and the word that stands in its place on a sheet: our own, or one that a release prints there. */
interface Absent {
  readonly word: string;
  readonly failure: Failure;
}

/** What a cell of a statement says; undefined where its row and its column have nothing to say together. */
export type Entry = Known | Absent | { readonly text: string } | undefined;

/** Our own words: not presented; not available, since bases mix or no chain leads there; not meaningful. */
export const absentWords = {
  notPresented: "n.p.",
  notAvailable: "n.a.",
  notMeaningful: "n.m.",
} as const;

/** Returns the value of an entry, or undefined. */
export const valueOf = (entry: Entry): Decimal | undefined =>
  entry && "value" in entry ? entry.value : undefined;

/** Returns the figure an entry shows, or undefined. */
export const figureOf = (entry: Entry): Figure | undefined =>
  entry && "value" in entry ? entry.figure : undefined;

/** Returns what an entry reads where it is no number: the word or the text; undefined for a number or nothing. */
export function wordOf(entry: Entry): string | undefined {
  if (!entry || "value" in entry) return undefined;
  return "word" in entry ? entry.word : entry.text;
}
