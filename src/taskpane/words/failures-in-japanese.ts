import type { FailureReason } from "../../errors.ts";
import type { Refusal } from "../../figures/refusal.ts";
import { argumentFailures } from "./arguments-in-japanese.ts";
import { figureRefusals } from "./refusals-of-figures.ts";

const words: Readonly<Partial<Record<string, (about: never) => string>>> = {
  ...figureRefusals,
  ...argumentFailures,
};

/** The reasons for which another period is suggested. */
const withAdvice: ReadonlySet<string> = new Set([
  ...["lacking line", "mixed bases", "unlike lines", "never derived", "no chain"],
]);

/** Returns a failure about the data in Japanese; undefined for other failures. */
export function reasonOfFailure(data: FailureReason | Refusal): string | undefined {
  if (!("item" in data && "told" in data)) return words[data.reason]?.(data as never);
  const { refusal, nearest } = data.told();
  const isCompared = "against" in refusal && refusal.against !== undefined;
  const advice = nearest && withAdvice.has(refusal.reason) && !isCompared;
  // The refusal of a period outside all releases names an item, or none if no item was looked up yet.
  const told = figureRefusals[refusal.reason] as (refusal: Refusal) => string;
  return `${told(refusal)}${advice ? `代わりに ${nearest.code} を指定できます。` : ""}`;
}
