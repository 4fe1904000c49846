import type { DocumentedException } from "../../dataset/decode/decode-exceptions.ts";
import type { Decimal } from "../../exact/decimal.ts";
import type { Book } from "../book.ts";
import type { Finding } from "../finding.ts";
import type { Reading } from "../reading.ts";

/** Returns what says in a sentence why a cell is printed so; undefined where the sums do not prove it. */
export type Prove = (reading: Reading, computed: Decimal) => (() => string) | undefined;

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

/** Evidence whose words are made when they are read. */
class Tested implements Evidence {
  constructor(
    readonly holds: boolean,
    private readonly say: () => string,
  ) {}

  get words(): string {
    return this.say();
  }
}

/** Returns evidence that holds, with a sentence on what it shows; "" where the check shows it. */
export const proved = (say = (): string => ""): Evidence => new Tested(true, say);

/** Returns evidence that fails; `words` complete a sentence that says why. */
export const failed = (words: string): Evidence => new Tested(false, () => words);
