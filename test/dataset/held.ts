import assert from "node:assert/strict";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { openDataset } from "../../src/dataset/open-dataset.ts";
import type { Question } from "../../src/figures/question.ts";
import { decodePeriod } from "../../src/model/decode-period.ts";
import type { Item } from "../../src/model/item.ts";
import { quarter } from "../../src/model/period.ts";
import type { Release, Vintage } from "../../src/model/release.ts";

/** The two releases frozen as test data, which `openDataset` opens in tests: `test/README.md` says how. */
export const data = openDataset();

/** Returns the item of a code that must be in the catalogue. */
export function itemOf(code: string): Item {
  return data.items.get(code) ?? assert.fail(`${code} is no item`);
}

/** Returns the release of a code that a dataset must hold. */
export function releaseIn({ releases }: Dataset, code: string): Release {
  return releases.find((release) => release.code === code) ?? assert.fail(`${code} not held`);
}

/** Returns the release of a code that must be held. */
export function releaseOf(code: string): Release {
  return releaseIn(data, code);
}

/** Returns a question in the form of a cell's arguments: an item, a period, and `latest`, `first` or a release. */
export function question(item: string, period: string, vintage = "latest"): Question {
  return {
    item: itemOf(item),
    period: decodePeriod(period, quarter(2003, 4)),
    vintage: vintageOf(vintage),
  };
}

/** Returns the vintage a code names. */
export function vintageOf(code: string): Vintage {
  return code === "latest" || code === "first" ? code : releaseOf(code);
}
