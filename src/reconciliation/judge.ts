import type { Verdict } from "./check.ts";
import type { FindExcuse } from "./exceptions/excuse.ts";
import { kinds } from "./exceptions/kinds.ts";
import type { Finding } from "./finding.ts";

/** The verdict on a finding, with exceptions and restatements considered. */
export interface Judgement {
  readonly verdict: Verdict;
  /** The kind of the exception or restatement, and the reason; both "" without one. */
  readonly kind: string;
  readonly reason: string;
}

/** Returns the verdict on a finding. An inconsistent one is open unless an exception with evidence explains it. */
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
