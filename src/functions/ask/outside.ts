import type { Dataset } from "../../dataset/dataset.ts";
import { notFound, type Failure } from "../../errors.ts";
import { reportedPeriods } from "../../figures/answerable-periods.ts";
import { boundsOf } from "../../figures/find-answer.ts";
import { endOf, findPeriod, type Period } from "../../model/period.ts";

/** Returns the refusal of a period that no release held reaches; undefined for one that some release may answer. */
export function outside(data: Dataset, period: Period): Failure | undefined {
  const reported = reportedPeriods(data);
  const [from, to] = boundsOf(reported);
  // The day before the first period is its opening balance.
  if (endOf(period) >= from && endOf(period) <= to) return undefined;
  const before = findPeriod(period.first - 4, period.quarters);
  const vendors =
    before && period.first >= to && endOf(before) <= to
      ? ` Data vendors call IIJ's ${before.code} ${period.code}.`
      : "";
  const held = reported.map(({ code }) => code).join(", ");
  return notFound(() => `${period.code} is outside the data held: ${held}.${vendors}`, {
    reason: "outside",
    period,
  });
}
