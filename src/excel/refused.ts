import { Failure } from "../errors.ts";
import type { RefusalData } from "./refusal.ts";
import { formatRefusal, inEnglish } from "./refusal-words.ts";

/**
 * Returns the failure of something that Excel, or what stands in a workbook, does not allow. Its message is in English;
 * `refusalOf` returns what it is told from in another language.
 */
export function refused(
  refusal: RefusalData["refusal"],
  left: RefusalData["left"] = { state: "nothingChanged" },
  orNewSheet = false,
  words = inEnglish,
): Failure {
  const data: RefusalData = { reason: "refused", refusal, orNewSheet, left };
  return new Failure("host", () => formatRefusal(words, data), { ...data });
}
