import type { Dataset } from "../../dataset/dataset.ts";
import type { Figure } from "../../model/figure.ts";
import type { Release, Vintage } from "../../model/release.ts";
import { isNewerThan, touches, type Restatement } from "../../model/restatement.ts";
import type { Objection } from "../refusal.ts";
import { restatementOf } from "../served-figure.ts";

/**
 * Returns why figures must not be added up or compared; undefined when they may.
 *
 * There are two reasons. A restatement reached the item, and some figures are on the old basis, others on the new one. Or
 * the line holds something else in one of the periods (a redefinition).
 */
export function objectionTo(
  data: Dataset,
  figures: readonly Figure[],
  vintage: Vintage,
): Objection | undefined {
  for (const figure of figures) {
    const restated = restatementOf(data, figure);
    if (!restated || !figures.some((other) => isOnBasisOf(restated.by, other))) continue;
    const { by: restatement, reached } = restated;
    return { reason: "mixed bases", restatement, reached, old: figure.period };
  }
  if (figures.length < 2) return undefined;
  for (const { item, period } of figures) {
    const line = data
      .redefinitionsOf(item.code)
      .find(
        (redefined) => redefined.period === period.code && isKnownTo(vintage, redefined.release),
      );
    if (line) return { reason: "unlike lines", why: line.reason };
  }
  return undefined;
}

/** A named release answers as if no newer release existed. */
const isKnownTo = (vintage: Vintage, release: Release): boolean =>
  typeof vintage === "string" || release.quarter.first <= vintage.quarter.first;

/** Says whether a figure is on the new basis of a restatement. */
const isOnBasisOf = (restatement: Restatement, figure: Figure): boolean =>
  restatement.reached.has(figure.item.code) &&
  !isNewerThan(restatement, figure.release) &&
  touches(restatement, figure.period);
