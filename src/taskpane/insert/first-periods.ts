import type { PeriodOption } from "./periods.ts";

/** How many periods of a kind are shown at first: three years of quarters. */
const fewPeriods = 12;

/** Returns the periods that are offered until the user asks for all: the newest ones, and those already chosen. */
export const firstPeriods = (
  options: readonly PeriodOption[],
  taken: ReadonlySet<string>,
): readonly PeriodOption[] =>
  options.filter(({ period }, n) => n >= options.length - fewPeriods || taken.has(period.code));
