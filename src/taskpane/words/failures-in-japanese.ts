import type { FailureReason } from "../../errors.ts";
import type { Refusal } from "../../figures/refusal.ts";
import { argumentFailures } from "./arguments-in-japanese.ts";
import { figureRefusals } from "./refusals-of-figures.ts";

const words: Readonly<Partial<Record<string, (about: never) => string>>> = {
  ...figureRefusals,
  ...argumentFailures,
};

/** Where another period is worth asking for. */
const withAdvice: ReadonlySet<string> = new Set([
  ...["lacking line", "mixed bases", "unlike lines", "never derived", "no chain"],
]);

/** Returns a failure of this data in Japanese; undefined where it is none of these. */
export function reasonOfFailure(data: FailureReason | Refusal): string | undefined {
  if (!("item" in data && "told" in data)) return words[data.reason]?.(data as never);
  const { refusal, nearest } = data.told();
  const isCompared = "against" in refusal && refusal.against !== undefined;
  const advice = nearest && withAdvice.has(refusal.reason) && !isCompared;
  // A period that no release reaches is refused with an item, or before any is looked at.
  const told = figureRefusals[refusal.reason] as (refusal: Refusal) => string;
  return `${told(refusal)}${advice ? `代わりに ${nearest.code} を指定できます。` : ""}`;
}
