import type { Figure } from "../../model/figure.ts";
import { isNewerThan, touches, type Restatement } from "../../model/restatement.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { restatementOf } from "../served-figure.ts";

/**
 * Returns why figures must not be added up or compared, a sentence about the `words` for it; undefined when nothing
 * stands against it.
 *
 * Two bases do not mix: a figure that a restatement superseded, with figures it reached and that stand on the new basis.
 * Nor do the lines of periods for one of which the line was redefined.
 */
export function objectionTo(
  data: Dataset,
  figures: readonly Figure[],
  words: string,
): string | undefined {
  const mixed = mixedBases(data, figures);
  if (mixed) return `${words} would mix two bases: ${mixed}`;
  if (figures.length < 2) return undefined;
  for (const figure of figures) {
    const reason = redefinitionOf(data, figure);
    if (reason !== undefined) return `${words} would mix unlike lines of one name. ${reason}`;
  }
  return undefined;
}

/** Returns why the line of a figure holds something else in its period than in others. */
const redefinitionOf = (data: Dataset, { item, period }: Figure): string | undefined =>
  data.redefinitions.find((line) => line.item === item.code && line.period === period.code)?.reason;

function mixedBases(data: Dataset, figures: readonly Figure[]): string | undefined {
  for (const figure of figures) {
    const restated = restatementOf(data, figure);
    if (!restated || !figures.some((other) => isOnBasisOf(restated.by, other))) continue;
    const { by, from } = restated.by;
    return `the ${by.code} release restated it from ${from.code} on and does not reprint ${figure.period.code}. ${restated.reached.reason}`;
  }
  return undefined;
}

/** Says whether a figure stands on the basis that a restatement set. */
const isOnBasisOf = (restatement: Restatement, figure: Figure): boolean =>
  restatement.reached.has(figure.item.code) &&
  !isNewerThan(restatement, figure.release) &&
  touches(restatement, figure.period);
