const longest = 31;

/**
 * Returns a name for a new sheet that no other sheet has: the one wanted, or that with a number.
 *
 * Excel compares names without case and allows 31 characters, so a long name gives way to its number.
 *
 * @example freeSheetName("IIJ Cash flows", ["iij cash flows"]) // "IIJ Cash flows (2)"
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const numbered = (n: number): string => {
    const suffix = n === 1 ? "" : ` (${n})`;
    return wanted.slice(0, longest - suffix.length).trimEnd() + suffix;
  };
  let n = 1;
  while (used.has(numbered(n).toLowerCase())) n += 1;
  return numbered(n);
}
