import type { Dataset } from "../../dataset/dataset.ts";
import { endOf, periodsWithin, type Period } from "../../model/period.ts";
import { boundsOf, findAnswer } from "../find-answer.ts";
import { statementFor, type Question } from "../question.ts";

/**
 * Returns the period to ask for instead, or undefined: the one with the nearest first and last days that has a figure on
 * the newest basis; of equally near ones the shorter, then the newer.
 */
export function findNearest(
  data: Dataset,
  { item, period, vintage }: Question,
): Period | undefined {
  const lengths = item.kind === "balance" ? [1] : [1, 2, 3, 4];
  const far = (other: Period): number =>
    Math.abs(other.first - period.first) + Math.abs(endOf(other) - endOf(period));
  return periodsWithin(...boundsOf(data.periodsOf(statementFor(data, item, vintage))))
    .filter(({ quarters }) => lengths.includes(quarters))
    .sort((a, b) => far(a) - far(b) || a.quarters - b.quarters || b.first - a.first)
    .find((other) => {
      const answer = findAnswer(data, { item, period: other, vintage });
      return answer !== undefined && answer.status !== "superseded";
    });
}
