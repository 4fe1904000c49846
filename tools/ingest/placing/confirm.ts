import { partsOfTotal } from "../../../src/model/sums.ts";
import { isHeading, type ReadRow } from "../text/read-rows.ts";
import { matching } from "./place-by-value.ts";
import { formatKey, type Placing } from "./placement.ts";
import { printedSums, testSum } from "./table-sums.ts";
import {
  evidenceFor,
  isTelling,
  type Evidence,
  type SignedItem,
  type TableInHand,
} from "./table-in-hand.ts";

/** If the pattern's sign contradicts reprinted figures or a sum, uses the sign that fits them. */
export function settleSigns(
  hand: TableInHand,
  placing: Placing,
  isAnswered: (row: ReadRow) => boolean,
): void {
  for (const [row, as] of [...placing.placed]) {
    if (isAnswered(row)) continue;
    const other: SignedItem = { item: as.item, sign: as.sign === 1 ? -1 : 1 };
    const [own, opposite] = [evidenceFor(hand, row, as), evidenceFor(hand, row, other)];
    if (own.agreeing.length > 0) continue;
    if (isTelling(opposite) && opposite.differing.length === 0)
      placing.place(
        row,
        other,
        `${placing.whys.get(row) ?? ""}; printed with the opposite sign, as its reprinted figures show`,
      );
    else if (
      own.differing.length === 0 &&
      bySums(hand, row, as, placing) < bySums(hand, row, other, placing)
    )
      placing.place(
        row,
        other,
        `${placing.whys.get(row) ?? ""}; printed with the opposite sign, as the sums show`,
      );
  }
}

/** Returns, for the sums that a row is part of, the number of columns that add up minus those that do not. */
function bySums(hand: TableInHand, row: ReadRow, as: SignedItem, { placed }: Placing): number {
  const trial = new Map([...placed, [row, as] as const]);
  return printedSums(hand, trial)
    .filter(({ parts, total }) => total === row || parts.some((part) => part.row === row))
    .map((sum) => testSum(hand, trial, sum))
    .reduce((score, { holds, fails }) => score + holds - fails.length, 0);
}

/** Asks about rows whose label fits one line and whose reprinted figures fit another. */
export function askContradicted(
  hand: TableInHand,
  placing: Placing,
  isAnswered: (row: ReadRow) => boolean,
): void {
  const contradicted = [...placing.placed].flatMap(([row, as]) => {
    const { agreeing, differing } = evidenceFor(hand, row, as);
    if (isAnswered(row) || agreeing.length > 0 || differing.length === 0) return [];
    const others = othersLike(hand, row, as, placing);
    return others.length === 0 ? [] : [{ row, as, others }];
  });
  for (const { row, as, others } of contradicted)
    placing.ask(
      row,
      `its label is that of ${as.item}, its reprinted figures are those of ${others.join(" or ")}`,
      as,
    );
}

/**
 * The other items of the table whose known figures fit a row, even if placed on another row. A part of the item does not
 * count: a total may have only that part.
 */
function othersLike(hand: TableInHand, row: ReadRow, as: SignedItem, placing: Placing): string[] {
  const placed = [...placing.placed.values()].filter(({ item }) => item !== as.item);
  const taken = placed.filter((each) => {
    const evidence = evidenceFor(hand, row, each);
    return isTelling(evidence) && evidence.differing.length === 0;
  });
  const free = matching(hand, row, placing).filter((each) => each.as.item !== as.item);
  const parts = partsOfTotal(hand.held.data.items, as.item).map(({ item }) => item);
  return [...taken, ...free.map((each) => each.as)]
    .map(({ item }) => item)
    .filter((item, i, all) => !parts.includes(item) && all.indexOf(item) === i);
}

/** Says how a placed row is confirmed by value, or that nothing confirms it. */
export function confirmationOf(
  hand: TableInHand,
  row: ReadRow,
  as: SignedItem,
  placing: Placing,
): string {
  const { agreeing } = evidenceFor(hand, row, as);
  const { differing } = evidenceFor(hand, row, as, true);
  const sums = printedSums(hand, placing.placed)
    .filter(({ parts, total }) => total === row || parts.some((part) => part.row === row))
    .map((sum) => ({ item: sum.item, ...testSum(hand, placing.placed, sum) }))
    .filter(({ holds, fails }) => holds > 0 && fails.length === 0);
  const totals = [...new Set(sums.map(({ item }) => item))];
  const said = [
    ...(agreeing.length > 0 ? [`agrees with ${sourcesOf({ agreeing, differing: [] })}`] : []),
    ...(differing.length > 0 ? [differenceOf({ agreeing: [], differing })] : []),
    ...(totals.length > 0
      ? [`${totals.join(" and ")} add${totals.length === 1 ? "s" : ""} up`]
      : []),
  ];
  return said.length > 0 ? said.join("; ") : "no other figure confirms it";
}

const sourcesOf = ({ agreeing }: Evidence): string =>
  [...new Set(agreeing.map(({ known, column }) => `${known.source} (${column.period.code})`))].join(
    ", ",
  );

const differenceOf = ({ differing }: Evidence): string =>
  differing
    .map(
      ({ printed, known, column }) =>
        `${column.period.code} is ${printed.text} here and ${known.text} in ${known.source}: wrong row, wrong column or restated?`,
    )
    .join("; ");

/** Returns how many figures of a table differ from every print of them in the releases held. */
export const countDiffering = (hand: TableInHand, { placed }: Placing): number =>
  [...placed].reduce(
    (count, [row, as]) => count + evidenceFor(hand, row, as, true).differing.length,
    0,
  );

/** Returns the sums of a table that do not add up although every part of them is placed, in words. */
export function brokenSums(
  hand: TableInHand,
  placing: Placing,
): { readonly line: number; readonly what: string }[] {
  // A line that is still asked may be the missing part.
  if (hand.table.rows.some((row) => !isHeading(row) && !placing.placed.has(row))) return [];
  return printedSums(hand, placing.placed).flatMap((sum) => {
    const { fails } = testSum(hand, placing.placed, sum);
    const as = placing.placed.get(sum.total);
    return fails.map(({ column, printed }) => {
      const { period, column: kind } = hand.table.columns[column] ?? {};
      const key = as ? formatKey(as) : sum.item;
      return {
        line: sum.total.line,
        what: `${key} ${period?.code ?? ""} ${kind ?? ""} is printed as ${printed}; lines ${sum.parts.map(({ row }) => row.line).join(", ")} do not add up to it.`,
      };
    });
  });
}
