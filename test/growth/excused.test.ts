import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Bundle } from "../../src/dataset/bundle/bundle.ts";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { groupBy } from "../../src/dataset/group-by.ts";
import { exceptionKinds } from "../../src/dataset/decode/decode-exceptions.ts";
import { attempt, Failure } from "../../src/errors.ts";
import { reconcile } from "../../src/reconciliation/reconcile.ts";
import { decodeAndCheck } from "../../tools/check-data/decode-and-check.ts";
import { bundleOf } from "../../tools/compile-data.ts";
import { withFirstIngest } from "../frozen/first-ingest.ts";
import { frozenFolder, withThirdReleaseIn } from "../frozen/third-release.ts";
import { lineFor, withExceptions } from "../reconciliation/exceptions.ts";
import { openIn } from "../reconciliation/held-checks.ts";

const found = withFirstIngest(bundleOf);
const first: Dataset = decodeAndCheck(found);
const recorded = found.exceptions.trimEnd().split("\n");

/** What the figures of the release prove by themselves: two columns of dollars that were made to add up. */
const proved = [
  "translation:1Q04:CF:CashFlow.NetChange:1Q04:USD",
  "translation:1Q04:IS:Revenue.SI:1Q04:USD",
];

describe("a release whose restatements and exceptions are not recorded yet", () => {
  it("is open in every comparative that differs, and in what its own figures contradict", () => {
    const open = reconcile(first).filter(({ verdict }) => verdict === "open");
    const families = groupBy(open, ({ relation }) => relation);
    const counts = [...families].map(([family, checks]) => `${family} ${checks.length}`);
    assert.deepEqual(counts, ["roll-forward 1", "translation 2", "restatement 50"]);
  });

  it("is excused by no exception of any kind without evidence, but where the figures prove it", () => {
    const open = openIn(first);
    const tried = exceptionKinds.map((kind) => {
      const lines = reconcile(first)
        .filter(({ id }) => open.includes(id))
        .map((check) => lineFor(check, first, kind, "").replace(/[^\t]*$/, "Tried."));
      return openIn(withExceptions([...recorded, ...lines], found));
    });
    const excused = tried.map((left) => open.filter((id) => !left.includes(id)));
    assert.deepEqual(excused.flat().sort(), proved);
  });
});

/** Returns the build's message about the made-up release after a change of a file. */
function saidOf(change: (bundle: Bundle) => Bundle): string {
  const bundle = withThirdReleaseIn(frozenFolder, bundleOf);
  const data = attempt(() => decodeAndCheck(change(bundle)));
  return data instanceof Failure ? data.message : "";
}

describe("an exception or a restatement without a reason", () => {
  const reasoned = (text: string, reason: string): string =>
    text.trimEnd().replace(/[^\t]*$/, reason);

  for (const reason of ["", "?", "..."])
    it(`stops the build: "${reason}"`, () => {
      assert.match(
        saidOf((bundle) => ({ ...bundle, exceptions: reasoned(bundle.exceptions, reason) })),
        /^exceptions\.tsv, line \d+: an exception needs a reason\.$/,
      );
      assert.match(
        saidOf((bundle) => ({ ...bundle, restatements: reasoned(bundle.restatements, reason) })),
        /^restatements\.tsv, line \d+: a restatement needs a reason\.$/,
      );
    });
});
