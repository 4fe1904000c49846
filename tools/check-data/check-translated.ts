import type { Dataset } from "../../src/dataset/dataset.ts";
import { fault } from "../../src/dataset/decode/tsv.ts";
import { readRows } from "./check-parts.ts";

/** Checks that a release translates the periods of its columns of dollars, and no other. */
export function checkTranslated(
  text: string,
  { releases, tables }: Pick<Dataset, "releases" | "tables">,
): void {
  for (const row of readRows("releases.tsv", text)) {
    const release = releases.find(({ code }) => code === row.cells["code"]);
    const inDollars = tables
      .filter((table) => table.release === release)
      .flatMap(({ columns }) => columns.filter(({ column }) => column === "USD"))
      .map(({ period }) => period.code);
    if (!release || inDollars.length === 0) continue;
    const { translates } = release;
    const idle = translates.find((code) => !inDollars.includes(code));
    if (idle !== undefined)
      throw fault(row, `${idle} is said to be translated, and no table has dollars of it.`);
    const unsaid = inDollars.find((code) => !translates.includes(code));
    if (unsaid !== undefined)
      throw fault(row, `a table has dollars of ${unsaid}, which is not said to be translated.`);
  }
}
