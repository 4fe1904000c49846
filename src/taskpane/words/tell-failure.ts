import { Failure, type FailureReason } from "../../errors.ts";
import { formatRefusal } from "../../excel/refusal-words.ts";
import { refusalOf } from "../../excel/refusal.ts";
import type { Refusal } from "../../figures/refusal.ts";
import { describeFailure } from "../describe-failure.ts";
import type { Language } from "../language/language.ts";
import { reasonOfFailure } from "./failures-in-japanese.ts";
import { workInJapanese } from "./work-in-japanese.ts";

/**
 * Returns the sentences that explain a failure of the functions, or what Excel refused. Messages in cells are English;
 * the pane uses its own language.
 */
export function tellFailure(error: unknown, language: Language): string {
  const known = language === "ja" && error instanceof Failure ? inJapanese(error) : undefined;
  return known ?? describeFailure(error, language);
}

function inJapanese(failure: Failure): string | undefined {
  const refusal = refusalOf(failure);
  return refusal
    ? formatRefusal(workInJapanese, refusal)
    : reasonOfFailure(failure.data as unknown as FailureReason | Refusal);
}
