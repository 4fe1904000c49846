import type { Fraction } from "./fraction.ts";
import type { Span } from "./span.ts";

/** An item added or subtracted; an optional one may be missing. */
export interface Term {
  readonly sign: bigint;
  readonly item: string;
  readonly optional: boolean;
}

export interface Item {
  readonly code: string;
  readonly kind: string;
  readonly unit: string;
  readonly parent?: Term;
  readonly sum: readonly Term[];
  readonly home?: Term;
}

export interface Release {
  readonly code: string;
  /** The day of publication in Tokyo, ISO. */
  readonly tokyo: string;
  /** Yen for a dollar. */
  readonly rate: Fraction;
  readonly translates: readonly Span[];
}

/** Where a figure can be printed, the most precise place first. */
export const places = ["appendix", "table", "text"] as const;
export type Place = (typeof places)[number];

/** One cell of a table, or one figure of the text: of an item, in a column of a period. */
export interface Cell {
  readonly release: string;
  readonly table: string;
  readonly place: Place;
  readonly statement: string;
  readonly item: string;
  readonly span: Span;
  /** "amount" for yen, counts and Gbps; else the word of the column: USD, YoY, QoQ, percent. */
  readonly column: string;
  readonly empty: boolean;
  /** With the item's natural sign, in yen, dollars or the item's unit; undefined for an empty cell, a word or a percentage. */
  readonly value: Fraction | undefined;
}

export interface Restatement {
  readonly item: string;
  readonly by: string;
  readonly from: Span;
  readonly to: Span | undefined;
}

/** An item in a period: redefined, or contradicted by another print. `release` tells of it. */
export interface Remark {
  readonly item: string;
  readonly release: string;
  readonly span: Span;
}

/** Everything that is printed and known, or the part known on a day. Releases are oldest first. */
export interface Book {
  readonly items: ReadonlyMap<string, Item>;
  readonly releases: readonly Release[];
  readonly cells: readonly Cell[];
  readonly restatements: readonly Restatement[];
  readonly redefinitions: readonly Remark[];
  readonly contradictions: readonly Remark[];
}

/** Returns the book as known at the end of a day in Tokyo. */
export function asOf(book: Book, day: string): Book {
  const releases = book.releases.filter(({ tokyo }) => tokyo <= day);
  const out = new Set(releases.map(({ code }) => code));
  return {
    items: book.items,
    releases,
    cells: book.cells.filter(({ release }) => out.has(release)),
    restatements: book.restatements.filter(({ by }) => out.has(by)),
    redefinitions: book.redefinitions.filter(({ release }) => out.has(release)),
    contradictions: book.contradictions.filter(({ release }) => out.has(release)),
  };
}
