import type { Dataset } from "../../../src/dataset/dataset.ts";
import { isFact } from "../../../src/dataset/decode/decode-prints.ts";
import type { Decimal } from "../../../src/exact/decimal.ts";
import { lastDigit } from "../../../src/exact/digits.ts";
import { around, meets, negated, width, type Interval } from "../../../src/exact/interval.ts";
import { decodePrinted } from "../../../src/exact/printed.ts";
import type { Column } from "../../../src/model/print.ts";

/** A printed figure of an item: its value in single units with the item's own sign, and every value it can mean. */
export interface KnownFigure {
  readonly value: Decimal;
  readonly range: Interval;
  readonly text: string;
  /** Where it is printed, in words. */
  readonly source: string;
  /** The table of the text that prints it; undefined for a figure of a release held. */
  readonly inText?: string;
}

/** What a figure is about. */
export interface Subject {
  readonly item: string;
  readonly period: string;
  readonly column: Column;
}

const keyOf = ({ item, period, column }: Subject): string => `${item} ${period} ${column}`;

/** The figures that are known when a table is placed: those of the releases held, and of the tables placed before it. */
export class Comparatives {
  readonly #figures = new Map<string, KnownFigure[]>();
  readonly #periods = new Map<string, Subject[]>();

  constructor({ prints, items }: Pick<Dataset, "prints" | "items">) {
    for (const { item, period, column, text, scale, value, release, table } of prints) {
      if (!value || !isFact({ column })) continue;
      const range = around(value, lastDigit(text, scale));
      const source = `${table.identity.code} of ${release.code}`;
      this.add({ item, period: period.code, column }, { value, range, text, source });
    }
    for (const { code, home } of items.values()) if (home) this.#homes.set(code, home);
  }

  readonly #homes = new Map<string, { readonly item: string; readonly sign: 1 | -1 }>();

  add(subject: Subject, figure: KnownFigure): void {
    const key = keyOf(subject);
    this.#figures.set(key, [...(this.#figures.get(key) ?? []), figure]);
    const ofItem = this.#periods.get(subject.item) ?? [];
    this.#periods.set(subject.item, [...ofItem, subject]);
  }

  /** Returns the known figures of a subject: its own prints, and those of the line that is its home. */
  of(subject: Subject): readonly KnownFigure[] {
    const own = this.#figures.get(keyOf(subject)) ?? [];
    const home = this.#homes.get(subject.item);
    if (!home) return own;
    const there = this.#figures.get(keyOf({ ...subject, item: home.item })) ?? [];
    return [...own, ...(home.sign === 1 ? there : there.map(negatedFigure))];
  }

  /** Returns the known figure of a subject with the narrowest range of values. */
  mostPrecise(subject: Subject): KnownFigure | undefined {
    const [first, ...others] = this.of(subject);
    if (!first) return undefined;
    return others.reduce((a, b) => (width(b.range).lt(width(a.range)) ? b : a), first);
  }

  /** Returns what is known of an item in one kind of column, for every period. */
  subjectsOf(item: string, column: Column): readonly Subject[] {
    return (this.#periods.get(item) ?? []).filter((subject) => subject.column === column);
  }
}

const negatedFigure = (figure: KnownFigure): KnownFigure => ({
  ...figure,
  value: figure.value.negated(),
  range: negated(figure.range),
});

/** Returns the figure that a printed text states, with a sign; undefined for an empty or a garbled cell. */
export function figureOf(
  text: string,
  scale: number,
  sign: 1 | -1,
  inText: string,
): KnownFigure | undefined {
  const value = decodePrinted(text, scale)?.times(sign);
  if (!value) return undefined;
  const range = around(value, lastDigit(text, scale));
  return { value, range, text, inText, source: `${inText} of this text` };
}

/** Says whether two figures may be the same: some value rounds to both. Figures of the same precision must be equal. */
export function agree(a: KnownFigure, b: KnownFigure): boolean {
  const sameUnit = width(a.range).equals(width(b.range));
  return sameUnit ? a.value.equals(b.value) : meets(a.range, b.range);
}
