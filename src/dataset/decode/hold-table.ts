import type { Item } from "../../model/item.ts";
import type { Print } from "../../model/print.ts";
import type { TableSource } from "../bundle/bundle.ts";
import { keeping, onNeed } from "../on-need.ts";
import type { HeldTable } from "../printed-release.ts";
import { isFact, printsOfRow } from "./decode-prints.ts";
import { decodeTable, type PrintedTable, type TableContext } from "./decode-tables.ts";

type Decoded = Pick<HeldTable, "table" | "items" | "periods" | "presented">;

/** Returns a table of a release, to be decoded when it is read. */
export function holdTable(source: TableSource, context: TableContext): HeldTable {
  const decoded: Decoded = onNeed({
    table: () => decodeTable(source, context),
    items: () => itemsOf(source, decoded.periods.length > 0),
    periods: () => decoded.table.columns.filter(isFact).map(({ period }) => period),
    presented: () =>
      decoded.table.columns
        .filter((column, i) => isFact(column) && column.column !== "USD" && source.hasText(i))
        .map(({ period }) => period),
  });
  return Object.assign(decoded, {
    release: context.release,
    identity: context.identity,
    printsOf: keeping((code: string) => printsOf(decoded.table, context.items.get(code))),
  });
}

/** A key may have a minus before it. A heading has none. */
const itemsOf = ({ keys }: TableSource, hasFacts: boolean): ReadonlySet<string> =>
  new Set(hasFacts ? keys.map((key) => key.replace(/^-/, "")).filter((code) => code !== "") : []);

function printsOf(table: PrintedTable, item: Item | undefined): readonly Print[] {
  const row = item && table.rows.find(({ item: code }) => code === item.code);
  return row ? printsOfRow(table, row, item) : [];
}
