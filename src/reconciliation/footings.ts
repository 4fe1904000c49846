import type { Item, Term } from "../model/item.ts";
import { groupBy } from "../dataset/group.ts";
import type { Book } from "./book.ts";
import { isAppendix, type Reading } from "./reading.ts";

/** A printed total and the printed figures that must add up to it, in one column of one table. */
export interface Footing {
  readonly total: Reading;
  readonly parts: readonly { readonly reading: Reading; readonly sign: 1 | -1 }[];
}

/** A total and its terms, by item. */
interface Sum {
  readonly total: string;
  readonly terms: readonly Term[];
}

const term = (item: string, sign: 1 | -1 = 1): Term => ({ item, sign });

/** Sums that numbered tables print beside the tree of the catalogue. */
const tableSums: readonly Sum[] = [
  {
    total: "Revenue.ConnectivityVAS",
    terms: [term("Revenue.Connectivity"), term("Revenue.VAS"), term("Revenue.ConnectivityOther")],
  },
  { total: "Income.Operating", terms: [term("EBITDA.Adjusted"), term("Depreciation.EBITDA", -1)] },
  {
    total: "Income.Net",
    terms: [
      term("Income.Operating"),
      term("Income.NonOperating"),
      term("Income.Tax", -1),
      term("Income.Minority"),
      term("Income.EquityMethodTotal"),
    ],
  },
];

/**
 * Returns every sum that the tables print, column by column: yen, dollars, percentages, counts and bandwidth.
 *
 * The sums are the catalogue's: an item's parent is the total it is part of. An appendix statement presents all the
 * parts it has; a numbered table is held to a sum only where it shows every part.
 */
export function footingsOf({ data, tables }: Book): Footing[] {
  const tree = catalogueSums([...data.items.values()]);
  return tables.flatMap(({ table, rows }) => {
    const byItem = new Map(rows.map((row) => [row[0]?.item.code ?? "", row]));
    const appendix = isAppendix(table);
    return (appendix ? tree : [...tree, ...tableSums]).flatMap(({ total, terms }) => {
      const present = terms.filter(({ item }) => byItem.has(item));
      const whole = appendix ? present.length > 1 : present.length === terms.length;
      return whole ? columnsOf(byItem.get(total) ?? [], present, byItem) : [];
    });
  });
}

/** A change is no sum, and an empty total says nothing. */
function columnsOf(
  totals: readonly Reading[],
  terms: readonly Term[],
  byItem: ReadonlyMap<string, readonly Reading[]>,
): Footing[] {
  return totals.flatMap((total, i) => {
    const { column } = total.column;
    if (column === "YoY" || column === "QoQ" || total.text === "") return [];
    const parts = terms.flatMap(({ item, sign }) => {
      const reading = byItem.get(item)?.[i];
      return reading ? [{ reading, sign }] : [];
    });
    return [{ total, parts }];
  });
}

function catalogueSums(items: readonly Item[]): Sum[] {
  const parts = groupBy(
    items.filter(({ parent }) => parent),
    ({ parent }) => parent?.item ?? "",
  );
  return items.flatMap(({ code, sum }) => {
    const terms = (parts.get(code) ?? []).map((part) => term(part.code, part.parent?.sign));
    return [terms, sum]
      .filter(({ length }) => length > 0)
      .map((of) => ({ total: code, terms: of }));
  });
}
