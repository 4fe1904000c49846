import type { Dataset } from "../../dataset/dataset.ts";
import { Failure } from "../../errors.ts";
import { lastQuarter } from "../../model/period.ts";
import type { Question } from "../question.ts";
import { findNearest } from "./nearest.ts";
import type { Refusal, ToldRefusal } from "../refusal.ts";
import { formatRefusal } from "./format-refusal.ts";

/** Returns the failure of a question without a figure. The nearest period is searched only when the message is read. */
export const refuse = (data: Dataset, question: Question, refusal: Refusal): Failure =>
  new Failure(
    refusal.reason === "outside" ? "not-found" : "not-reported",
    () => formatRefusal(asAsked(question, refusal), () => findNearest(data, question)),
    {
      ...refusal,
      told: (): ToldRefusal => ({
        refusal: asAsked(question, refusal),
        nearest: findNearest(data, question),
      }),
    },
  );

/** A balance is refused for its last quarter. The message names the period that was asked for. */
const asAsked = ({ item, period }: Question, refusal: Refusal): Refusal =>
  item.kind === "balance" && lastQuarter(period).code === refusal.period.code
    ? { ...refusal, period }
    : refusal;
