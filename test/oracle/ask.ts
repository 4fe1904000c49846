import type { Book } from "./book.ts";
import { figureOf, shownIn, type Shown, type Status } from "./oracle.ts";
import { periodIn } from "./period.ts";
import type { Vintage } from "./statement.ts";
import { viewsOf } from "./view.ts";

/** What a formula asks: the newest figure in thousands of yen unless it says more. */
export interface Question {
  readonly item: string;
  readonly period: string;
  readonly unit?: string;
  readonly vintage?: Vintage;
  /** Only what was published in Tokyo by this day, ISO, is known. */
  readonly day?: string;
}

export interface Answer {
  readonly shown: Shown | "#N/A" | "#VALUE!";
  readonly status: Status | "#N/A";
}

/** Returns a function that answers questions from a book. */
export function oracleOf(book: Book): (question: Question) => Answer {
  const views = viewsOf(book);
  return ({ item, period, unit, vintage = "latest", day }) => {
    const view = views(day);
    const span = periodIn(view, period, vintage);
    const figure = span && figureOf(view, { item, span, vintage });
    return {
      shown: shownIn(view, { item, unit, vintage }, figure),
      status: figure?.status ?? "#N/A",
    };
  };
}
