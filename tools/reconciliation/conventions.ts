import { Decimal, shift } from "../../src/exact/decimal.ts";
import { readDataset, type Book } from "../../src/reconciliation/book.ts";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { roundTo } from "../../src/reconciliation/rules.ts";
import { findBase } from "../../src/reconciliation/relations/ratios.ts";
import { isAppendix } from "../../src/model/table.ts";

/** A convention of the issuer, inferred from its figures: how many of them each reading explains. */
export interface Convention {
  readonly question: string;
  readonly readings: readonly {
    readonly reading: string;
    readonly explains: number;
    readonly of: number;
  }[];
}

/** Returns how the releases round, and which base they use for a change if the base is negative, with the evidence. */
export function inferConventions(data: Dataset): Convention[] {
  const book = readDataset(data);
  return [rounding(book), negativeBase(book)];
}

/** Every amount printed in millions whose thousands are printed too. */
function rounding(book: Book): Convention {
  const pairs = book.tables.flatMap(({ table, rows }) =>
    isAppendix(table) || table.scale !== 6
      ? []
      : rows.flat().flatMap((cell) => {
          const fact = book.findFact(cell.item.code, table.release, cell.column.period);
          const finer =
            cell.column.column === "JPY" &&
            fact &&
            !roundTo(fact.value, cell.unit).equals(fact.value);
          return finer ? [{ printed: cell.value, thousands: fact.value, unit: cell.unit }] : [];
        }),
  );
  const truncated = (value: Decimal, unit: Decimal): Decimal =>
    value.dividedBy(unit).trunc().times(unit);
  const explains = (how: (value: Decimal, unit: Decimal) => Decimal): number =>
    pairs.filter(({ printed, thousands, unit }) => how(thousands, unit).equals(printed)).length;
  return {
    question: "How are millions made from thousands?",
    readings: [
      { reading: "rounded half up", explains: explains(roundTo), of: pairs.length },
      { reading: "truncated", explains: explains(truncated), of: pairs.length },
    ],
  };
}

/** Every printed change whose older figure is negative. */
function negativeBase(book: Book): Convention {
  const changes = book.tables.flatMap(({ table, rows }) =>
    rows.flat().flatMap((cell) => {
      if (cell.text === "") return [];
      const now = book.findFact(cell.item.code, table.release, cell.column.period)?.value;
      const base = findBase(book, cell)?.value;
      return now && base?.isNegative() ? [{ printed: cell.value, now, base }] : [];
    }),
  );
  const place = shift(new Decimal(1), -3);
  const explains = (divisor: (base: Decimal) => Decimal): number =>
    changes.filter(({ printed, now, base }) =>
      roundTo(now.minus(base).dividedBy(divisor(base)), place).equals(printed),
    ).length;
  return {
    question: "What is a change on a negative base divided by?",
    readings: [
      { reading: "the base with its sign", explains: explains((base) => base), of: changes.length },
      {
        reading: "the size of the base",
        explains: explains((base) => base.abs()),
        of: changes.length,
      },
    ],
  };
}
