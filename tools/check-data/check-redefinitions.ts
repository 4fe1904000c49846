import type { Dataset } from "../../src/dataset/dataset.ts";
import { decodePeriodCode, decodeReleaseCode } from "../../src/dataset/decode/decode-parts.ts";
import { fault } from "../../src/dataset/decode/tsv.ts";
import { isReason, readRows, refuseLater } from "./check-parts.ts";

/** Checks the redefinitions: each has a reason and a period that its release can print. */
export function checkRedefinitions(text: string, { releases }: Pick<Dataset, "releases">): void {
  const seen = new Set<string>();
  for (const row of readRows("redefinitions.tsv", text)) {
    const { period = "", release = "", reason = "" } = row.cells;
    if (!isReason(reason)) throw fault(row, "a redefinition needs a reason.");
    const key = `${row.cells["item"]} of ${period}`;
    if (seen.has(key)) throw fault(row, `${key} has two rows.`);
    seen.add(key);
    refuseLater(row, decodePeriodCode(row, period), decodeReleaseCode(row, release, releases));
  }
}
