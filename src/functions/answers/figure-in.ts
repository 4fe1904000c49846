import type { Dataset } from "../../dataset/dataset.ts";
import { Failure } from "../../errors.ts";
import type { Decimal } from "../../exact/decimal.ts";
import type { Question } from "../../figures/question.ts";
import { figureOrFailure } from "../../figures/require-figure.ts";
import { valueOrFailure } from "../../figures/value-in.ts";
import type { MoneyUnit } from "../../model/unit.ts";
import type { Decoded } from "../parameters.ts";
import type { Value } from "../ask/value.ts";

/**
 * Returns the value of a figure in the unit asked for, or the reason why there is none. A throw would cost more than an
 * answer.
 */
export function figureIn(data: Dataset, question: Question, unit?: MoneyUnit): Decimal | Failure {
  const figure = figureOrFailure(data, question);
  return figure instanceof Failure ? figure : valueOrFailure(data, figure, unit, question.vintage);
}

/**
 * Returns the answer, or the fallback of the call if the release that decides the period presents no such line. Every
 * other refusal is returned unchanged.
 */
export const orFallback = (fallback: Decoded["fallback"], answer: Decimal | Failure): Value =>
  fallback !== undefined && answer instanceof Failure && answer.data.reason === "not presented"
    ? fallback
    : answer;
