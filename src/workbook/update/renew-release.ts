import { attempt, Failure } from "../../errors.ts";
import { decodeReleaseText } from "../../functions/ask/vintage.ts";
import { serialOf } from "../../model/calendar.ts";
import { periodOrFailure } from "../../model/decode-period.ts";
import { quarterAt } from "../../model/period.ts";
import type { CellContent } from "../workbook-cells.ts";

/** The target of an update of a workbook. */
export interface UpdateTarget {
  /** ISO date. */
  readonly knownOn: string;
  /** The newest release published by that date; "" if there is none. */
  readonly release: string;
}

const namedQuarter = /^\dQ\d{2,3}$/i;

/** The number of the quarter that a release is named after; NaN for another code, such as first, which is not older than any. */
function quarterOf(code: string): number {
  const period = namedQuarter.test(code) ? periodOrFailure(code, quarterAt(0)) : undefined;
  return !period || period instanceof Failure ? NaN : period.first;
}

/**
 * Returns the new content of a release argument: a date becomes the new date, a named release the newest one. Returns
 * undefined for an argument that is not pinned (latest, first, blank), and for a date or a release that is not older.
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
