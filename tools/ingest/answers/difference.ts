import type { Figure } from "../../../src/model/figure.ts";
import type { Period } from "../../../src/model/period.ts";
import type { Answer } from "./answer.ts";
import type { Vantage } from "./vantages.ts";

/** The kinds of changes of an answer, the most serious first. */
export const changeKinds = [
  "lost",
  "changed",
  "dollars lost",
  "dollars changed",
  "dollars computed, were printed",
  "dollars printed, were computed",
  "of another origin",
  "superseded since",
  "newly derived",
  "newly answered",
  "dollars new",
  "refused for another reason",
] as const;

export type ChangeKind = (typeof changeKinds)[number];

/** Changes that a person must check one by one. */
export const grave: ReadonlySet<ChangeKind> = new Set(changeKinds.slice(0, 7));

/** An answer that changed. */
export interface Difference {
  readonly kind: ChangeKind;
  readonly vantage: Vantage;
  readonly item: string;
  readonly period: Period;
  readonly before: Answer;
  readonly after: Answer;
}

/** Returns how an answer changed; undefined if it did not. */
export function changeOf(before: Answer, after: Answer): ChangeKind | undefined {
  const [was, is] = [before.figure, after.figure];
  if (was && !is) return "lost";
  if (!was && is) return is.chain ? "newly derived" : "newly answered";
  if (!was || !is) return otherReason(before, after);
  if (!was.value.equals(is.value)) return "changed";
  return dollarChange(before, after) ?? statusChange(was, is);
}

function statusChange(was: Figure, is: Figure): ChangeKind | undefined {
  if (was.status === is.status) return undefined;
  return is.status === "superseded" ? "superseded since" : "of another origin";
}

function dollarChange(before: Answer, after: Answer): ChangeKind | undefined {
  const [was, is] = [before.dollars, after.dollars];
  if (!was) return is && "dollars new";
  if (!is) return "dollars lost";
  if (was.printed !== is.printed)
    return is.printed ? "dollars printed, were computed" : "dollars computed, were printed";
  return was.value.equals(is.value) ? undefined : "dollars changed";
}

/** An item that was not in the catalogue was refused as an unknown code. */
const otherReason = ({ refusal: was }: Answer, { refusal: is }: Answer): ChangeKind | undefined =>
  !was || was.data.reason === is?.data.reason ? undefined : "refused for another reason";

/** Says whether the catalogue had the item at all. */
const isKnown = ({ figure, refusal }: Answer): boolean =>
  figure !== undefined || refusal !== undefined;

/**
 * Returns how an answer pinned to a date changed. Nothing may change there: the status and the words of a refusal count
 * as well. An item that is new in the catalogue had no answer before.
 */
export function changeOnDate(before: Answer, after: Answer): ChangeKind | undefined {
  if (!isKnown(before)) return undefined;
  const reworded = before.refusal?.message !== after.refusal?.message;
  return changeOf(before, after) ?? (reworded ? "refused for another reason" : undefined);
}

/**
 * Returns how an answer pinned to a release changed. Its value and its dollars must stay, and a refusal must stay a
 * refusal. It may become superseded, and the words of a refusal may name what other releases have.
 */
export function changeOfPinned(before: Answer, after: Answer): ChangeKind | undefined {
  const change = isKnown(before) ? changeOf(before, after) : undefined;
  return change && mayBecome.has(change) ? undefined : change;
}

const mayBecome: ReadonlySet<ChangeKind> = new Set([
  "superseded since",
  "refused for another reason",
]);
