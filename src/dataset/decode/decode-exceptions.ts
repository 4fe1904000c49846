import type { Item } from "../../model/item.ts";
import type { Column } from "../../model/print.ts";
import type { Release } from "../../model/release.ts";
import { textIdentity, type TableIdentity } from "../../model/table.ts";
import {
  decodeColumnKind,
  decodeItemCode,
  decodePeriodCode,
  decodeReleaseCode,
  decodeWord,
} from "./decode-parts.ts";
import { decodeKnownRows } from "./tsv.ts";

/** Why a printed figure contradicts others. The reconciliation tests the evidence of each kind. */
export const exceptionKinds = [
  "forced",
  "misprint",
  "period misnamed",
  "convention",
  "undisclosed flow",
] as const;

export type ExceptionKind = (typeof exceptionKinds)[number];

/** A recorded contradiction of the source: its check, the text that it excuses, the evidence and the reason. */
export interface DocumentedException {
  readonly relation: string;
  /** The release in which it was found. A newer release that prints the same text is excused too. */
  readonly release: Release;
  /** The code of the table's identity; `text` for the running text. */
  readonly table: string;
  readonly item: string;
  readonly period: string;
  readonly column: Column;
  readonly variant: string;
  readonly kind: ExceptionKind;
  /** The only text that is excused. */
  readonly printed: string;
  /** The evidence that the kind requires: an amount, a rule, a table or a period; "" where the figures are the proof. */
  readonly evidence: string;
  readonly reason: string;
}

const columns = "relation release table item period column variant kind printed evidence reason";

/** Returns the documented exceptions. */
export function decodeExceptions(
  text: string,
  releases: readonly Release[],
  items: ReadonlyMap<string, Item>,
  tables: ReadonlyMap<string, TableIdentity>,
): DocumentedException[] {
  const known = [...tables.keys(), textIdentity.code];
  return decodeKnownRows("exceptions.tsv", text, columns).map((row) => {
    const { relation, release, table, item, period, column } = row.cells;
    const { variant, kind, printed, evidence, reason } = row.cells;
    return {
      relation,
      release: decodeReleaseCode(row, release, releases),
      table: decodeWord(row, "table", table, known),
      item: decodeItemCode(row, item, items).code,
      period: decodePeriodCode(row, period).code,
      column: decodeColumnKind(row, column),
      variant,
      kind: decodeWord(row, "kind", kind, exceptionKinds),
      printed,
      evidence,
      reason,
    };
  });
}
