import type { Dataset } from "../../dataset/dataset.ts";
import type { Period } from "../../model/period.ts";
import type { Arranged } from "../../statements/arrange/arranged-statement.ts";
import { alignedPeriods, periodAfter } from "../../statements/columns/aligned-periods.ts";
import type { Placement } from "../plan/placement.ts";

/**
 * The series that a column belongs to, whatever its head is changed to; undefined for columns next to amounts or to the
 * right of both series.
 */
export type Series = "quarters" | "years";

/**
 * A column of the sheet: a column of the statement; a period for which the statement is not held, so that each period has
 * the same column on every sheet; or room for the reader's forecast of the next period.
 */
export type Slot =
  | { readonly kind: "column"; readonly n: number; readonly series: Series | undefined }
  | { readonly kind: "gap"; readonly period: Period }
  | { readonly kind: "forecast"; readonly period: Period };

function seriesOf({ quarters }: Period): Series | undefined {
  return quarters === 1 ? "quarters" : quarters === 4 ? "years" : undefined;
}

/**
 * Returns the columns of a sheet. Aligned: quarters first, then years, without omissions, each followed by a forecast;
 * all other columns to their right. One formula cannot leave columns out, so a spilled statement is not aligned.
 */
export function slotsOf(
  data: Dataset,
  { columns, definition }: Arranged,
  { aligned = false, fill }: Pick<Placement, "aligned" | "fill">,
): Slot[] {
  const every = columns.map(({ period, shows }, n) => ({
    kind: "column" as const,
    n,
    series: shows === undefined ? seriesOf(period) : undefined,
  }));
  if (!aligned || fill === "spill" || definition.comparesVintages) return every;
  const placed = new Set<number>();
  const place = (periods: readonly Period[], series: Series): Slot[] => {
    const slots = periods.map((period): Slot => {
      const n = columns.findIndex(
        ({ shows, vintage, period: { code } }) =>
          code === period.code && shows === undefined && vintage === "latest",
      );
      if (n < 0) return { kind: "gap", period };
      placed.add(n);
      return { kind: "column", n, series };
    });
    const last = periods.at(-1);
    if (!last || slots.every(({ kind }) => kind === "gap")) return [];
    return [...slots, { kind: "forecast", period: periodAfter(last) }];
  };
  const { quarters, years } = alignedPeriods(data);
  const inSeries = [...place(quarters, "quarters"), ...place(years, "years")];
  const others = every.filter(({ n }) => !placed.has(n));
  return [...inSeries, ...others.map((slot) => ({ ...slot, series: undefined }))];
}
