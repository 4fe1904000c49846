import type { DocumentedException } from "../../dataset/decode/decode-exceptions.ts";
import type { Decimal } from "../../exact/decimal.ts";
import type { Book } from "../book.ts";
import type { Finding } from "../finding.ts";
import type { Reading } from "../reading.ts";
import type { Reason } from "../reason.ts";

/** Returns a function that gives the reason why a cell is printed so; undefined if the sums do not prove it. */
export type Prove = (reading: Reading, computed: Decimal) => (() => Forced) | undefined;

/** The reason of a cell that was adjusted so that its column adds up. */
export type Forced = Extract<Reason, { readonly is: "forced" }>;

/** What the tests of evidence need. */
export interface Ground {
  readonly book: Book;
  readonly prove: Prove;
  /** Returns the findings on a printed cell, and the findings on the sums it is part of. */
  readonly findingsOn: (reading: Reading) => readonly Finding[];
}

/** An inconsistent finding and the exception recorded for it. */
export interface Case {
  readonly finding: Finding;
  readonly exception: DocumentedException;
}

/** Whether the evidence of an exception holds, with what it shows or why it fails. */
export type Evidence =
  | { readonly holds: true; readonly shows: readonly Reason[] }
  /** Words that complete a sentence. */
  | { readonly holds: false; readonly why: string };

/** Tests the evidence of one kind of exception. */
export type TestEvidence = (of: Case, ground: Ground) => Evidence;

/**
 * Returns evidence that holds, with its reasons, which are made when they are read; no reasons if the check itself shows
 * them.
 */
export const proved = (show = (): readonly Reason[] => []): Evidence => ({
  holds: true,
  get shows() {
    return show();
  },
});

/** Returns evidence that fails; `why` is the end of a sentence. */
export const failed = (why: string): Evidence => ({ holds: false, why });
