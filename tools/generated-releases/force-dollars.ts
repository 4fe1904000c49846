import type { Catalogue } from "./catalogue.ts";
import type { History } from "./history.ts";
import type { Layout } from "./layouts.ts";
import { print } from "./printed.ts";
import type { Cell, Printing } from "./print-table.ts";

/** A cell that was forced: its row, and its text. */
export interface Forced {
  readonly item: string;
  readonly column: string;
  readonly period: string;
  readonly text: string;
}

/** Lines in two statements, whose dollars must be equal. */
const tied =
  /^(?:Income\.(?:Net|Minority|EquityMethod|Impairment)|CashFlow\.(?:NetIncome|Minority|EquityMethod|Impairment|Cash\w+)|Balance\.(?:Cash|Deficit))$/;

/**
 * Makes the column of dollars add up as the issuer does: if the rounded parts of a total miss it by one, the part whose
 * rounding was closest is adjusted. Returns the adjusted cells.
 */
export function forceDollars(
  layout: Layout,
  cells: Cell[][],
  { catalogue, printing }: { readonly catalogue: Catalogue; readonly printing: Printing },
): Forced[] {
  const at = layout.columns.findIndex(({ column }) => column === "USD");
  const column = layout.columns[at];
  if (!column) return [];
  const rowOf = new Map(layout.rows.map(({ key }, n) => [key, n]));
  const valueAt = (row: number): number => cells[row]?.[at]?.value ?? 0;
  return layout.rows.flatMap(({ key }, total) => {
    const parts = (catalogue.partsOf.get(key) ?? []).flatMap(({ item, sign }) => {
      const row = rowOf.get(item);
      return row === undefined ? [] : [{ item, sign, row }];
    });
    const off = valueAt(total) - parts.reduce((sum, { sign, row }) => sum + sign * valueAt(row), 0);
    if (parts.length < 2 || Math.abs(off) !== 1) return [];
    const bearer = parts
      .filter(({ item }) => !catalogue.partsOf.has(item) && !tied.test(item))
      .map((part) => ({ ...part, away: distance(printing, column.period, part, off) }))
      .filter(({ away }) => away > 0.52)
      .sort((a, b) => a.away - b.away)[0];
    const row = bearer && cells[bearer.row];
    if (!bearer || !row) return [];
    const value = valueAt(bearer.row) + bearer.sign * off;
    row[at] = { text: print(value), value, decimals: 0 };
    return [{ item: bearer.item, column: "USD", period: column.period.code, text: print(value) }];
  });
}

/** Returns how far the dollars of a part would be from the value of the yen. */
function distance(
  { history, release, rate }: Printing,
  period: Parameters<History["figure"]>[1],
  { item, sign }: { readonly item: string; readonly sign: number },
  off: number,
): number {
  const exact = (history.figure(item, period, release) * 100) / rate;
  return exact === 0 ? 0 : Math.abs(exact - (Math.round(exact) + sign * off));
}
