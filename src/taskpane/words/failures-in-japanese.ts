import type { FailureReason } from "../../errors.ts";
import type { Refusal } from "../../figures/refusal.ts";
import { argumentFailures } from "./arguments-in-japanese.ts";
import { figureRefusals } from "./refusals-of-figures.ts";

const words: Readonly<Record<string, (about: never) => string>> = {
  ...figureRefusals,
  ...argumentFailures,
};

/** Returns a failure of this data in Japanese; undefined where it is none of these. */
export function reasonOfFailure(data: FailureReason | Refusal): string | undefined {
  // A period that no release reaches is refused with an item, or before any is looked at.
  if (data.reason === "outside" && "item" in data) return figureRefusals.outside(data);
  return words[data.reason]?.(data as never);
}
