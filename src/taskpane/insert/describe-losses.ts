import type { Losses } from "../../excel/losses.ts";
import type { Language } from "../language/language.ts";
import { texts } from "./overwrite-texts.ts";

/**
 * Returns the sentences that say what would be lost.
 *
 * @example "3 cells there are not empty, 1 contains a formula (My forecast, 2, n.p.). They would be overwritten, formats included."
 */
export function describeLosses(losses: Losses, language: Language): string {
  const t = texts[language];
  const { cells, formulas, samples, conditionalFormats, charts, names } = losses;
  const sentences = [
    cells > 0 ? t.cells(cells, formulas, { samples, more: cells > samples.length }) : "",
    conditionalFormats > 0 ? t.conditionalFormats(conditionalFormats) : "",
    charts.length > 0 ? t.charts(charts) : "",
    names.length > 0 ? t.names(names) : "",
    losses.undoable ? "" : t.noUndo,
  ];
  return sentences.filter((sentence) => sentence !== "").join(t.between);
}
