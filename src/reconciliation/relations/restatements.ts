import { groupBy } from "../../dataset/group-by.ts";
import type { Term } from "../../model/item.ts";
import type { Release } from "../../model/release.ts";
import { touches } from "../../model/restatement.ts";
import type { Book, ReadTable } from "../book.ts";
import { addFacts, factAt, factOf, signed, type Fact } from "../fact.ts";
import { test, withOutcome, type Finding } from "../finding.ts";
import { isPercent, type Reading } from "../reading.ts";
import { isSame, isSum } from "../rules.ts";

const absent = factOf([]);

/**
 * Tests every figure that two releases print for one period in the same table: it agrees, or it was restated.
 *
 * A line that only one of them has is held against nil: presenting it, or no longer, is a difference too.
 */
export function vintages(book: Book): Finding[] {
  return book.tables.flatMap((printed) =>
    book.tables
      .filter(
        ({ table }) =>
          table.identity === printed.table.identity && table.release !== printed.table.release,
      )
      .flatMap((other) => compareTables(book, printed, other)),
  );
}

/** Each pair of figures once: from the older release, and from the newer only the lines the older lacks. */
function compareTables(book: Book, printed: ReadTable, other: ReadTable): Finding[] {
  const { release } = other.table;
  const newer = release.quarter.first < printed.table.release.quarter.first;
  const columns = groupBy(other.rows.flat(), columnKey);
  return printed.rows.flat().flatMap((reading) => {
    const column = reading.text === "" ? undefined : columns.get(columnKey(reading));
    const match = column?.find(({ item }) => item === reading.item);
    if (!column || (match && newer)) return [];
    const fact = match ? factAt(match) : absent;
    const finding = test("restatement", reading, [fact], isSame, release.code);
    const restated = finding.outcome !== "exact" && wasRestated(book, reading, release);
    return [restated ? withOutcome(finding, "restated") : finding];
  });
}

const columnKey = ({ column: { period, column } }: Reading): string => `${period.code} ${column}`;

/**
 * Says whether a restatement between the two releases is recorded to have changed or reclassified the item for the period.
 * What follows from one prints alike, so a difference there is none of it. A share of assets changes where the assets do.
 */
function wasRestated({ data }: Book, { item, table, column }: Reading, other: Release): boolean {
  const [older, newer] = [table.release.quarter.first, other.quarter.first].sort((a, b) => a - b);
  const whole = table.identity.percentOf ?? "";
  return data.restatements.some((restatement) => {
    const { by, reached } = restatement;
    const made = by.quarter.first > (older ?? 0) && by.quarter.first <= (newer ?? 0);
    const changed = (code: string): boolean =>
      (reached.get(code)?.effect ?? "follows") !== "follows";
    const touched = changed(item.code) || (isPercent(column) && changed(whole));
    return made && touched && touches(restatement, column.period);
  });
}

/** A sum of changes between two releases: where the amount written off went. */
interface Bridge {
  readonly target: string;
  readonly terms: readonly Term[];
}

const term = (item: string, sign: 1 | -1 = 1): Term => ({ item, sign });

const bridges: readonly Bridge[] = [
  { target: "Income.Net", terms: [term("Income.Impairment")] },
  { target: "Balance.Deficit", terms: [term("Income.Net")] },
  {
    target: "Income.Net",
    terms: [
      term("Balance.RestrictedCash"),
      term("Balance.EquityMethodInvestments"),
      term("Balance.AOCI", -1),
    ],
  },
  {
    target: "Balance.TotalAssets",
    terms: [term("Balance.RestrictedCash"), term("Balance.EquityMethodInvestments")],
  },
  { target: "Balance.Equity", terms: [term("Balance.Deficit"), term("Balance.AOCI")] },
  { target: "Balance.TotalAssets", terms: [term("Balance.Equity")] },
  { target: "CashFlow.NetIncome", terms: [term("CashFlow.Impairment", -1)] },
  {
    target: "CashFlow.OtherOperating",
    terms: [term("CashFlow.Provision", -1), term("CashFlow.DeferredTaxes", -1)],
  },
];

/** Tests that the changes a restatement made explain each other: what was written off, and where it went. */
export function restatementBridges(book: Book): Finding[] {
  return book.data.restatements.flatMap(({ from, by }) => {
    const older = book.data.releases.find((release) => release.quarter.first < by.quarter.first);
    if (!older) return [];
    const said = (item: string, release: Release): Fact =>
      book.findFact(item, release, from) ?? absent;
    const changeOf = ({ item, sign }: Term): Fact =>
      signed(addFacts([said(item, by), signed(said(item, older), -1)]), sign);
    return bridges.flatMap(({ target, terms }) => {
      const [cell] = book.readingsOf(target, by, from, "JPY");
      if (!cell) return [];
      const parts = [said(target, older), ...terms.map(changeOf)];
      return [
        test("restatement bridge", cell, parts, isSum, terms.map(({ item }) => item).join("+")),
      ];
    });
  });
}
