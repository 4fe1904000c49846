import type { CellContent } from "../workbook-cells.ts";
import { renewRelease, type UpdateTarget } from "./renew-release.ts";

/** A column of a statement: what stands before its release, the release or date after the sign, what is shown. */
const pinned = /^(.*?[@＠]\s*)(\S+?)(\s+\S+\s*|\s*)$/su;

/**
 * Returns a list of periods in which the releases and dates behind them are renewed; undefined where none is.
 *
 * @example renewPeriods("4Q02@2003-12-31, 4Q02@first YoY", target) // "4Q02@2004-05-14, 4Q02@first YoY"
 */
export function renewPeriods(content: CellContent, target: UpdateTarget): string | undefined {
  if (typeof content !== "string") return undefined;
  const parts = content.split(/([,;、，；])/u);
  const renewed = parts.map((part) => {
    const [, before, release, after = ""] = pinned.exec(part) ?? [];
    const next = release === undefined ? undefined : renewRelease(release, target);
    return next === undefined ? part : `${before ?? ""}${String(next)}${after}`;
  });
  const text = renewed.join("");
  return text === content ? undefined : text;
}
