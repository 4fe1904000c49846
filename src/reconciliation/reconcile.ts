import type { Dataset } from "../dataset/dataset.ts";
import { readDataset, type Book } from "./book.ts";
import type { Check } from "./check.ts";
import { explain } from "./explain.ts";
import type { Finding } from "./finding.ts";
import { footingsOf } from "./footings.ts";
import { proverOf } from "./forced.ts";
import { footings } from "./relations/footing.ts";
import { identityChecks } from "./relations/identities.ts";
import { placementChecks } from "./relations/placement.ts";
import { changes, perShare, shares, translations } from "./relations/ratios.ts";
import { restatementBridges, vintages } from "./relations/restatements.ts";
import { sameFigures } from "./relations/same-figure.ts";
import { textChecks } from "./relations/text.ts";
import { yearsAgainstQuarters } from "./relations/years.ts";

/** The data never change, so neither does what they come to. */
const done = new WeakMap<Dataset, readonly Check[]>();

/**
 * Returns every relation an auditor would test in and between the releases, tested.
 *
 * A printed figure stands for every value that rounds to it; a relation holds when such values exist. There is no other
 * tolerance. What does not hold is `documented` when an exception gives its reason, and when that reason is that the
 * cell was forced to foot, the engine proves it; anything else is `open`.
 */
export function reconcile(data: Dataset): readonly Check[] {
  const known = done.get(data);
  if (known) return known;
  const book = readDataset(data);
  const prove = proverOf(footingsOf(book));
  const checks = testAll(book).map((finding) => explain(finding, data, prove));
  done.set(data, checks);
  return checks;
}

/** Returns every relation tested on the figures alone. */
export function testAll(book: Book): Finding[] {
  return [
    ...footings(footingsOf(book)),
    ...sameFigures(book),
    ...identityChecks(book),
    ...changes(book),
    ...shares(book),
    ...translations(book),
    ...perShare(book),
    ...yearsAgainstQuarters(book),
    ...vintages(book),
    ...restatementBridges(book),
    ...textChecks(book),
    ...placementChecks(book),
  ];
}
