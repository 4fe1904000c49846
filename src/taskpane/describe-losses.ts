import type { Losses } from "../excel/losses.ts";

/**
 * Returns the sentences that say what would be lost.
 *
 * @example "3 cells there hold something, 1 of them a formula (My forecast, 2, n.p.). They would be overwritten, formats included."
 */
export function describeLosses({ cells, formulas, samples }: Losses): string {
  const held = cells === 1 ? "1 cell there holds something" : `${cells} cells there hold something`;
  const computed = formulas === 1 ? ", 1 of them a formula" : `, ${formulas} of them formulas`;
  const others = cells > samples.length ? " and others" : "";
  const shown = samples.length > 0 ? ` (${samples.join(", ")}${others})` : "";
  return `${held}${formulas > 0 ? computed : ""}${shown}. ${cells === 1 ? "It" : "They"} would be overwritten, formats included.`;
}
