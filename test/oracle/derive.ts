import { shortestChain, type Link, type Taken } from "./chain.ts";
import { add, signed, type Fraction } from "./fraction.ts";
import { grouped } from "./grouped.ts";
import { printIn, type Print } from "./print.ts";
import { keyOf, type Span } from "./span.ts";
import { takes, type Vintage } from "./statement.ts";
import { mixesBases } from "./superseded.ts";
import type { Column, View } from "./view.ts";

/** A column to step over, or a day to step to: what is read there is the item's. */
export interface Step extends Link, Column {
  readonly item: string;
  /** Steps that compete for a period: the newest or the oldest release's is taken. */
  readonly rival: string;
}

/** Figures added and subtracted to one that nobody printed. */
export interface Derived {
  readonly value: Fraction;
  readonly prints: readonly Print[];
}

/** Returns a step for every column of a statement in which an item flows. */
export function flowSteps(view: View, item: string, statement: string): readonly Step[] {
  return view.columnsOf(statement).map(({ span, release }) => {
    return { from: span.start, to: span.end, span, release, item, rival: keyOf(span) };
  });
}

/**
 * Returns the figure that the first sufficient set of steps gives between two boundaries.
 *
 * Undefined where no set has a chain, and where the chain is not sound: a line that a release lacks, two bases mixed,
 * or a line redefined for one of several periods.
 */
export function derive(
  view: View,
  steps: readonly Step[],
  between: Span,
  vintage: Vintage,
): Derived | undefined {
  const { start, end } = between;
  for (const set of candidates(view, steps, vintage)) {
    const chain = shortestChain(set, start, end);
    if (chain) return sound(view, chain);
  }
  return undefined;
}

/** Returns the sets of steps in the order in which they are tried. */
function candidates(
  view: View,
  steps: readonly Step[],
  vintage: Vintage,
): readonly (readonly Step[])[] {
  const oldest = view.book.releases.map(({ code }) => code);
  const alone = (code: string): readonly Step[] => steps.filter(({ release }) => release === code);
  const each = (which: Vintage): readonly Step[] => {
    const rivals = grouped(steps, ({ rival }) => rival);
    return [...rivals.values()].flatMap((of) => {
      const releases = oldest.filter((code) => of.some(({ release }) => release === code));
      const taken = takes(releases, which);
      return of.filter(({ release }) => release === taken);
    });
  };
  const latest = [...oldest.toReversed().map(alone), each("latest")];
  if (vintage === "latest") return latest;
  if (vintage === "first") return [...oldest.map(alone), each("first"), ...latest];
  return [alone(vintage)];
}

function sound(view: View, chain: readonly Taken<Step>[]): Derived | undefined {
  const read = chain.map(({ link }) => printIn(view, link.item, link));
  const prints = read.filter((print) => print !== undefined);
  if (prints.length < read.length) return undefined;
  if (mixesBases(view, prints) || redefined(view, prints)) return undefined;
  const parts = prints.map(({ value }, at) => signed(value, chain[at]?.sign ?? 1n));
  return { value: parts.reduce(add), prints };
}

function redefined(view: View, prints: readonly Print[]): boolean {
  if (prints.length < 2) return false;
  return view.book.redefinitions.some((row) =>
    prints.some(({ item, span }) => row.item === item && keyOf(row.span) === keyOf(span)),
  );
}
