import type { Dataset } from "../../dataset/dataset.ts";
import { Failure } from "../../errors.ts";
import type { Question } from "../question.ts";
import { findNearest } from "./nearest.ts";
import type { Refusal } from "../refusal.ts";
import { formatRefusal } from "./format-refusal.ts";

/** Returns the failure of a question that has no figure. The nearest period that has one is sought when it is told. */
export const refuse = (data: Dataset, question: Question, refusal: Refusal): Failure =>
  new Failure(
    refusal.reason === "outside" ? "not-found" : "not-reported",
    () => formatRefusal(refusal, () => findNearest(data, question)),
    refusal,
  );

/** Returns why a failure has no figure, where that is what it is about. */
export function refusalOf({ data }: Failure): Refusal | undefined {
  return "item" in data && "period" in data ? (data as Refusal) : undefined;
}
