import type { Verdict } from "./check.ts";
import type { Excuse, FindExcuse } from "./exceptions/excuse.ts";
import { kinds } from "./exceptions/kinds.ts";
import type { Finding } from "./finding.ts";

/** The verdict on a finding, with exceptions and restatements considered. */
export interface Judgement {
  readonly verdict: Verdict;
  /** The kind of the exception or restatement, and the reason; both "" without one. */
  readonly kind: string;
  readonly reason: string;
}

const unexplained = { kind: "", reason: "" };

/** Returns the verdict on a finding. An inconsistent one is open unless an exception with evidence explains it. */
export function judge(finding: Finding, findExcuse: FindExcuse): Judgement {
  const { outcome, cause = unexplained } = finding;
  const excuse = outcome === "inconsistent" ? findExcuse(finding) : undefined;
  if (excuse) return new Excused(excuse);
  return { verdict: outcome === "inconsistent" ? "open" : outcome, ...cause };
}

/** The verdict where an exception is recorded; its reason is made when it is read. */
class Excused implements Judgement {
  constructor(private readonly excuse: Excuse) {}

  get verdict(): Verdict {
    return this.excuse.evidence.holds ? "documented" : "open";
  }

  get kind(): string {
    const { exception, evidence } = this.excuse;
    return evidence.holds ? kinds[exception.kind].name : "";
  }

  get reason(): string {
    const { exception, evidence } = this.excuse;
    if (!evidence.holds) return `Recorded as "${exception.kind}", but ${evidence.words}.`;
    return [exception.reason, evidence.words].filter((words) => words !== "").join(" ");
  }
}
