import type { PrintedTable } from "../../src/dataset/decode/decode-tables.ts";
import type { Column } from "../../src/model/print.ts";
import { Fact, factAt } from "../../src/reconciliation/fact.ts";
import { readCell, type Reading } from "../../src/reconciliation/reading.ts";
import { itemOf, question, releaseOf } from "../dataset/held.ts";

/** Where a cell of a test stands; a yen figure of the 4Q03 statement of operations unless said otherwise. */
export interface Place {
  readonly item?: string;
  readonly column?: Column | "YoY" | "QoQ" | "percent";
  /** Power of ten of the table. */
  readonly scale?: number;
  readonly id?: string;
}

/** Returns the reading of a cell that prints a text somewhere in the 4Q03 release. */
export function cellOf(text: string, place: Place = {}): Reading {
  const { item: code = "Revenue.SI", column = "JPY", scale = 3, id = "IS" } = place;
  const item = itemOf(code);
  const table: PrintedTable = {
    release: releaseOf("4Q03"),
    identity: { code: id, place: "appendix", statement: id },
    id,
    title: "",
    scale,
    columns: [],
    rows: [],
  };
  const { period } = question(code, "4Q03");
  return readCell({ table, item, label: item.label, column: { period, column } }, text);
}

/** Returns a percentage as a column of changes prints it. */
export const percentage = (text: string): Reading => cellOf(text, { column: "YoY" });

/** Returns the fact that one printed figure is. */
export const factFrom = (text: string, place: Place = {}): Fact => factAt(cellOf(text, place));

/** Returns the fact that printed figures come to, the first added and the others taken off. */
export function remainderOf(first: string, ...others: readonly string[]): Fact {
  return new Fact([
    { reading: cellOf(first), sign: 1 },
    ...others.map((text) => ({ reading: cellOf(text), sign: -1 as const })),
  ]);
}
