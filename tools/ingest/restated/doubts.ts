import type { Dataset } from "../../../src/dataset/dataset.ts";
import { shift } from "../../../src/exact/decimal.ts";
import { meets } from "../../../src/exact/interval.ts";
import { isPercentageColumn } from "../../../src/model/print.ts";
import { readDataset, type Book } from "../../../src/reconciliation/book.ts";
import { intervalOf, type Reading } from "../../../src/reconciliation/reading.ts";
import { checkedReadings } from "../../../src/reconciliation/reconcile.ts";
import { isBefore, type Comparative } from "./comparatives.ts";

/** Evidence against a restatement: the new print may come from the wrong place, or be misread. */
export interface Doubt {
  readonly is: "wrong row" | "wrong column" | "sign" | "scale" | "does not add up";
  /** What was found, as the end of a sentence that begins "The printed 2,117 …". */
  readonly evidence: string;
}

/** Returns the evidence against a restatement if a comparative differs; undefined if there is none. */
export type FindDoubt = (of: Comparative) => Doubt | undefined;

/** An amount with fewer digits may equal another cell by chance. */
const tellingDigits = 3;

/**
 * Returns a function that finds doubts in a dataset. The place comes first: a misplaced row or column explains everything
 * else.
 */
export function doubtsIn(data: Dataset): FindDoubt {
  const book = readDataset(data);
  const broken = new Set(
    checkedReadings(data)
      .filter(({ check }) => check.relation === "footing" && check.verdict === "open")
      .flatMap(({ readings }) => readings.map(placeOf)),
  );
  return (of) => {
    const { older, newer } = of;
    if (!newer || !isTelling(newer)) return undefined;
    return (
      otherColumn(book, of) ??
      otherRow(book, of) ??
      (older && (otherSign(older, newer) ?? otherScale(older, newer))) ??
      (broken.has(placeOf(newer))
        ? { is: "does not add up", evidence: "does not add up with its column" }
        : undefined)
    );
  };
}

const placeOf = ({ table, item, column }: Reading): string =>
  [table.release.code, table.id, item.code, column.period.code, column.column].join(" ");

const isTelling = ({ text }: Reading): boolean =>
  text.replace(/\D/g, "").replace(/^0+/, "").length >= tellingDigits;

/** The rows of a table in every older release, the newest release first. */
const olderRows = ({ tables }: Book, newer: Reading): readonly (readonly Reading[])[] =>
  tables
    .filter(
      ({ table: { identity, release } }) =>
        identity === newer.table.identity && isBefore(release, newer.table.release),
    )
    .reverse()
    .flatMap(({ rows }) => rows);

const isSamePlace = (one: Reading, other: Reading): boolean =>
  one.column.column === other.column.column && one.column.period.code === other.column.period.code;

/** The same row of an older print has the figure under another head, and another figure under its own. */
function otherColumn(book: Book, { older, newer }: Comparative): Doubt | undefined {
  if (!newer) return undefined;
  const found = olderRows(book, newer)
    .filter(([first]) => first?.item === newer.item)
    .flat()
    .find((each) => !isSamePlace(each, newer) && isSamePrint(each, newer));
  if (!found || found.text === older?.text) return undefined;
  return { is: "wrong column", evidence: `is the figure of ${placeName(found)}` };
}

/** Amounts of one kind are equal by value; amounts of yen and of dollars by their text. */
function isSamePrint(one: Reading, other: Reading): boolean {
  if (isPercentageColumn(one.column)) return false;
  if (one.column.column !== other.column.column) return one.text === other.text;
  return one.value.equals(other.value);
}

/** Another row of an older print has the figure under the same head, and the new print gives that row another figure. */
function otherRow(book: Book, { newer }: Comparative): Doubt | undefined {
  const found =
    newer &&
    olderRows(book, newer)
      .flat()
      .find(
        (each) =>
          each.item !== newer.item && isSamePlace(each, newer) && each.value.equals(newer.value),
      );
  if (!found || agrees(book, newer, found)) return undefined;
  const { item, label } = found;
  return {
    is: "wrong row",
    evidence: `is the figure of ${item.code} ("${label}"), ${placeName(found)}`,
  };
}

/** Says whether the new print gives a row the same figure as the older one. */
const agrees = (book: Book, { table, column }: Reading, { item, value }: Reading): boolean =>
  book
    .readingsOf(item.code, table.release, column.period, column.column)
    .some((reading) => reading.table === table && reading.value.equals(value));

/** `4Q03 JPY in the 4Q03 release` */
const placeName = ({ table, column: { period, column } }: Reading): string =>
  `${period.code} ${column} in the ${table.release.code} release`;

function otherSign(older: Reading, newer: Reading): Doubt | undefined {
  if (!newer.value.equals(older.value.negated())) return undefined;
  return { is: "sign", evidence: `is ${older.text} with the other sign` };
}

/** Factors of a table in a wrong scale, as powers of ten. */
const powers = [-6, -3, 3, 6];

function otherScale(older: Reading, newer: Reading): Doubt | undefined {
  const power = powers.find((each) => {
    const rescaled = { value: shift(newer.value, each), unit: shift(newer.unit, each) };
    return meets(intervalOf(rescaled), intervalOf(older));
  });
  return power === undefined
    ? undefined
    : { is: "scale", evidence: `is ${older.text} in another scale` };
}
