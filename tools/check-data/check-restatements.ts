import type { Dataset } from "../../src/dataset/dataset.ts";
import {
  decodeItemCode,
  decodePeriodCode,
  decodeReleaseCode,
  decodeSum,
} from "../../src/dataset/decode/decode-parts.ts";
import { fault, type Row } from "../../src/dataset/decode/tsv.ts";
import { endOf } from "../../src/model/period.ts";
import type { Release } from "../../src/model/release.ts";
import type { Restatement } from "../../src/model/restatement.ts";
import { isReason, readRows, refuseLater } from "./check-parts.ts";

/** Checks the restatements: their reasons and periods, and that a release restates an item in a period once. */
export function checkRestatements(
  text: string,
  { releases, items, restatements }: Pick<Dataset, "releases" | "items" | "restatements">,
): void {
  const rows = readRows("restatements.tsv", text);
  const seen = new Set<string>();
  for (const row of rows) {
    const { from, to, by, item = "", bridge = "", reason = "" } = row.cells;
    const key = [from, to, by, item].join(" ");
    if (seen.has(key)) throw fault(row, `${item} has two rows.`);
    seen.add(key);
    if (!isReason(reason)) throw fault(row, "a restatement needs a reason.");
    for (const term of bridge.split("; ").flatMap((sum) => decodeSum(row, sum)))
      decodeItemCode(row, term.item, items);
    refuseSpan(row, releases);
  }
  refuseOverlaps(rows, restatements);
}

/** A release restates what it or an older one prints, so no period after its own quarter. */
function refuseSpan(row: Row, releases: readonly Release[]): void {
  const { from = "", to = "", by = "" } = row.cells;
  const first = decodePeriodCode(row, from);
  refuseLater(row, first, decodeReleaseCode(row, by, releases));
  if (to !== "" && endOf(decodePeriodCode(row, to)) < endOf(first))
    throw fault(row, `${to} ends before ${from}.`);
}

/** A release restates an item in a period once. */
function refuseOverlaps(rows: readonly Row[], restatements: readonly Restatement[]): void {
  const seen = new Map<string, Restatement[]>();
  for (const restatement of restatements)
    for (const item of restatement.reached.keys()) {
      const key = `${restatement.by.code} ${item}`;
      const others = seen.get(key) ?? [];
      const other = others.find((each) => overlap(each, restatement));
      if (other) {
        const row = rows
          .filter(({ cells }) => cells["item"] === item && cells["by"] === other.by.code)
          .at(-1);
        if (row) throw fault(row, `${item} is restated from ${other.from.code} on in another row.`);
      }
      seen.set(key, [...others, restatement]);
    }
}

const overlap = (a: Restatement, b: Restatement): boolean => {
  const [earlier, later] = endOf(a.from) <= endOf(b.from) ? [a, b] : [b, a];
  return !earlier.to || endOf(earlier.to) >= endOf(later.from);
};

/** Checks that a release prints the first period that it restates. */
export function checkRestatedPeriods(
  text: string,
  { releases, tables }: Pick<Dataset, "releases" | "tables">,
): void {
  for (const row of readRows("restatements.tsv", text)) {
    const { from = "", by = "" } = row.cells;
    const release = decodeReleaseCode(row, by, releases);
    const isPrinted = tables.some(
      (table) =>
        table.release === release && table.columns.some(({ period }) => period.code === from),
    );
    if (!isPrinted) throw fault(row, `no table of the ${by} release prints ${from}.`);
  }
}
