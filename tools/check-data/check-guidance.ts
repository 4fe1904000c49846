import type { Dataset } from "../../src/dataset/dataset.ts";
import { decodeGuidance, type Guidance } from "../../src/dataset/decode/decode-guidance.ts";
import { fault, type Row } from "../../src/dataset/decode/tsv.ts";
import { isMoney } from "../../src/model/item.ts";
import { endOf, periodBefore } from "../../src/model/period.ts";
import { readRows } from "./check-parts.ts";

/** A quotation is at most so many words of a release. */
const mostWords = 6;

/** Checks the log of the guidance: nothing may be in it that the release does not say. */
export function checkGuidance(text: string, data: Pick<Dataset, "items" | "releases">): void {
  const entries = decodeGuidance(text, data);
  readRows("guidance.tsv", text).forEach((row, n) => {
    const entry = entries[n];
    if (entry) checkEntry(row, entry);
  });
}

function checkEntry(row: Row, entry: Guidance): void {
  const { worded, place, release, period, item } = entry;
  if (worded === "" || worded.split(" ").length > mostWords)
    throw fault(row, `the words of the release must be 1 to ${mostWords}.`);
  if (place === "") throw fault(row, "the place in the text is missing.");
  if (endOf(period) <= endOf(release.quarter))
    throw fault(row, `${period.code} had ended when the ${release.code} release was published.`);
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
