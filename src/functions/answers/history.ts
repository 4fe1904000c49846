import type { Dataset } from "../../dataset/dataset.ts";
import { findDerived } from "../../figures/derive/derive.ts";
import { periodFor } from "../../figures/find-answer.ts";
import { releasesUsed } from "../../figures/releases-used.ts";
import { requireFigure, figureOrFailure } from "../../figures/require-figure.ts";
import { valueOrFailure } from "../../figures/value-in.ts";
import { Failure } from "../../errors.ts";
import type { Decimal } from "../../exact/decimal.ts";
import { serialOf } from "../../model/calendar.ts";
import type { Item } from "../../model/item.ts";
import type { Period } from "../../model/period.ts";
import type { Release, Vintage } from "../../model/release.ts";
import type { Call } from "../ask/call.ts";
import type { Value } from "../ask/value.ts";
import type { ArgumentsOf } from "../catalogue.ts";

/**
 * Returns every vintage of a figure, oldest first: its release, Tokyo date, value, and the change from the one before.
 *
 * A derived figure names every release that its chain uses, and has the date of the newest.
 */
export function history({ item, period, unit }: ArgumentsOf<"HISTORY">, { data }: Call): Value[][] {
  const rows = vintagesOf(data, item, period).map(({ release, vintage }) => {
    const figure = figureOrFailure(data, { item, period, vintage });
    return figure instanceof Failure
      ? { release, codes: release.code, value: figure }
      : {
          release: figure.release,
          codes: releasesUsed(data, [figure])
            .map(({ code }) => code)
            .join(", "),
          value: valueOrFailure(data, figure, unit, vintage),
        };
  });
  return [
    ["Release", "Date", "Value", "Change"],
    ...rows.map(({ release, codes, value }, i) => [
      codes,
      serialOf(release.date),
      value,
      change(rows[i - 1]?.value, value),
    ]),
  ];
}

/** The releases that print the figure; of a derived one those whose own spans come to it, or the newest it needs. */
export function vintagesOf(
  data: Dataset,
  item: Item,
  asked: Period,
): readonly { readonly release: Release; readonly vintage: Vintage }[] {
  const period = periodFor(item, asked);
  const printing = data.releasesOf(data.statementOf(item), period);
  const deriving = data.releases.filter((vintage) => findDerived(data, { item, period, vintage }));
  const releases = printing.length > 0 ? [...printing].reverse() : deriving;
  if (releases.length > 0) return releases.map((release) => ({ release, vintage: release }));
  const { release } = requireFigure(data, { item, period, vintage: "latest" });
  return [{ release, vintage: "latest" }];
}

function change(before: Decimal | Failure | undefined, value: Decimal | Failure): Value {
  if (before === undefined || before instanceof Failure || value instanceof Failure) return "";
  return value.minus(before);
}
