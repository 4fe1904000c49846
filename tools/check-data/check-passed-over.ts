import type { Dataset } from "../../src/dataset/dataset.ts";
import { decodeReleaseCode } from "../../src/dataset/decode/decode-parts.ts";
import { decodeRows, fault } from "../../src/dataset/decode/tsv.ts";
import { decodePrinted } from "../../src/exact/printed.ts";
import { readRows } from "./check-parts.ts";

export const passedOverColumns = "release printed near reason";

/** Checks the numbers of the running text that are recorded as not being figures of the company: each has a reason. */
export function checkPassedOver(text: string, { releases }: Pick<Dataset, "releases">): void {
  for (const row of decodeRows("passed-over.tsv", text, passedOverColumns)) {
    const { release = "", printed = "", near = "", reason = "" } = row.cells;
    decodeReleaseCode(row, release, releases);
    if (decodePrinted(printed) === undefined) throw fault(row, `"${printed}" is not a figure.`);
    if (near === "") throw fault(row, "the words near are missing.");
    if (reason === "") throw fault(row, "a number that is passed over needs a reason.");
  }
  readRows("passed-over.tsv", text);
}
