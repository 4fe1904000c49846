import { groupBy } from "../../src/dataset/group-by.ts";
import { isMoney } from "../../src/model/item.ts";
import type { Book } from "../../src/reconciliation/book.ts";
import { Fact } from "../../src/reconciliation/fact.ts";
import type { Finding } from "../../src/reconciliation/finding.ts";
import { readCell, type Reading } from "../../src/reconciliation/reading.ts";
import { isAppendix } from "../../src/model/table.ts";
import { testAll } from "../../src/reconciliation/reconcile.ts";
import { testRule, type Outcome } from "../../src/reconciliation/rules.ts";

/** The share of possible typing errors that the checks report. */
export interface Power {
  /** Single digits of yen figures of the statements, each replaced by each other digit. */
  readonly corruptions: number;
  /** Corruptions after which some check contradicts the source. */
  readonly contradicted: number;
  /** Corruptions after which some check changed: contradicted, or no longer exact. */
  readonly reported: number;
  /** The figures with a corruption that no check reports. */
  readonly blind: readonly { readonly reading: Reading; readonly missed: readonly string[] }[];
}

/**
 * Measures what share of all single-digit corruptions of the statements' yen figures at least one check reports.
 *
 * Only the checks that a figure takes part in are repeated, with the corrupted figure in its place.
 */
export function measurePower(book: Book): Power {
  const involved = findingsByReading(testAll(book));
  const cells = book.tables
    .filter(({ table }) => isAppendix(table))
    .flatMap(({ rows }) => rows.flat());
  const figures = cells.filter(
    ({ item, column, text }) =>
      column.column === "JPY" && (isMoney(item) || item.unit.startsWith("JPY")) && /\d/.test(text),
  );
  const each = figures.map((reading) => probe(reading, involved(reading)));
  const total = (key: "corruptions" | "contradicted" | "reported"): number =>
    each.reduce((sum, probed) => sum + probed[key], 0);
  return {
    corruptions: total("corruptions"),
    contradicted: total("contradicted"),
    reported: total("reported"),
    blind: each.filter(({ missed }) => missed.length > 0),
  };
}

function probe(
  reading: Reading,
  findings: readonly Finding[],
): Omit<Power, "blind"> & { reading: Reading; missed: string[] } {
  const texts = corruptionsOf(reading.text);
  const before = findings.map((finding) => retest(finding, reading, reading));
  const missed: string[] = [];
  let contradicted = 0;
  for (const text of texts) {
    const corrupted = readCell(reading, text, reading.sign);
    const after = findings.map((finding) => retest(finding, reading, corrupted));
    if (after.some((is, i) => is === "inconsistent" && before[i] !== is)) contradicted += 1;
    if (after.every((is, i) => before[i] === is)) missed.push(text);
  }
  return {
    reading,
    corruptions: texts.length,
    contradicted,
    reported: texts.length - missed.length,
    missed,
  };
}

const digits = Array.from({ length: 10 }, (_, digit) => String(digit));

/** Returns every text that differs from a printed figure in one digit. */
export function corruptionsOf(text: string): string[] {
  return Array.from(text, (character, i) => {
    if (!digits.includes(character)) return [];
    const others = digits.filter((digit) => digit !== character);
    return others.map((digit) => text.slice(0, i) + digit + text.slice(i + 1));
  }).flat();
}

function findingsByReading(findings: readonly Finding[]): (reading: Reading) => readonly Finding[] {
  const keyOf = ({ table, item, column }: Reading): string =>
    [table.release.code, table.id, item.code, column.period.code, column.column].join("|");
  const pairs = findings.flatMap((finding) => {
    const readings = [
      finding.target,
      ...finding.facts.flatMap(({ terms }) => terms.map(({ reading }) => reading)),
    ];
    return [...new Set(readings.map(keyOf))].map((key) => ({ key, finding }));
  });
  const byKey = groupBy(pairs, ({ key }) => key);
  return (reading) => (byKey.get(keyOf(reading)) ?? []).map(({ finding }) => finding);
}

/** The outcome that a test has after one printed figure is replaced by another. */
function retest({ rule, target, facts }: Finding, cell: Reading, by: Reading): Outcome {
  if (!rule) return "incomplete";
  const replaced = facts.map((fact) => replaceIn(fact, cell, by));
  return testRule(rule, target === cell ? by : target, replaced);
}

/** Returns the fact with one printed figure replaced by another. */
export function replaceIn(fact: Fact, cell: Reading, by: Reading): Fact {
  if (!fact.terms.some(({ reading }) => reading === cell)) return fact;
  return new Fact(
    fact.terms.map((term) => (term.reading === cell ? { ...term, reading: by } : term)),
  );
}
