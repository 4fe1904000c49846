import type { CellContent } from "../workbook-cells.ts";
import { renewRelease, type UpdateTarget } from "./renew-release.ts";

/** A column of a statement: the text before its release, the release or date after the @ sign, and the rest. */
const pinned = /^(.*?[@＠]\s*)(\S+?)(\s+\S+\s*|\s*)$/su;

/**
 * Returns a list of periods with their releases and dates renewed; undefined if none changes.
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
