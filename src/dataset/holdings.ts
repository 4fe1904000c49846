import type { Item, Sum } from "../model/item.ts";
import type { Print } from "../model/print.ts";
import type { Release } from "../model/release.ts";
import type { Restatement } from "../model/restatement.ts";
import type { Claim } from "./decode/decode-claims.ts";
import type { DocumentedException } from "./decode/decode-exceptions.ts";
import type { Redefinition } from "./decode/decode-redefinitions.ts";
import type { Remark } from "./decode/decode-remarks.ts";
import type { PrintedTable } from "./decode/decode-tables.ts";

/** What is held, decoded: lists in which every entry knows the release that it is from. */
export interface Holdings {
  readonly version: string;
  /** Oldest first. */
  readonly releases: readonly Release[];
  readonly items: ReadonlyMap<string, Item>;
  /** Sums that numbered tables print beside the tree of the catalogue. */
  readonly sums: readonly Sum[];
  readonly tables: readonly PrintedTable[];
  readonly prints: readonly Print[];
  /** What the releases' text repeats of their tables, as recorded. */
  readonly claims: readonly Claim[];
  /** Oldest first. */
  readonly restatements: readonly Restatement[];
  /** Where a line of a period holds something else than the same line of others. */
  readonly redefinitions: readonly Redefinition[];
  /** Why the source contradicts itself where it does. */
  readonly exceptions: readonly DocumentedException[];
  /** What a reader of a line has to know, in our words. */
  readonly remarks: readonly Remark[];
}
