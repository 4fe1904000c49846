import { periodFor, requireFigure } from "../dataset/require-figure.ts";
import { requireUnitFor, valueIn } from "../dataset/translate.ts";
import { attempt, Failure } from "../errors.ts";
import type { Decimal } from "../exact/decimal.ts";
import { serialOf } from "../model/calendar.ts";
import type { Call } from "./call.ts";
import type { Value } from "./value.ts";

/** Returns every vintage of a figure, oldest first: release, Tokyo date, value, and the change from the one before. */
export function history(call: Call): Value[][] {
  const item = call.item();
  const period = call.period();
  const unit = call.unit();
  requireUnitFor(item, unit);
  const printing = call.data.releasesOf(call.data.statementOf(item), periodFor(item, period));
  if (printing.length === 0) requireFigure(call.data, { item, period, vintage: "latest" });
  const values = [...printing].reverse().map((release) => ({
    release,
    value: attempt(() =>
      valueIn(call.data, requireFigure(call.data, { item, period, vintage: release }), unit),
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

function change(before: Decimal | Failure | undefined, value: Decimal | Failure): Value {
  if (before === undefined || before instanceof Failure || value instanceof Failure) return "";
  return value.minus(before);
}
