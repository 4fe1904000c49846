import type { Dataset } from "../../dataset/dataset.ts";
import { Failure, notFound } from "../../errors.ts";
import { reportedPeriods } from "../../figures/answerable-periods.ts";
import { endOf, findPeriod, type Period } from "../../model/period.ts";
import { formatMonths } from "../../model/periods-in-doubt.ts";

/**
 * Returns what a question about a period answers; where the period lies after the newest quarter and the data are not
 * there, the refusal says that vendors call the year before so: their FY2004 is IIJ's FY2003.
 */
export function tellVendorsYear<T>(data: Dataset, period: Period | undefined, answer: () => T): T {
  try {
    return answer();
  } catch (failure) {
    if (period && failure instanceof Failure && failure.kind === "not-found")
      throw vendorsYear(data, period) ?? failure;
    throw failure;
  }
}

/** Returns the refusal of a period that no release held reaches; undefined for one that some release may answer. */
export function outside(data: Dataset, period: Period): Failure | undefined {
  const reported = reportedPeriods(data);
  const from = Math.min(...reported.map(({ first }) => first));
  const to = Math.max(...reported.map(endOf));
  if (period.first >= from && endOf(period) <= to) return undefined;
  return (
    vendorsYear(data, period) ??
    notFound(
      () =>
        `${period.code} is outside the data held, which reach from ${reported[0]?.code ?? ""} to ${reported.at(-1)?.code ?? ""}.`,
      { reason: "outside the data", period: period.code },
    )
  );
}

function vendorsYear({ releases }: Dataset, period: Period): Failure | undefined {
  const newest = releases.at(-1)?.quarter;
  const before = findPeriod(period.first - 4, period.quarters);
  if (!newest || !before || period.first < endOf(newest) || endOf(before) > endOf(newest))
    return undefined;
  return notFound(
    () =>
      `${period.code} (${formatMonths(period)}) is outside the data held. Vendors call IIJ's ${before.code} (${formatMonths(before)}) ${period.code}: if you mean that, ask ${before.code}.`,
    { reason: "outside the data", period: period.code, nearest: [before.code] },
  );
}
