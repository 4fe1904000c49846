import type { DocumentedException } from "../../dataset/decode/decode-exceptions.ts";
import type { Decimal } from "../../exact/decimal.ts";
import type { Book } from "../book.ts";
import type { Finding } from "../finding.ts";
import type { Reading } from "../reading.ts";
import type { Reason } from "../reason.ts";

/** Returns what tells why a cell is printed so; undefined where the sums do not prove it. */
export type Prove = (reading: Reading, computed: Decimal) => (() => Forced) | undefined;

/** What shows that a cell was forced to foot. */
export type Forced = Extract<Reason, { readonly is: "forced" }>;

/** What tests of evidence use. */
export interface Ground {
  readonly book: Book;
  readonly prove: Prove;
  /** Returns the findings on a printed cell, and those of the sums it is part of. */
  readonly findingsOn: (reading: Reading) => readonly Finding[];
}

/** An inconsistent finding and the exception recorded for it. */
export interface Case {
  readonly finding: Finding;
  readonly exception: DocumentedException;
}

/** Whether the evidence of an exception holds, and what it shows or why it fails. */
export type Evidence =
  | { readonly holds: true; readonly shows: readonly Reason[] }
  /** Words that complete a sentence. */
  | { readonly holds: false; readonly why: string };

/** Tests the evidence of one kind of exception. */
export type TestEvidence = (of: Case, ground: Ground) => Evidence;

/** Returns evidence that holds, with what it shows, which is made when it is read; nothing where the check shows it. */
export const proved = (show = (): readonly Reason[] => []): Evidence => ({
  holds: true,
  get shows() {
    return show();
  },
});

/** Returns evidence that fails; `why` completes a sentence that says so. */
export const failed = (why: string): Evidence => ({ holds: false, why });
