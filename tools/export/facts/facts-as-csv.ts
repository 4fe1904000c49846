import { writeCsv } from "hucre/csv";
import type { Dataset } from "../../../src/dataset/dataset.ts";
import type { Language } from "../export-request.ts";
import { checksByFact } from "./checks-of-fact.ts";
import { factHeads, rowOfFact } from "./fact-columns.ts";
import { printedFacts } from "./printed-fact.ts";
import { safeText } from "./safe-text.ts";

/**
 * Returns every printed figure as a row of a .csv (RFC 4180), and the number of figures.
 *
 * It begins with a byte order mark. Without it Excel reads a double-clicked .csv in the code page of the machine, and †
 * and every Japanese label would be garbled.
 */
export function factsAsCsv(data: Dataset, language: Language): { text: string; rows: number } {
  const context = { data, language, checksOf: checksByFact(data) };
  const rows = printedFacts(data).map((fact) => rowOfFact(fact, context).map(safeText));
  return { text: writeCsv([[...factHeads], ...rows], { bom: true }), rows: rows.length };
}
