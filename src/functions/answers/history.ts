import type { Dataset } from "../../dataset/dataset.ts";
import { findDerived } from "../../figures/derive/derive.ts";
import { periodFor } from "../../figures/find-answer.ts";
import { requireFigure } from "../../figures/require-figure.ts";
import { requireUnitFor, valueIn } from "../../figures/value-in.ts";
import { attempt, Failure } from "../../errors.ts";
import type { Decimal } from "../../exact/decimal.ts";
import { serialOf } from "../../model/calendar.ts";
import type { Item } from "../../model/item.ts";
import type { Period } from "../../model/period.ts";
import type { Release, Vintage } from "../../model/release.ts";
import type { Call } from "../ask/call.ts";
import type { Value } from "../ask/value.ts";

/** Returns every vintage of a figure, oldest first: release, Tokyo date, value, and the change from the one before. */
export function history(call: Call): Value[][] {
  const item = call.item();
  const period = call.period();
  const unit = call.unit();
  requireUnitFor(item, unit);
  const values = vintagesOf(call.data, item, period).map(({ release, vintage }) => ({
    release,
    value: attempt(() =>
      valueIn(call.data, requireFigure(call.data, { item, period, vintage }), unit),
    ),
  }));
  return [
    ["Release", "Date", "Value", "Change"],
    ...values.map(({ release, value }, i) => [
      release.code,
      serialOf(release.date),
      value,
      change(values[i - 1]?.value, value),
    ]),
  ];
}

/** The releases that print the figure; of a derived one those whose own spans come to it, or the newest it needs. */
function vintagesOf(
  data: Dataset,
  item: Item,
  asked: Period,
): readonly { release: Release; vintage: Vintage }[] {
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
