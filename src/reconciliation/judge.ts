import type { ExceptionKind } from "../dataset/decode/decode-exceptions.ts";
import type { Effect } from "../model/restatement.ts";
import type { Verdict } from "./check.ts";
import type { Excuse, FindExcuse } from "./exceptions/excuse.ts";
import type { Finding } from "./finding.ts";
import { recorded, type Reason } from "./reason.ts";

/** The verdict on a finding, with exceptions and restatements considered. */
export interface Judgement {
  readonly verdict: Verdict;
  /** The kind of the exception or restatement; "" without one. */
  readonly kind: ExceptionKind | Effect | "";
  readonly reasons: readonly Reason[];
}

const unexplained = { kind: "", reasons: [] } as const;

/** Returns the verdict on a finding. An inconsistent one is open unless an exception with evidence explains it. */
export function judge(finding: Finding, findExcuse: FindExcuse): Judgement {
  const { outcome, cause = unexplained } = finding;
  const excuse = outcome === "inconsistent" ? findExcuse(finding) : undefined;
  if (excuse) return new Excused(excuse);
  return { verdict: outcome === "inconsistent" ? "open" : outcome, ...cause };
}

/** The verdict if an exception is recorded. Its reasons are made when they are read. */
class Excused implements Judgement {
  constructor(private readonly excuse: Excuse) {}

  get verdict(): Verdict {
    return this.excuse.evidence.holds ? "documented" : "open";
  }

  get kind(): ExceptionKind | "" {
    const { exception, evidence } = this.excuse;
    return evidence.holds ? exception.kind : "";
  }

  get reasons(): readonly Reason[] {
    const { exception, evidence } = this.excuse;
    if (!evidence.holds) return [{ is: "not shown", kind: exception.kind, why: evidence.why }];
    return [...recorded(exception.reason), ...evidence.shows];
  }
}
