import type { Dataset } from "../dataset/dataset.ts";
import type { Period } from "../model/period.ts";
import type { Release } from "../model/release.ts";
import { isNewerThan, touches } from "../model/restatement.ts";

/**
 * Says whether two releases are on different bases for an item and a period, because a restatement between them affects
 * it.
 */
export function restatedBetween(
  data: Pick<Dataset, "restatementsOf">,
  [one, other]: readonly [Release, Release],
  item: string,
  period: Period,
): boolean {
  if (one === other) return false;
  return data
    .restatementsOf(item)
    .some(
      (restatement) =>
        isNewerThan(restatement, one) !== isNewerThan(restatement, other) &&
        touches(restatement, period),
    );
}
