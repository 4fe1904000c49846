import type { Verdict } from "./check.ts";
import type { FindExcuse } from "./exceptions/excuse.ts";
import { kinds } from "./exceptions/kinds.ts";
import type { Finding } from "./finding.ts";

/** What the documented exceptions and the recorded restatements make of a finding, and why. */
export interface Judgement {
  readonly verdict: Verdict;
  /** What kind of exception or restatement it is, and the reason; both "" where there is none. */
  readonly kind: string;
  readonly reason: string;
}

/** Returns the verdict on a finding: what does not hold is open unless an exception with evidence explains it. */
export function judge(finding: Finding, findExcuse: FindExcuse): Judgement {
  const { outcome, cause = { kind: "", reason: "" } } = finding;
  if (outcome !== "inconsistent") return { verdict: outcome, ...cause };
  const excuse = findExcuse(finding);
  if (!excuse) return { verdict: "open", ...cause };
  const { exception, evidence } = excuse;
  if (!evidence.holds) {
    const reason = `Recorded as "${exception.kind}", but ${evidence.words}.`;
    return { verdict: "open", kind: "", reason };
  }
  return {
    verdict: "documented",
    kind: kinds[exception.kind].name,
    reason: [exception.reason, evidence.words].filter((words) => words !== "").join(" "),
  };
}
