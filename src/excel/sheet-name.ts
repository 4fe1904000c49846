const longest = 31;
const forbidden = /[\\/?*[\]:]|^'|'$/g;
/** Excel reserves this name. */
const reserved = "history";

/**
 * Returns a name for a new sheet that no other sheet has: the one wanted, or that with a number.
 *
 * Excel compares names without case and allows 31 characters, so a long name is cut to make room for its number.
 * Characters that Excel does not allow become spaces.
 *
 * @example freeSheetName("IIJ Cash flows", ["iij cash flows"]) // "IIJ Cash flows (2)"
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set([reserved, ...taken.map((name) => name.toLowerCase())]);
  const valid = wanted.replace(forbidden, " ").trim() || "Sheet";
  const numbered = (n: number): string => {
    const suffix = n === 1 ? "" : ` (${n})`;
    return valid.slice(0, longest - suffix.length).trimEnd() + suffix;
  };
  let n = 1;
  while (used.has(numbered(n).toLowerCase())) n += 1;
  return numbered(n);
}
