import type { Losses } from "../../excel/losses.ts";

/**
 * Returns the sentences that say what would be lost.
 *
 * @example "3 cells there hold something, 1 of them a formula (My forecast, 2, n.p.). They would be overwritten, formats included."
 */
export function describeLosses(losses: Losses): string {
  const { conditionalFormats, charts, names } = losses;
  const sentences = [
    losses.cells > 0 ? describeCells(losses) : "",
    conditionalFormats > 0
      ? `${counted(conditionalFormats, "conditional format")} there would be removed.`
      : "",
    charts.length > 0 ? `${charts.join(", ")} would lie over what is written.` : "",
    names.length > 0
      ? `What refers there by name would read other figures: ${names.join(", ")}.`
      : "",
    losses.undoable ? "" : "This Excel cannot undo that.",
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

function describeCells({ cells, formulas, samples }: Losses): string {
  const held = cells === 1 ? "1 cell there holds something" : `${cells} cells there hold something`;
  const computed = formulas === 1 ? ", 1 of them a formula" : `, ${formulas} of them formulas`;
  const others = cells > samples.length ? " and others" : "";
  const shown = samples.length > 0 ? ` (${samples.join(", ")}${others})` : "";
  return `${held}${formulas > 0 ? computed : ""}${shown}. ${cells === 1 ? "It" : "They"} would be overwritten, formats included.`;
}

const counted = (count: number, what: string): string =>
  count === 1 ? `1 ${what}` : `${count} ${what}s`;
