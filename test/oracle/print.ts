import type { Cell, Place, Term } from "./book.ts";
import { add, equal, signed, zero, type Fraction } from "./fraction.ts";
import type { Column, View } from "./view.ts";

/** A figure of one release: one print, or several added up. */
export interface Print extends Column {
  readonly item: string;
  readonly value: Fraction;
  readonly place: Place;
  readonly computed: boolean;
  /** The printed dollars beside it, where it is one print and the release gives them. */
  readonly dollars: Fraction | undefined;
}

/**
 * Returns what a release says of an item in a period, undefined where it says nothing.
 *
 * In this order: the item's home; the appendix; the sum of terms that all stand in the appendix; a table; any other sum
 * of terms; the text.
 */
export function printIn(view: View, code: string, column: Column): Print | undefined {
  const { home } = view.item(code);
  const housed = home && printIn(view, home.item, column);
  if (housed) return turned(housed, code, home.sign);
  const sum = sumIn(view, code, column);
  return (
    cellIn(view, code, column, "appendix") ??
    (sum?.place === "appendix" ? sum : undefined) ??
    cellIn(view, code, column, "table") ??
    sum ??
    cellIn(view, code, column, "text")
  );
}

function turned(print: Print, item: string, sign: bigint): Print {
  const { value, dollars } = print;
  return { ...print, item, value: signed(value, sign), dollars: dollars && signed(dollars, sign) };
}

function cellIn(view: View, item: string, column: Column, place: Place): Print | undefined {
  const { span, release } = column;
  const cells = view.cells(item, span, release).filter((cell) => cell.place === place);
  const amounts = cells.filter((cell) => cell.column === "amount");
  const print = { item, span, release, place };
  const printed = amounts.find(({ value }) => value !== undefined);
  if (printed?.value) {
    const beside = cells.find((cell) => cell.column === "USD" && cell.table === printed.table);
    return { ...print, value: printed.value, computed: false, dollars: beside?.value };
  }
  if (!amounts.some((cell) => cell.empty && footsWithout(view, cell))) return undefined;
  return { ...print, value: zero, computed: true, dollars: undefined };
}

/** Says whether the column of an empty cell gives its total without that cell. */
function footsWithout(view: View, empty: Cell): boolean {
  const { parent } = view.item(empty.item);
  if (!parent) return false;
  const inColumn = (code: string): Fraction | undefined =>
    view
      .cells(code, empty.span, empty.release)
      .find(({ table, column }) => table === empty.table && column === "amount")?.value;
  const parts = [...view.book.items.values()].flatMap((item) =>
    item.parent?.item === parent.item
      ? [signed(inColumn(item.code) ?? zero, item.parent.sign)]
      : [],
  );
  const total = inColumn(parent.item);
  return total !== undefined && equal(parts.reduce(add), total);
}

function sumIn(view: View, item: string, column: Column): Print | undefined {
  const { sum } = view.item(item);
  const terms = sum.flatMap((term) => partIn(view, term, column));
  const parts = terms.filter((part) => part !== undefined);
  if (parts.length === 0 || parts.length < terms.length) return undefined;
  const [only, ...others] = parts;
  // A sum of one printed cell is that cell.
  if (only && others.length === 0) return { ...only, item };
  const { span, release } = column;
  return {
    item,
    span,
    release,
    value: parts.map(({ value }) => value).reduce(add),
    place: parts.every(({ place }) => place === "appendix") ? "appendix" : "table",
    computed: true,
    dollars: undefined,
  };
}

/** Returns a term with its sign: nothing for an optional one that is missing, undefined for a required one. */
function partIn(view: View, term: Term, column: Column): readonly (Print | undefined)[] {
  const print = printIn(view, term.item, column);
  if (print) return [turned(print, term.item, term.sign)];
  return term.optional ? [] : [undefined];
}
