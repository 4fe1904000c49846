import { divide, equal, type Fraction } from "./fraction.ts";
import { printIn, type Print } from "./print.ts";
import { keyOf } from "./span.ts";
import type { Vintage } from "./statement.ts";
import type { View } from "./view.ts";

/** An amount of dollars; translated if it is yen divided by a rate. */
export interface Dollars {
  readonly value: Fraction;
  readonly translated: boolean;
}

/**
 * Returns the dollars of a figure, undefined where no release that may be asked gives or translates it.
 *
 * The printed cell comes first, then that of another release with the same yen, then the rate of the release that
 * translates the period and knows the same yen. A named release answers from itself alone.
 */
export function dollarsOf(view: View, print: Print, vintage: Vintage): Dollars | undefined {
  const open = vintage === "latest" || vintage === "first";
  const same = (code: string): Print | undefined => {
    const other = printIn(view, print.item, { span: print.span, release: code });
    return other && equal(other.value, print.value) ? other : undefined;
  };
  const newest = view.book.releases.toReversed();
  const others = open ? newest.map(({ code }) => same(code)?.dollars) : [];
  const printed = [print.dollars, ...others].find((dollars) => dollars !== undefined);
  if (printed) return { value: printed, translated: false };
  const translator = newest.find(
    ({ code, translates }) =>
      translates.some((span) => keyOf(span) === keyOf(print.span)) &&
      (open || code === print.release),
  );
  if (!translator || !same(translator.code)) return undefined;
  return { value: divide(print.value, translator.rate), translated: true };
}
