import { Failure } from "../errors.ts";
import type { RefusalData } from "./refusal.ts";
import { formatRefusal, inEnglish } from "./refusal-words.ts";

/**
 * Returns the failure for a refusal by Excel or because of the contents of the workbook. Its message is in English;
 * `refusalOf` returns its data, for a message in another language.
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
