/** Returns codes as a list. */
export const listed = (codes: readonly string[]): string => codes.join("、");

/** Returns the codes of periods, or of releases, as a list. */
export const codesOf = (all: readonly { readonly code: string }[]): string =>
  listed(all.map(({ code }) => code));

/** Returns periods as a sentence names them, grouped by length: more than three as the first and the last. */
export function held(
  periods: readonly { readonly code: string; readonly quarters?: number }[],
): string {
  const lengths = [...new Set(periods.map(({ quarters }) => quarters))].sort();
  return lengths
    .map((length) => {
      const codes = periods.filter(({ quarters }) => quarters === length).map(({ code }) => code);
      return codes.length > 3 ? `${codes[0] ?? ""}～${codes.at(-1) ?? ""}` : listed(codes);
    })
    .join("、");
}
