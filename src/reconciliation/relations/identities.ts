import type { Term } from "../../model/item.ts";
import { fiscalYear, lastQuarter, quarterAt, type Period } from "../../model/period.ts";
import type { Release } from "../../model/release.ts";
import { cellsOf, type Book } from "../book.ts";
import type { Relation } from "../check.ts";
import { factAt, noFigure, signed, type Fact } from "../fact.ts";
import { test, untestable, type Finding } from "../finding.ts";
import type { Reading } from "../reading.ts";
import { restatedBetween } from "../restated.ts";
import { isSum } from "../rules.ts";

/** A term of an identity. With `before`, it is the balance at the start of the span. */
interface Timed extends Term {
  readonly before?: true;
}

interface Identity {
  readonly relation: Relation;
  readonly target: string;
  readonly terms: readonly Timed[];
}

const term = (item: string, sign: 1 | -1 = 1): Timed => ({ item, sign });
const before = (item: string, sign: 1 | -1 = 1): Timed => ({ item, sign, before: true });

const same = (target: string, item: string, sign: 1 | -1 = 1): Identity => ({
  relation: "across statements",
  target,
  terms: [term(item, sign)],
});

/** A balance is the opening balance plus flows; `others` are balances that share these flows. */
const rolled = (
  target: string,
  flows: readonly Timed[],
  others: readonly string[] = [],
): Identity => ({
  relation: "roll-forward",
  target,
  terms: [before(target), ...others.flatMap((item) => [before(item), term(item, -1)]), ...flows],
});

const identities: readonly Identity[] = [
  same("CashFlow.NetIncome", "Income.Net"),
  same("CashFlow.Minority", "Income.Minority", -1),
  same("CashFlow.EquityMethod", "Income.EquityMethod", -1),
  same("CashFlow.Impairment", "Income.Impairment", -1),
  same("CashFlow.CashEnd", "Balance.Cash"),
  {
    relation: "balance sheet",
    target: "Balance.TotalLiabilitiesEquity",
    terms: [term("Balance.TotalAssets")],
  },
  { relation: "roll-forward", target: "CashFlow.CashBeginning", terms: [before("Balance.Cash")] },
];

/** Balances tested against the flows of the statements, over a quarter and over a year. */
const rollForwards: readonly Identity[] = [
  rolled("Balance.Deficit", [term("Income.Net")]),
  rolled("Balance.ShortTermBorrowings", [term("CashFlow.ShortTermBorrowings")]),
  rolled(
    "Balance.LongTermBorrowings",
    [term("CashFlow.LongTermBorrowings"), term("CashFlow.LongTermRepayments")],
    ["Balance.LongTermBorrowingsCurrent"],
  ),
  rolled("Balance.ConvertibleNotes", [
    term("CashFlow.NotesRepurchase"),
    term("CashFlow.NotesGain"),
  ]),
  rolled("Balance.PaidInCapital", [term("CashFlow.StockIssuance")], ["Balance.CommonStock"]),
  rolled("Balance.MinorityInterest", [term("Income.Minority", -1)]),
  rolled("Balance.TreasuryStock", []),
];

/** Tests the identities that tie the statements to each other, in yen and, within a period, in dollars. */
export function identityChecks(book: Book): Finding[] {
  const cells = cellsOf(book);
  const targetsOf = ({ target }: Identity, ...columns: readonly string[]): Reading[] =>
    cells.of(target).filter(({ column }) => columns.includes(column.column));
  const within = (identity: Identity): Finding[] =>
    targetsOf(identity, "JPY", "USD").flatMap((cell) =>
      testOver(book, identity, cell, cell.column.period),
    );
  const over = (identity: Identity): Finding[] =>
    targetsOf(identity, "JPY").flatMap((cell) => {
      const { period } = cell.column;
      const year = fiscalYear(Math.floor(period.first / 4));
      const closes = lastQuarter(year).code === period.code;
      return [period, ...(closes ? [year] : [])].flatMap((span) =>
        testOver(book, identity, cell, span),
      );
    });
  return [...identities.flatMap(within), ...rollForwards.flatMap(over)];
}

function testOver(
  book: Book,
  { relation, terms }: Identity,
  reading: Reading,
  span: Period,
): Finding[] {
  const parts = terms.map((of) => findTerm(book, of, reading, span));
  const missing = terms.filter((_, i) => parts[i] === undefined);
  const variant = span === reading.column.period ? "" : span.code;
  if (missing.length === 0) {
    return [
      test(
        relation,
        reading,
        parts.filter((part) => part !== undefined),
        isSum,
        variant,
      ),
    ];
  }
  if (reading.column.column === "USD") return [];
  const why = { is: "not printed", figures: missing, period: span } as const;
  return [untestable(relation, reading, why, variant)];
}

/**
 * Returns a term of an identity, or undefined. An opening balance may come from any release on the same basis: first the
 * release of the identity, then older ones, then newer ones. A flow that a statement does not print is nil.
 */
function findTerm(
  book: Book,
  of: Timed,
  { table, column }: Reading,
  span: Period,
): Fact | undefined {
  if (column.column === "USD")
    return of.before ? undefined : dollars(book, of, span, table.release);
  const period = of.before ? quarterAt(span.first - 1) : span;
  for (const release of of.before ? nearest(book, table.release, period) : [table.release]) {
    if (restatedBetween(book.data, [release, table.release], of.item, period)) continue;
    const fact = book.findFact(of.item, release, period);
    if (fact) return signed(fact, of.sign);
  }
  return isUnpresentedFlow(book, of, table.release, period) ? noFigure : undefined;
}

/** Returns the releases that print a period: first `own`, then the older ones, newest first, then the newer ones. */
function nearest(book: Book, own: Release, period: Period): Release[] {
  const releases = book.releasesAt(period);
  const isNewer = ({ quarter }: Release): boolean => quarter.first > own.quarter.first;
  return [
    ...releases.filter((release) => !isNewer(release)).reverse(),
    ...releases.filter(isNewer),
  ];
}

function isUnpresentedFlow(
  { data }: Book,
  { item: code }: Timed,
  release: Release,
  period: Period,
): boolean {
  const item = data.items.get(code);
  return (
    item?.family === "CashFlow" && data.releasesOf(data.statementOf(item), period).includes(release)
  );
}

function dollars(
  book: Book,
  { item, sign }: Timed,
  period: Period,
  release: Release,
): Fact | undefined {
  const at = book.data.items.get(item)?.kind === "balance" ? lastQuarter(period) : period;
  const [cell] = book.readingsOf(item, release, at, "USD");
  return cell && cell.text !== "" ? signed(factAt(cell), sign) : undefined;
}
