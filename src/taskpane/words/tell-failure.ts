import { Failure } from "../../errors.ts";
import type { FailureReason } from "../../errors.ts";
import type { Refusal } from "../../figures/refusal.ts";
import { describeFailure } from "../describe-failure.ts";
import type { Language } from "../language/language.ts";
import { reasonOfFailure } from "./failures-in-japanese.ts";

/**
 * Returns the sentences that tell a failure of the functions, or of what Excel refused. The cell itself speaks English; the
 * pane says it in its own language.
 */
export function tellFailure(error: unknown, language: Language): string {
  const known =
    language === "ja" && error instanceof Failure
      ? reasonOfFailure(error.data as unknown as FailureReason | Refusal)
      : undefined;
  return known ?? describeFailure(error, language);
}
