import path from "node:path";
import { describe, it } from "mocha";
import type { Check } from "../../src/reconciliation/check.ts";
import { reconcile } from "../../src/reconciliation/reconcile.ts";
import { data } from "../dataset/held.ts";
import { withThirdRelease } from "../frozen/third-release.ts";
import { assertKept } from "../gallery/kept.ts";

const folder = path.join(import.meta.dirname, "kept");

/** Returns a check in a line: its id, the figures, and what it says. */
const lineOf = (check: Check): string =>
  [
    check.id,
    check.printed,
    check.computed,
    check.difference,
    check.allowance,
    check.explanation,
  ].join(" | ");

/** So that a change of what is checked, found or said shows as a diff a person can read. */
describe("the reconciliation", () => {
  const own = reconcile(data).map(lineOf);

  it("makes the checks of the frozen releases as kept, in their order", () => {
    assertKept("two-releases", [...own, ""].join("\n"), folder);
  });

  it("makes those as kept that a third release adds or changes", () => {
    const before = new Set(own);
    const added = reconcile(withThirdRelease())
      .map(lineOf)
      .filter((line) => !before.has(line));
    assertKept("third-release", [...added, ""].join("\n"), folder);
  });
});
