import { keeping, keepingFor } from "../../dataset/on-need.ts";
import { isChangeColumn } from "../../model/print.ts";
import { findBase } from "../relations/ratios.ts";
import { cellsOf, type Book } from "../book.ts";
import type { Reading } from "../reading.ts";
import { failed, proved, type TestEvidence } from "./evidence.ts";

/** A way in which the issuer prints certain cells, other than arithmetic gives. */
interface PrintingRule {
  /** Says whether the rule is about a cell. */
  applies(reading: Reading, book: Book): boolean;
  /** Says whether such a cell is printed according to the rule. */
  holds(reading: Reading): boolean;
}

/** All conventions. A new convention is a new rule here, and is then counted in all tables. */
export const printingRules: Readonly<Record<string, PrintingRule>> = {
  /** A change to a nil is printed 0.0 where the arithmetic gives (100.0%). */
  "change to nil": {
    applies: (reading, book) => {
      const { item, table, column, text } = reading;
      if (text === "" || !isChangeColumn(column)) return false;
      const now = book.findFact(item.code, table.release, column.period);
      return now?.value.isZero() === true && findBase(book, reading)?.value.isZero() === false;
    },
    holds: ({ value }) => value.isZero(),
  },
};

/** The cells that a rule applies to, and those in which it holds. */
interface Count {
  readonly holds: number;
  readonly of: number;
}

/** The evidence names a rule. The rule must apply to this cell, and hold in every cell of all tables that it applies to. */
export const testConvention: TestEvidence = ({ finding, exception }, { book }) => {
  const { evidence } = exception;
  const rule = printingRules[evidence];
  if (!rule) {
    const known = Object.keys(printingRules).join(", ");
    return failed(`"${evidence}" is not a known rule. Its evidence must be one of these: ${known}`);
  }
  if (!rule.applies(finding.target, book))
    return failed(`"${evidence}" does not apply to this cell`);
  const { holds, of } = countIn(book)(rule);
  return holds === of
    ? proved(() => [{ is: "convention", rule: evidence, holds, of }])
    : failed(`the rule "${evidence}" holds in ${holds} of ${of}`);
};

const countIn = keepingFor((book: Book) =>
  keeping((rule: PrintingRule): Count => {
    const cells = cellsOf(book).all.filter((reading) => rule.applies(reading, book));
    return { holds: cells.filter((cell) => rule.holds(cell)).length, of: cells.length };
  }),
);
