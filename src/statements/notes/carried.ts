import type { Chain } from "../../model/figure.ts";
import type { NoteLanguage } from "./note.ts";

/** The figure from which an amount at a point in time is carried, in both languages. */
export interface Carried {
  readonly sign: 1 | -1;
  readonly en: string;
  readonly ja: string;
  readonly period: string;
}

/** Returns the figures from which an amount at a point in time is carried. */
export const carriedFrom = (chain: Chain): Carried[] =>
  chain.map(({ sign, figure: { item, period } }) => ({
    sign,
    en: item.label,
    ja: item.japanese,
    period: period.code,
  }));

/** Returns the figures from which an amount is carried, as text: "Cash, end of period 1Q03". */
export const formatCarried = (from: readonly Carried[], language: NoteLanguage): string =>
  from
    .map(({ sign, period, ...labels }, n) => {
      const operator = sign === -1 ? "− " : n > 0 ? "+ " : "";
      return `${operator}${labels[language]} ${period}`;
    })
    .join(" ");
