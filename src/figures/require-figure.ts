import { required, type Failure } from "../errors.ts";
import type { Dataset } from "../dataset/dataset.ts";
import type { Figure } from "../model/figure.ts";
import { answerOf } from "./find-answer.ts";
import { keepingAnswers, type Question } from "./question.ts";
import { refuse } from "./refuse/refuse.ts";

/**
 * Returns the figure asked for: see `answerOf`.
 *
 * @throws not-found for a period outside the data; not-reported for a figure that is neither printed nor derivable. The
 * failure's data is a `Refusal`; its message says what to ask instead.
 */
export const requireFigure = (data: Dataset, question: Question): Figure =>
  required(figureOrFailure(data, question));

/**
 * Returns that figure or that failure, which is not thrown. Each is computed once for a dataset, also the message of a
 * failure.
 */
export const figureOrFailure = keepingAnswers((data, question): Figure | Failure => {
  const { figure, refusal } = answerOf(data, question);
  return figure ?? refuse(data, question, refusal);
});
