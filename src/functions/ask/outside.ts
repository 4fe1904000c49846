import type { Dataset } from "../../dataset/dataset.ts";
import { notFound, type Failure } from "../../errors.ts";
import { reportedPeriods } from "../../figures/answerable-periods.ts";
import { boundsOf } from "../../figures/find-answer.ts";
import { formatOutside } from "../../figures/refuse/format-outside.ts";
import { endOf, type Period } from "../../model/period.ts";

/** Returns the refusal of a period outside all releases held; undefined for a period that some release may answer. */
export function outside(data: Dataset, period: Period): Failure | undefined {
  const reported = reportedPeriods(data);
  const [from, to] = boundsOf(reported);
  // The balance at the end of the quarter before the first is the opening balance.
  if (endOf(period) >= from && endOf(period) <= to) return undefined;
  return notFound(() => formatOutside(period, reported), {
    reason: "outside",
    period,
    held: reported,
  });
}
