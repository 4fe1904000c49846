import type { DocumentedException } from "../../dataset/decode/decode-exceptions.ts";
import type { Decimal } from "../../exact/decimal.ts";
import type { Book } from "../book.ts";
import type { Finding } from "../finding.ts";
import type { Reading } from "../reading.ts";

/** Returns a sentence that proves why a cell is printed so; undefined where the sums do not prove it. */
export type Prove = (reading: Reading, computed: Decimal) => string | undefined;

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

/** Whether the evidence of an exception holds, and in words what it shows or why it fails. */
export interface Evidence {
  readonly holds: boolean;
  readonly words: string;
}

/** Tests the evidence of one kind of exception. */
export type TestEvidence = (of: Case, ground: Ground) => Evidence;

/** Returns evidence that holds, with a sentence on what it shows; "" where the check shows it. */
export const proved = (sentence = ""): Evidence => ({ holds: true, words: sentence });

/** Returns evidence that fails; `words` complete a sentence that says why. */
export const failed = (words: string): Evidence => ({ holds: false, words });
