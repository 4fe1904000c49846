import { decodeKnownRows, fault } from "./tsv.ts";

/** Returns the Japanese of the reasons that other files of `data/` give in English. The key is the English text. */
export function decodeReasons(text: string): ReadonlyMap<string, string> {
  const reasons = new Map<string, string>();
  for (const row of decodeKnownRows("reasons.tsv", text, "reason japanese")) {
    const { reason, japanese } = row.cells;
    if (reason === "" || japanese === "") throw fault(row, "a reason needs both languages.");
    if (reasons.has(reason)) throw fault(row, "the reason stands here twice.");
    reasons.set(reason, japanese);
  }
  return reasons;
}
