import type { Item, Sum } from "../model/item.ts";
import type { Print } from "../model/print.ts";
import type { Release } from "../model/release.ts";
import type { Restatement } from "../model/restatement.ts";
import type { Claim } from "./decode/decode-claims.ts";
import type { DocumentedException } from "./decode/decode-exceptions.ts";
import type { RecordList } from "./decode/decode-records.ts";
import type { Redefinition } from "./decode/decode-redefinitions.ts";
import type { Remark } from "./decode/decode-remarks.ts";
import type { PrintedTable } from "./decode/decode-tables.ts";
import type { PrintedRelease } from "./printed-release.ts";

/** The data, as lists in which every entry has its release. Each list is decoded when it is first read. */
export interface Holdings extends Records {
  /** What each release prints, oldest first. */
  readonly printed: readonly PrintedRelease[];
  /** Oldest first. */
  readonly releases: readonly Release[];
  readonly tables: readonly PrintedTable[];
  readonly prints: readonly Print[];
  /** Figures of the tables that the text of the releases repeats. */
  readonly claims: readonly Claim[];
}

/** The lists that we write: about the releases, not printed by them. */
export interface Records {
  readonly version: string;
  readonly items: ReadonlyMap<string, Item>;
  /** Sums of `data/sums.tsv`: numbered tables print them, and they are not in the catalogue. */
  readonly sums: readonly Sum[];
  /** Oldest first. */
  readonly restatements: readonly Restatement[];
  /** Lines that hold something else in one period than in others. */
  readonly redefinitions: readonly Redefinition[];
  /** Recorded contradictions of the source, with their reasons. */
  readonly exceptions: readonly DocumentedException[];
  /** What a reader of a line must know, in our words. */
  readonly remarks: readonly Remark[];
}

/** The same lists before they are read. Those that grow with the releases are decoded block by block. */
export interface RecordSources extends Pick<Records, "version" | "items"> {
  readonly sums: () => readonly Sum[];
  readonly remarks: () => readonly Remark[];
  readonly restatements: RecordList<Restatement>;
  readonly redefinitions: RecordList<Redefinition>;
  readonly exceptions: RecordList<DocumentedException>;
}
