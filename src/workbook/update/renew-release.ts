import { attempt, Failure } from "../../errors.ts";
import { decodeReleaseText } from "../../functions/ask/vintage.ts";
import { serialOf } from "../../model/calendar.ts";
import { periodOrFailure } from "../../model/decode-period.ts";
import { quarterAt } from "../../model/period.ts";
import type { CellContent } from "../workbook-cells.ts";

/** What a workbook is to be updated to. */
export interface UpdateTarget {
  /** ISO date. */
  readonly knownOn: string;
  /** The newest release published by then; "" where none was. */
  readonly release: string;
}

const namedQuarter = /^\dQ\d{2,3}$/i;

/** The number of the quarter that a release is named after; NaN for another code, such as first, which is not older than any. */
function quarterOf(code: string): number {
  const period = namedQuarter.test(code) ? periodOrFailure(code, quarterAt(0)) : undefined;
  return !period || period instanceof Failure ? NaN : period.first;
}

/**
 * Returns what a release argument becomes: a date the new one, a named release the newest; undefined for what is not pinned (latest,
 * first, blank), for what already is so, and for a date or a release that is newer.
 *
 * @example renewRelease("first@2003-12-31", { knownOn: "2004-05-14", release: "4Q03" }) // "first@2004-05-14"
 */
export function renewRelease(content: CellContent, target: UpdateTarget): CellContent | undefined {
  const text = String(content).trim();
  const read = attempt(() => decodeReleaseText(text));
  if (read instanceof Failure) return undefined;
  const { code, knownOn } = read;
  if (knownOn === undefined)
    return quarterOf(code) < quarterOf(target.release) ? target.release : undefined;
  if (knownOn >= target.knownOn) return undefined;
  if (typeof content === "number" && content < 100_000) return serialOf(target.knownOn);
  const digits = Number(target.knownOn.replaceAll("-", ""));
  if (typeof content === "number") return digits;
  const at = text.search(/[@＠]/u);
  if (at >= 0) return `${text.slice(0, at)}@${target.knownOn}`;
  return /^\d{5}/.test(text) && text.length < 8 ? String(serialOf(target.knownOn)) : target.knownOn;
}
