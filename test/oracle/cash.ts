import { flowSteps, type Step } from "./derive.ts";
import { printIn } from "./print.ts";
import { keyOf, type Span } from "./span.ts";
import { statementOf } from "./statement.ts";
import type { View } from "./view.ts";

/** The items that state cash on a day, and the day of a period they state it for. */
const cashItems: Readonly<Record<string, (span: Span) => number>> = {
  "Balance.Cash": ({ end }) => end,
  "CashFlow.CashEnd": ({ end }) => end,
  "CashFlow.CashBeginning": ({ start }) => start,
};

const change = "CashFlow.NetChange";

/** A boundary before every day, so that a print of cash at a date is one step from here. */
const nothing = -1;

/** Returns the way to the day that an item states cash for, undefined where the item is not cash. */
export function cashOn(item: string, span: Span): Span | undefined {
  const day = cashItems[item]?.(span);
  return day === undefined ? undefined : { start: nothing, end: day };
}

/** Returns the steps of cash: a day that a release prints it for, and every change between two days. */
export function cashSteps(view: View): readonly Step[] {
  const days = Object.entries(cashItems).flatMap(([item, dayOf]) =>
    view
      .columnsOf(statementOf(view, item) ?? "")
      .filter((column) => printIn(view, item, column))
      .map(({ span, release }) => {
        const rival = `${item} ${keyOf(span)}`;
        return { from: nothing, to: dayOf(span), span, release, item, rival };
      }),
  );
  return [...days, ...flowSteps(view, change, statementOf(view, change) ?? "")];
}
