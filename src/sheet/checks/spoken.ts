import type { Dataset } from "../../dataset/dataset.ts";
import type { FindingCheck } from "../../reconciliation/finding-check.ts";
import type { Reading } from "../../reconciliation/reading.ts";

/** What the sentence on one check needs to know of other checks. */
export interface Spoken {
  readonly data: Dataset;
  /** All checks on one printed figure. */
  readonly checksOn: (target: Reading) => readonly FindingCheck[];
  /** The bridges that explain a restated figure. */
  readonly bridgesOf: (item: string, period: string) => readonly FindingCheck[];
}
