import type { Dataset } from "../../dataset/dataset.ts";
import { endOf, fiscalYear, quarterAt, type Period } from "../../model/period.ts";
import { definitions } from "../definitions/gallery.ts";
import { periodsOfStatement } from "./statement-periods.ts";

/** The periods that have columns when each period has the same column on every sheet. */
export interface AlignedPeriods {
  readonly quarters: readonly Period[];
  readonly years: readonly Period[];
}

/** Returns every quarter and every year from the first to the last for which any statement is reported, without gaps. */
export function alignedPeriods(data: Dataset): AlignedPeriods {
  const reported = Object.values(definitions)
    .filter(({ key }) => key !== undefined)
    .flatMap((definition) => periodsOfStatement(data, definition));
  return {
    quarters: between(reported, 1).map(quarterAt),
    years: between(reported, 4).map((first) => fiscalYear(first / 4)),
  };
}

/** The first quarters of all periods of a length, from the oldest reported to the newest. */
function between(reported: readonly Period[], quarters: number): number[] {
  const firsts = reported
    .filter((period) => period.quarters === quarters)
    .map(({ first }) => first);
  if (firsts.length === 0) return [];
  const [from, to] = [Math.min(...firsts), Math.max(...firsts)];
  return Array.from({ length: (to - from) / quarters + 1 }, (_, n) => from + n * quarters);
}

/** Returns the period after the last one, for a forecast. */
export function periodAfter(last: Period): Period {
  return last.quarters === 1 ? quarterAt(endOf(last)) : fiscalYear(endOf(last) / 4);
}
