import type { PeriodOption } from "./periods.ts";

/** So many periods of a kind are drawn at first: three years of quarters. */
const fewPeriods = 12;

/** Returns the periods that are offered before all are asked for: the newest ones, and those that are taken. */
export const firstPeriods = (
  options: readonly PeriodOption[],
  taken: ReadonlySet<string>,
): readonly PeriodOption[] =>
  options.filter(({ period }, n) => n >= options.length - fewPeriods || taken.has(period.code));
