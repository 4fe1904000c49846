import type { Dataset } from "../dataset/dataset.ts";
import type { DocumentedException } from "../dataset/decode/decode-exceptions.ts";
import { readDataset, type Book } from "./book.ts";
import type { Check } from "./check.ts";
import { excusesOf, type FindExcuse } from "./exceptions/excuse.ts";
import { proverOf } from "./exceptions/forced.ts";
import { FindingCheck } from "./finding-check.ts";
import type { Finding } from "./finding.ts";
import { footingsOf } from "./footings.ts";
import { judge } from "./judge.ts";
import type { Reading } from "./reading.ts";
import { footings } from "./relations/footing.ts";
import { restatementBridges } from "./relations/bridges.ts";
import { identityChecks } from "./relations/identities.ts";
import { placementChecks } from "./relations/placement.ts";
import { perShare } from "./relations/per-share.ts";
import { changes, shares, translations } from "./relations/ratios.ts";
import { restatements } from "./relations/restatements.ts";
import { sameFigures } from "./relations/same-figure.ts";
import { textChecks } from "./relations/text.ts";
import { yearsAgainstQuarters } from "./relations/years.ts";

/** The result of a reconciliation. */
interface Reconciliation {
  readonly checks: readonly Check[];
  readonly unmet: readonly DocumentedException[];
}

/** Kept for each dataset, which never changes. */
const done = new WeakMap<Dataset, Reconciliation>();

/**
 * Returns the checks of every relation in and between the releases.
 *
 * A printed figure stands for every value that rounds to it; a relation holds when such values exist. There is no other
 * tolerance. A relation that does not hold is `documented` if an exception with valid evidence is recorded, else `open`.
 */
export const reconcile = (data: Dataset): readonly Check[] => reconciliationOf(data).checks;

/** Returns the exceptions that excuse nothing: rows of `data/exceptions.tsv` to delete. */
export const unmetExceptions = (data: Dataset): readonly DocumentedException[] =>
  reconciliationOf(data).unmet;

function reconciliationOf(data: Dataset): Reconciliation {
  const known = done.get(data);
  if (known) return known;
  const book = readDataset(data);
  const footingList = footingsOf(book);
  const findings = testAll(book, footingList);
  const ground = { book, prove: proverOf(footingList), findingsOn: findingsOnOf(findings) };
  const met = new Set<DocumentedException>();
  const find = excusesOf(data, ground);
  const findExcuse: FindExcuse = (finding) => {
    const excuse = find(finding);
    if (excuse) met.add(excuse.exception);
    return excuse;
  };
  const checks = findings.map(
    (finding) => new FindingCheck(finding, judge(finding, findExcuse), data.releases),
  );
  const unmet = data.exceptions.filter((exception) => !met.has(exception));
  const reconciliation = { checks, unmet };
  done.set(data, reconciliation);
  return reconciliation;
}

/** The findings on a printed cell, and on the sums that it is part of. */
const findingsOnOf =
  (findings: readonly Finding[]) =>
  (reading: Reading): readonly Finding[] =>
    findings.filter(
      ({ target, relation, facts }) =>
        target === reading ||
        (relation === "footing" &&
          facts.some(({ terms }) => terms.some((term) => term.reading === reading))),
    );

/** Returns every relation tested on the figures alone, without exceptions. */
export function testAll(book: Book, footingList = footingsOf(book)): Finding[] {
  return [
    ...footings(footingList),
    ...sameFigures(book),
    ...identityChecks(book),
    ...changes(book),
    ...shares(book),
    ...translations(book),
    ...perShare(book),
    ...yearsAgainstQuarters(book),
    ...restatements(book),
    ...restatementBridges(book),
    ...textChecks(book),
    ...placementChecks(book),
  ];
}
