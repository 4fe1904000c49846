import type { Period } from "./period.ts";
import type { Release } from "./release.ts";

/** A restatement: the first period it touches, the release that made it, and the items it reached. */
export interface Restatement {
  readonly from: Period;
  readonly by: Release;
  readonly reached: ReadonlySet<string>;
}
