import { certain } from "../errors.ts";
import type { Dataset } from "../dataset/dataset.ts";
import type { DocumentedException } from "../dataset/decode/decode-exceptions.ts";
import type { PrintedTable } from "../dataset/decode/decode-tables.ts";
import { groupBy } from "../dataset/group-by.ts";
import { readDataset, type Book } from "./book.ts";
import { excusesOf, type FindExcuse } from "./exceptions/excuse.ts";
import { proverOf } from "./exceptions/forced.ts";
import { FindingCheck } from "./finding-check.ts";
import type { Finding } from "./finding.ts";
import { footingsOf, type Footing } from "./footings.ts";
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
  /** Each is tested when its verdict is first read. */
  readonly checks: readonly FindingCheck[];
  readonly findings: readonly Finding[];
  readonly findExcuse: FindExcuse;
}

/** Kept by dataset, because a dataset never changes. */
const done = new WeakMap<Dataset, Reconciliation>();

/**
 * Returns the checks of every relation in and between the releases.
 *
 * A printed figure means every value that rounds to it. A relation holds if there are such values that satisfy it. There
 * is no other tolerance. A relation that does not hold is `documented` if an exception with valid evidence is recorded,
 * else `open`.
 */
export const reconcile = (data: Dataset): readonly FindingCheck[] => reconciliationOf(data).checks;

/** Returns every check with the printed figures that it compares, the tested one first. */
export function checkedReadings(
  data: Dataset,
): readonly { readonly check: FindingCheck; readonly readings: readonly Reading[] }[] {
  const { checks, findings } = reconciliationOf(data);
  return findings.map(({ target, facts }, index) => {
    const terms = facts.flatMap((fact) => fact.terms.map(({ reading }) => reading));
    return { check: certain(checks[index]), readings: [target, ...terms] };
  });
}

/** Returns the exceptions that excuse nothing: rows of `data/exceptions.tsv` to delete. */
export function unmetExceptions(data: Dataset): readonly DocumentedException[] {
  const { findings, findExcuse } = reconciliationOf(data);
  const inconsistent = findings.filter(({ outcome }) => outcome === "inconsistent");
  const met = new Set(inconsistent.map((finding) => findExcuse(finding)?.exception));
  return data.exceptions.filter((exception) => !met.has(exception));
}

/** Reconciles a dataset in steps, so that a page can draw between them. Afterwards `reconcile` returns at once. */
export function* reconcileInSteps(data: Dataset): Generator<undefined, undefined> {
  if (!done.has(data)) yield* reconciling(data);
  return undefined;
}

function reconciliationOf(data: Dataset): Reconciliation {
  const known = done.get(data);
  if (known) return known;
  const steps = reconciling(data);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function* reconciling(data: Dataset): Generator<undefined, Reconciliation> {
  const book = readDataset(data);
  yield undefined;
  const sums = footingsOf(book);
  const found: Finding[][] = [];
  for (const family of families) {
    found.push(family(book, sums));
    yield undefined;
  }
  const findings = found.flat();
  const ground = { book, prove: proverOf(sums), findingsOn: findingsOnOf(findings) };
  const findExcuse = excusesOf(data, ground);
  const checks = findings.map((finding) => new FindingCheck(finding, findExcuse, data.releases));
  const reconciliation = { checks, findings, findExcuse };
  done.set(data, reconciliation);
  return reconciliation;
}

/** The findings on a printed cell, and on the sums that it is part of. */
function findingsOnOf(findings: readonly Finding[]): (reading: Reading) => readonly Finding[] {
  let known: ReadonlyMap<PrintedTable, readonly Finding[]> | undefined;
  return (reading) => {
    known ??= groupBy(findings, ({ target }) => target.table);
    return (known.get(reading.table) ?? []).filter(
      ({ target, relation, facts }) =>
        target === reading ||
        (relation === "footing" &&
          facts.some(({ terms }) => terms.some((term) => term.reading === reading))),
    );
  };
}

/** The relations, in the order they are reported. */
const families: readonly ((book: Book, sums: readonly Footing[]) => Finding[])[] = [
  (_, sums) => footings(sums),
  sameFigures,
  identityChecks,
  changes,
  shares,
  translations,
  perShare,
  yearsAgainstQuarters,
  restatements,
  restatementBridges,
  textChecks,
  placementChecks,
];

/** Returns every relation tested on the figures alone, without exceptions. */
export function testAll(book: Book): Finding[] {
  const sums = footingsOf(book);
  return families.flatMap((family) => family(book, sums));
}
