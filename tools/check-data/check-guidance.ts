import type { Dataset } from "../../src/dataset/dataset.ts";
import { decodeGuidance, type Guidance } from "../../src/dataset/decode/decode-guidance.ts";
import { fault, type Row } from "../../src/dataset/decode/tsv.ts";
import { isMoney } from "../../src/model/item.ts";
import { endOf, lastQuarter, periodBefore } from "../../src/model/period.ts";
import { refuseSizes } from "./check-guided-sizes.ts";
import { readRows } from "./check-parts.ts";

/** The most words of a release in a quotation. */
const mostWords = 6;

/** Releases speak of the next year in the last quarters before it. A later period is a mistyped year. */
const farthestAhead = 5;

/** Checks the log of the guidance: every entry must agree with the text of its release. */
export function checkGuidance(
  text: string,
  data: Pick<Dataset, "items" | "releases" | "prints">,
): readonly Guidance[] {
  const entries = decodeGuidance(text, data);
  readRows("guidance.tsv", text).forEach((row, n) => {
    const entry = entries[n];
    if (!entry) return;
    checkEntry(row, entry);
    refuseSizes(row, entry, data);
    refuseUnprintedBase(row, entry, data);
    refuseChange(row, entry, entries, data);
  });
  return entries;
}

function checkEntry(row: Row, entry: Guidance): void {
  const { worded, place, release, period, item } = entry;
  if (worded === "" || worded.split(" ").length > mostWords)
    throw fault(row, `the words of the release must be 1 to ${mostWords}.`);
  if (row.cells["near"] === "") throw fault(row, "the words near are missing.");
  if (place === "") throw fault(row, "the place in the text is missing.");
  if (endOf(period) <= endOf(release.quarter))
    throw fault(row, `${period.code} had ended when the ${release.code} release was published.`);
  if (entry.kind !== "words" && lastQuarter(period).first - release.quarter.first > farthestAhead)
    throw fault(
      row,
      `${period.code} ends more than ${farthestAhead} quarters after ${release.code}.`,
    );
  checkEnds(row, entry);
  checkBase(row, entry);
  const isPercent = /%$/.test(`${row.cells["low"] ?? ""}${row.cells["high"] ?? ""}`);
  if (isPercent !== (entry.kind === "change" && entry.bound !== undefined))
    throw fault(row, "a percentage goes with a change, and only with it.");
  const needsScale = isMoney(item) && (entry.kind === "level" || entry.kind === "increment");
  if (needsScale !== (row.cells["scale"] !== ""))
    throw fault(row, "an amount of money needs a scale, and nothing else has one.");
}

/** Which ends a bound has. */
function checkEnds(row: Row, { kind, bound, low, high }: Guidance): void {
  const ends = [low, high].map((end) => end !== undefined);
  if (kind === "words") {
    if (bound ?? low ?? high) throw fault(row, "words alone have no bound, low or high.");
    return;
  }
  const needs = {
    "at least": [true, false],
    "more than": [true, false],
    "at most": [false, true],
    "less than": [false, true],
    about: [true, true],
  };
  if (!bound) throw fault(row, "the bound is missing.");
  if (String(ends) !== String(needs[bound]))
    throw fault(row, `"${bound}" goes with ${bound === "about" ? "low and high" : "one end"}.`);
}

function checkBase(row: Row, { kind, base, period }: Guidance): void {
  if (kind === "level") {
    if (base) throw fault(row, "a level has no base.");
    return;
  }
  if (!base) throw fault(row, `the base of the ${kind} is missing.`);
  if (kind !== "change" && kind !== "words") return;
  const before = (["YoY", "QoQ"] as const).map((basis) => periodBefore(period, basis)?.code);
  if (!before.includes(base.code))
    throw fault(row, `a change of ${period.code} is on ${before.filter(Boolean).join(" or ")}.`);
}

/** An increment or a multiple is counted from a figure that a release prints. */
function refuseUnprintedBase(
  row: Row,
  { kind, base, item }: Guidance,
  { prints }: Pick<Dataset, "prints">,
): void {
  if (!base || (kind !== "increment" && kind !== "multiple")) return;
  if (prints.some((print) => print.item === item.code && print.period.code === base.code)) return;
  throw fault(row, `no release prints ${item.code} of ${base.code}, the base.`);
}

/**
 * New guidance was not given before; maintained, raised, lowered or dropped guidance was. The first release held may
 * refer to an older one.
 */
function refuseChange(
  row: Row,
  { release, item, period, change }: Guidance,
  entries: readonly Guidance[],
  { releases }: Pick<Dataset, "releases">,
): void {
  const before = entries.some(
    (other) =>
      other.item === item &&
      other.period.code === period.code &&
      other.release.quarter.first < release.quarter.first,
  );
  if (before === (change !== "new") || (!before && release === releases[0])) return;
  throw fault(
    row,
    before
      ? `an older release expects ${item.code} of ${period.code} too: it is not new.`
      : `no older release held expects ${item.code} of ${period.code}: it cannot be ${change}.`,
  );
}
