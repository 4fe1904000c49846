import type { Dataset } from "../../dataset/dataset.ts";
import { Failure } from "../../errors.ts";
import type { Decimal } from "../../exact/decimal.ts";
import type { Question } from "../../figures/question.ts";
import { requireFigure } from "../../figures/require-figure.ts";
import { valueIn } from "../../figures/value-in.ts";
import type { MoneyUnit } from "../../model/unit.ts";
import type { Decoded } from "../parameters.ts";
import type { Value } from "../ask/value.ts";

/** Returns the value of a figure in the unit asked for. */
export const figureIn = (data: Dataset, question: Question, unit?: MoneyUnit): Decimal =>
  valueIn(data, requireFigure(data, question), unit, question.vintage);

/**
 * Returns what `answer` does, or what the call wants shown instead where the release that decides the period presents no
 * such line; every other refusal stays one.
 */
export function orFallback(fallback: Decoded["fallback"], answer: () => Value): Value {
  if (fallback === undefined) return answer();
  try {
    return answer();
  } catch (failure) {
    if (failure instanceof Failure && failure.data.reason === "not presented") return fallback;
    throw failure;
  }
}
