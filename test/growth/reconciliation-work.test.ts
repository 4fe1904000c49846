import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { decodeDataset } from "../../src/dataset/decode/decode-dataset.ts";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { reconcile } from "../../src/reconciliation/reconcile.ts";
import { generatedBundle } from "./generated.ts";

/** Returns how often a whole reconciliation looks up prints and the releases of a statement, and how many checks it makes. */
function workOf(count: number): { readonly lookUps: number; readonly checks: number } {
  const data = decodeDataset(generatedBundle(count));
  let lookUps = 0;
  const counted: Dataset = {
    ...data,
    printsAt: (...asked) => {
      lookUps += 1;
      return data.printsAt(...asked);
    },
    releasesOf: (...asked) => {
      const releases = data.releasesOf(...asked);
      lookUps += 1 + releases.length;
      return releases;
    },
  };
  const checks = reconcile(counted).filter(({ verdict }) => verdict !== "incomplete");
  return { lookUps, checks: checks.length };
}

describe("the work of a reconciliation", () => {
  it("grows with the releases, not with their square: 16 more cost twice what 8 more do", () => {
    const [eight, sixteen, thirtyTwo] = [workOf(8), workOf(16), workOf(32)] as const;
    for (const what of ["lookUps", "checks"] as const) {
      const growth = (thirtyTwo[what] - sixteen[what]) / (sixteen[what] - eight[what]);
      assert.ok(growth > 1.9 && growth < 2.1, `${what}: ${growth}`);
    }
  });
});
