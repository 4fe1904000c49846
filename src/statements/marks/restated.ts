import type { Dataset } from "../../dataset/dataset.ts";
import { Decimal } from "../../exact/decimal.ts";
import { statementFor } from "../../figures/question.ts";
import { findFigure } from "../../figures/printed-figure.ts";
import { releasesWith } from "../../figures/releases-with.ts";
import type { Figure } from "../../model/figure.ts";
import type { Release } from "../../model/release.ts";
import { isNewerThan, touches } from "../../model/restatement.ts";
import { roundingOf } from "./half-digit.ts";

type Printed = Pick<Figure, "item" | "period" | "release" | "value" | "terms">;

/**
 * Returns the releases older than that of a figure, oldest first, that print another figure for the same fact.
 *
 * Their figure differs by more than the rounding of the coarser print; or they print the statement for the period without
 * the line, and a restatement since changed the line or moved amounts into it.
 *
 * @example
 * // Net income (loss) of 4Q02: (2,136,513) in the 1Q03 release, (9,289,600) in the 4Q03 release
 */
export function releasesBefore(data: Dataset, figure: Printed): Release[] {
  const { item, period, release } = figure;
  return releasesWith(data, item, period).filter((older) => {
    if (older.quarter.first >= release.quarter.first) return false;
    const before = findFigure(data, item, period, older);
    return before ? differs(data, figure, before) : lackedLine(data, figure, older);
  });
}

function differs(data: Dataset, now: Printed, before: Printed): boolean {
  const coarser = Decimal.max(roundingOf(data, now), roundingOf(data, before));
  return now.value.minus(before.value).abs().gt(coarser);
}

function lackedLine(data: Dataset, { item, period, release }: Printed, older: Release): boolean {
  const printing = data.releasesOf(statementFor(data, item, release), period);
  return (
    printing.includes(older) &&
    data.restatementsOf(item.code).some((restatement) => {
      const effect = restatement.reached.get(item.code)?.effect;
      return (
        (effect === "changed" || effect === "reclassified") &&
        isNewerThan(restatement, older) &&
        !isNewerThan(restatement, release) &&
        touches(restatement, period)
      );
    })
  );
}
