import type { ReadRow } from "../text/read-rows.ts";
import type { SignedItem } from "./table-in-hand.ts";

/** The reason for the item of a row, or the question about it. */
export interface Placement {
  readonly row: ReadRow;
  /** Undefined for a heading, or if a person must choose. */
  readonly as: SignedItem | undefined;
  /** The reason in words, or the question. */
  readonly why: string;
  /** The proposal of a question; undefined if there is none. */
  readonly proposed?: SignedItem;
}

/** The placements of a table, while they are made. */
export class Placing {
  readonly placed = new Map<ReadRow, SignedItem>();
  readonly whys = new Map<ReadRow, string>();
  readonly asked = new Map<ReadRow, { readonly why: string; readonly proposed?: SignedItem }>();

  place(row: ReadRow, as: SignedItem, why: string): void {
    this.placed.set(row, as);
    this.whys.set(row, why);
  }

  ask(row: ReadRow, why: string, proposed?: SignedItem): void {
    this.placed.delete(row);
    this.asked.set(row, { why, ...(proposed && { proposed }) });
  }

  /** Says whether a row has its item or its question. */
  isDone(row: ReadRow): boolean {
    return this.placed.has(row) || this.asked.has(row);
  }

  rowOf(item: string): ReadRow | undefined {
    return [...this.placed].find(([, as]) => as.item === item)?.[0];
  }

  placementOf(row: ReadRow): Placement {
    const as = this.placed.get(row);
    if (as) return { row, as, why: this.whys.get(row) ?? "" };
    const asked = this.asked.get(row);
    return { row, as: undefined, why: "", ...asked };
  }
}

/** Returns the key of an item in a table's file. */
export const formatKey = ({ item, sign }: SignedItem): string => `${sign === -1 ? "-" : ""}${item}`;
