import type { Dataset } from "../../dataset/dataset.ts";
import { keeping } from "../../dataset/on-need.ts";
import { endOf, periodsWithin, type Period } from "../../model/period.ts";
import { boundsOf, findAnswer } from "../find-answer.ts";
import { statementFor, type Question } from "../question.ts";

/**
 * Returns the period to ask for instead, or undefined. It is the period with a figure on the newest basis whose first and
 * last days are nearest; if several are equally near, the shortest, then the newest.
 */
export function findNearest(
  data: Dataset,
  { item, period, vintage }: Question,
): Period | undefined {
  const bounds = boundsOf(data.periodsOf(statementFor(data, item, vintage)));
  return nearestFirst(bounds)(item.kind === "balance")(period).find((other) => {
    const answer = findAnswer(data, { item, period: other, vintage });
    return answer !== undefined && answer.status !== "superseded";
  });
}

/** The named periods between two quarters, nearest to a period first; for a balance only the quarters. */
const nearestFirst = keeping(
  (bounds: readonly [number, number]) =>
    keeping((onlyQuarters: boolean) => {
      const named = periodsWithin(...bounds).filter(
        ({ quarters }) => !onlyQuarters || quarters === 1,
      );
      return keeping(
        (period: Period): readonly Period[] => {
          const far = (other: Period): number =>
            Math.abs(other.first - period.first) + Math.abs(endOf(other) - endOf(period));
          return [...named].sort(
            (a, b) => far(a) - far(b) || a.quarters - b.quarters || b.first - a.first,
          );
        },
        ({ first, quarters }) => first * 4 + quarters,
      );
    }),
  String,
);
