import type { Dataset } from "../../src/dataset/dataset.ts";
import { decodeHeads, type TableHead } from "../../src/dataset/decode/decode-heads.ts";
import { fault } from "../../src/dataset/decode/tsv.ts";
import { periodEnd } from "../../src/model/period.ts";
import { isoDateIn } from "../release-text/header.ts";
import { readRows } from "./check-parts.ts";

/** Returns the heads of the printed tables. A head that names a period or a day must be above a column of it. */
export function checkHeads(text: string, data: Pick<Dataset, "tables">): TableHead[] {
  const heads = decodeHeads(text, data);
  readRows("heads.tsv", text).forEach((row, n) => {
    const head = heads[n];
    head?.columns.forEach((words, i) => {
      const at = head.table.columns[i];
      const day = isoDateIn(words);
      const named = /^[1-4]Q\d\d$/.test(words) ? words : undefined;
      if (!at || (day === undefined && named === undefined)) return;
      if (named === at.period.code || day === periodEnd(at.period)) return;
      throw fault(row, `"${words}" stands over the column ${at.period.code} ${at.column}.`);
    });
  });
  return heads;
}
