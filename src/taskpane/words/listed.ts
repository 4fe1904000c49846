/** Returns codes side by side. */
export const listed = (codes: readonly string[]): string => codes.join("、");

/** Returns the codes of periods, or of releases, side by side. */
export const codesOf = (all: readonly { readonly code: string }[]): string =>
  listed(all.map(({ code }) => code));

/** Returns periods as a sentence names them: more than three as the first and the last, by their length. */
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
